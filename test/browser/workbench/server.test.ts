import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type ServeOptions, type Serving, serve } from '../../../workbench/server/serve.ts';

let folder: string;
let running: Serving[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kado-server-'));
  await writeFile(join(folder, 'index.html'), '<title>page</title>');
  await writeFile(join(folder, 'secret.txt'), 'secret');
});

afterEach(async () => {
  await Promise.all(running.map(({ close }) => close()));
  running = [];
  await rm(folder, { recursive: true });
});

async function start(change: Partial<ServeOptions> = {}): Promise<number> {
  const started = await serve({
    port: 0,
    pageDir: folder,
    fontDir: folder,
    bundleDir: folder,
    sampleFile: join(folder, 'sample.xlsx'),
    stateFile: join(folder, 'state', 'workbook.json'),
    fresh: false,
    ...change,
  });
  running.push(started);
  return started.port;
}

interface Reply {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: string;
}

function ask(port: number, path: string, headers = {}, method = 'GET', body = ''): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString(),
        }),
      );
    });
    call.on('error', reject);
    call.end(body);
  });
}

const read = async (port: number, path = '/workbook.json') => JSON.parse((await ask(port, path)).body);

/** As a page that has read what stands. */
async function put(port: number, body: string, revision?: string): Promise<Reply> {
  const seen = revision ?? (await read(port)).revision;
  return ask(port, '/workbook.json', ours(port, { 'if-match': seen }), 'PUT', body);
}

const post = async (port: number, body: string, path = '/workbook.json') =>
  ask(port, path, ours(port, { 'if-match': (await read(port)).revision }), 'POST', body);

const ours = (port: number, more = {}) => ({ origin: `http://127.0.0.1:${port}`, ...more });

describe('Who may use the workbench', () => {
  test('the page is served with headers that shut every other origin out', async () => {
    const { status, headers } = await ask(await start(), '/');
    expect(status).toBe(200);
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cross-origin-embedder-policy']).toBe('require-corp');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['content-security-policy']).toContain("connect-src 'self'");
    expect(headers['content-security-policy']).not.toMatch(/https?:|\*/);
  });

  test('a request under another host name is refused, so a foreign name cannot point here', async () => {
    const port = await start();
    expect((await ask(port, '/workbook.json', { host: `example.com:${port}` })).status).toBe(403);
    expect((await ask(port, '/workbook.json', { host: `localhost:${port}` })).status).toBe(200);
  });

  test('another web site can neither read nor write the workbook', async () => {
    const port = await start();
    const foreign = { origin: 'http://127.0.0.1:1', 'if-match': '0' };
    expect((await ask(port, '/workbook.json', foreign)).status).toBe(403);
    expect((await ask(port, '/workbook.json', foreign, 'PUT', '{}')).status).toBe(403);
    expect((await ask(port, '/workbook.json', { 'if-match': '0' }, 'PUT', '{}')).status).toBe(403);
    expect((await ask(port, '/workbook.json', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  test('a link on another site may open the page itself', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    const port = await start();
    expect((await ask(port, '/', headers)).status).toBe(200);
    expect((await ask(port, '/workbook.json', headers)).status).toBe(403);
  });

  test('no path leads out of the served folders', async () => {
    const port = await start({ pageDir: join(folder, 'page'), fontDir: join(folder, 'fonts') });
    for (const path of ['/assets/..%2fsecret.txt', '/fonts/../secret.txt', '/fonts/..%2f..%2fsecret.txt']) {
      expect((await ask(port, path)).status).toBe(404);
    }
  });
});

describe("The page's own files", () => {
  test('are sent once, and again only when they have changed', async () => {
    const port = await start();
    const { headers } = await ask(port, '/assets/secret.txt');
    expect(headers['cache-control']).toBe('no-cache');
    const known = { 'if-none-match': String(headers['etag']) };
    expect(await ask(port, '/assets/secret.txt', known)).toMatchObject({ status: 304, body: '' });
    await writeFile(join(folder, 'secret.txt'), 'longer secret');
    expect(await ask(port, '/assets/secret.txt', known)).toMatchObject({
      status: 200,
      body: 'longer secret',
    });
  });

  test('are all that is kept by a browser: the workbook is sent anew each time', async () => {
    const port = await start();
    for (const path of ['/', '/workbook.json', '/bundle.json'])
      expect((await ask(port, path)).headers['cache-control']).toBe('no-store');
  });
});

describe('The kept workbook', () => {
  test('is kept whole when the server is stopped while it is being written', async () => {
    const text = JSON.stringify({ rows: 'あ'.repeat(5_000_000) });
    const port = await start();
    const asked = put(port, text).catch(() => undefined);
    const file = join(folder, 'state', 'workbook.json');
    await vi.waitUntil(() => existsSync(`${file}.writing`) || existsSync(file), {
      timeout: 60_000,
      interval: 1,
    });
    await running[0]?.close();
    expect(await readFile(file, 'utf8')).toBe(text);
    await asked;
  });

  test('is there again after the server was started anew', async () => {
    const first = await start();
    expect((await put(first, '{"name":"デイ"}')).status).toBe(200);
    const again = JSON.parse((await ask(await start(), '/workbook.json')).body);
    expect(again.snapshot).toEqual({ name: 'デイ' });
  });

  test('is not used when a fresh start is asked for, and becomes an earlier one with the first change', async () => {
    await put(await start(), '{"name":"デイ"}');
    const port = await start({ fresh: true });
    expect((await read(port)).snapshot).toBeNull();
    expect(await readFile(join(folder, 'state', 'workbook.json'), 'utf8')).toBe('{"name":"デイ"}');
    await put(port, '{"name":"新しい"}');
    const { workbooks } = await read(port, '/earlier.json');
    expect(await readFile(join(folder, 'state', workbooks[0].file), 'utf8')).toBe('{"name":"デイ"}');
  });

  test('is known again after the server was started anew: a page that was open goes on', async () => {
    const first = await start();
    await put(first, '{"name":"デイ"}');
    const { revision } = await read(first);
    expect((await put(await start(), '{"name":"続き"}', revision)).status).toBe(200);
  });

  test('cannot be overwritten by a page that shows an older state', async () => {
    const port = await start();
    const { revision } = await read(port);
    await put(port, '{"name":"新しい"}');
    expect((await put(port, '{"name":"古い"}', revision)).status).toBe(409);
    expect(await readFile(join(folder, 'state', 'workbook.json'), 'utf8')).toBe('{"name":"新しい"}');
  });

  test('when damaged is set aside under another name, and that is said once', async () => {
    await put(await start(), '{"name":"デイ"}');
    await writeFile(join(folder, 'state', 'workbook.json'), '{"name":');
    const port = await start();
    const told = JSON.parse((await ask(port, '/workbook.json')).body);
    expect(told.snapshot).toBeNull();
    expect(told.setAside).toMatch(/^workbook-damaged-.*\.json$/);
    expect(await readFile(join(folder, 'state', told.setAside), 'utf8')).toBe('{"name":');
    expect(JSON.parse((await ask(port, '/workbook.json')).body).setAside).toBeNull();
  });

  test('is never left half written: text that is no workbook changes nothing', async () => {
    const port = await start();
    await put(port, '{"name":"デイ"}');
    expect((await put(port, '{"name":')).status).toBe(500);
    expect(await readdir(join(folder, 'state'))).toEqual(['workbook.json']);
    expect(await readFile(join(folder, 'state', 'workbook.json'), 'utf8')).toBe('{"name":"デイ"}');
  });
});

describe('The earlier workbooks', () => {
  const named = (name: string) => JSON.stringify({ data: { name } });
  const names = async (port: number): Promise<string[]> =>
    (await read(port, '/earlier.json')).workbooks.map(({ name }: { name: string }) => name);

  test('are those whose place another one took, the latest first and five at most', async () => {
    const port = await start();
    expect(await names(port)).toEqual([]);
    await put(port, named('1'));
    for (const name of ['2', '3', '4', '5', '6', '7']) await post(port, named(name));
    // 7 is open; 1 was the sixth before it.
    expect(await names(port)).toEqual(['6', '5', '4', '3', '2']);
    expect((await read(port)).snapshot).toEqual({ data: { name: '7' } });
  });

  test('bear a name that a file may have', async () => {
    const port = await start();
    await put(port, named('4/1: 見本?'));
    await post(port, named('次'));
    expect(await names(port)).toEqual(['4_1_ 見本_']);
  });

  test('come back, and the one that was open takes their place', async () => {
    const port = await start();
    await put(port, named('先'));
    await post(port, named('後'));
    const { workbooks } = await read(port, '/earlier.json');
    expect((await post(port, workbooks[0].file, '/earlier.json')).status).toBe(200);
    expect((await read(port)).snapshot).toEqual({ data: { name: '先' } });
    expect(await names(port)).toEqual(['後']);
  });

  test('are nothing but those files: no other can be asked for', async () => {
    const port = await start();
    await put(port, named('先'));
    expect((await post(port, '../secret.txt', '/earlier.json')).status).toBe(500);
    expect((await read(port)).snapshot).toEqual({ data: { name: '先' } });
  });
});

describe('The port', () => {
  test('is any free one when the wanted one is taken', async () => {
    const taken = await start();
    const other = await start({ port: taken });
    expect(other).not.toBe(taken);
    expect((await ask(other, '/')).status).toBe(200);
  });
});
