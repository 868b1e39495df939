// The local web server: the page, its fonts, the add-on's bundle, the sample and the kept workbook.
import { readdir, readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { assetHeaders, isFont, isOurs, openHeaders, pageHeaders } from './guard.ts';
import { KeptWorkbook } from './keptWorkbook.ts';

export interface ServeOptions {
  /** 0 asks the system for any free port. */
  port: number;
  pageDir: string;
  fontDir: string;
  bundleDir: string;
  sampleFile: string;
  stateFile: string;
  /** Starts with the sample although a workbook was kept. */
  fresh: boolean;
}

const LARGEST_WORKBOOK_BYTES = 256 * 1024 * 1024;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

export interface Serving {
  readonly port: number;
  /** Takes no more requests; done when what came is kept. */
  close(): Promise<void>;
}

/** Listens on this machine only; when the usual port is taken, any free one is used. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const kept = await KeptWorkbook.open(options.stateFile, options.fresh);
  const server = createServer((request, response) => {
    answer(request, response, server, options, kept).catch((error: Error) => {
      reply(response, 500, 'text/plain; charset=utf-8', error.message);
    });
  });
  await listen(server, options.port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(server, 0);
  });
  return {
    port: portOf(server),
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      await kept.idle();
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  server: Server,
  options: ServeOptions,
  kept: KeptWorkbook,
): Promise<void> {
  if (!isOurs(request, portOf(server))) return refuse(response, 403);
  const path = new URL(request.url ?? '/', 'http://local').pathname;
  if (path === '/workbook.json') return answerWorkbook(request, response, kept);
  if (path === '/earlier.json') return answerEarlier(request, response, kept, options.stateFile);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  if (path === '/written') return tellWritten(response, kept);
  if (path === '/') return sendFile(request, response, options.pageDir, 'index.html');
  if (path === '/bundle.json') return sendJson(response, 200, await bundleFiles(options.bundleDir));
  if (path === '/sample.xlsx') return sendFile(request, response, options.sampleFile, '');
  const [, folder, ...rest] = path.split('/');
  const name = rest.join('/');
  const headers = isFont(path) ? openHeaders : assetHeaders;
  if (folder === 'assets') return sendFile(request, response, options.pageDir, name, headers);
  if (folder === 'fonts') return sendFile(request, response, options.fontDir, name, headers);
  refuse(response, 404);
}

async function answerWorkbook(
  request: IncomingMessage,
  response: ServerResponse,
  kept: KeptWorkbook,
): Promise<void> {
  if (request.method === 'GET') return sendJson(response, 200, kept.read());
  if (request.method === 'DELETE') return sendJson(response, 200, await kept.setAside());
  // POST: another workbook takes the place of the one that is kept.
  if (request.method !== 'PUT' && request.method !== 'POST') return refuse(response, 405);
  const another = request.method === 'POST';
  answerRevision(response, await kept.replace({ text: await bodyOf(request), ...seenBy(request), another }));
}

/** The workbooks that were open before; POST brings the one back whose file the body names. */
async function answerEarlier(
  request: IncomingMessage,
  response: ServerResponse,
  kept: KeptWorkbook,
  stateFile: string,
): Promise<void> {
  if (request.method === 'GET')
    return sendJson(response, 200, { folder: dirname(stateFile), workbooks: await kept.earlier() });
  if (request.method !== 'POST') return refuse(response, 405);
  const file = await bodyOf(request);
  const { revision, page } = seenBy(request);
  answerRevision(response, await kept.bringBack(file, revision, page));
}

/** What the page has seen last, and which page it is. */
const seenBy = ({ headers }: IncomingMessage) => ({
  revision: String(headers['if-match']),
  page: String(headers['x-page'] ?? ''),
});

function answerRevision(response: ServerResponse, revision: string | null): void {
  if (revision === null) refuse(response, 409);
  else sendJson(response, 200, { revision });
}

/** An event after each write, so that every open page knows when it is no longer the latest. */
function tellWritten(response: ServerResponse, kept: KeptWorkbook): void {
  response.writeHead(200, { ...pageHeaders, 'content-type': 'text/event-stream' });
  const stop = kept.watch((written) => response.write(`data: ${JSON.stringify(written)}\n\n`));
  response.on('close', stop);
}

async function bundleFiles(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).filter((name) => /\.(js|html|json)$/.test(name));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return Object.fromEntries(names.map((name, i) => [name, texts[i] ?? '']));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST_WORKBOOK_BYTES) throw new Error('The workbook is too large to keep.');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  name: string,
  headers: Readonly<Record<string, string>> = pageHeaders,
): Promise<void> {
  const path = name === '' ? root : normalize(join(root, decodeURIComponent(name)));
  if (name !== '' && !path.startsWith(normalize(root) + sep)) return refuse(response, 404);
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return refuse(response, 404);
  const etag = `"${found.size}-${found.mtimeMs}"`;
  const type = types[extname(path)] ?? 'application/octet-stream';
  const known = request.headers['if-none-match'] === etag;
  reply(response, known ? 304 : 200, type, known ? '' : await readFile(path), { ...headers, etag });
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  reply(response, status, 'application/json; charset=utf-8', JSON.stringify(value));
}

function refuse(response: ServerResponse, status: number): void {
  reply(response, status, 'text/plain; charset=utf-8', '');
}

function reply(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = pageHeaders,
): void {
  response.writeHead(status, { ...headers, 'content-type': type });
  response.end(body);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
