// Keeps the workbook to this page alone: no other web site may read it, write it, or be reached from it.
import type { IncomingMessage } from 'node:http';

const policy = [
  "default-src 'self'",
  // The add-on's code is evaluated as Google would, and its sidebar carries its script inside one HTML file.
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "object-src 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

export const pageHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': policy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** The page's own files hold nothing of the user's: kept, and asked for whether they are still the same. */
export const assetHeaders: Readonly<Record<string, string>> = {
  ...pageHeaders,
  'cache-control': 'no-cache',
};

/** Fonts hold nothing of the user's, and the add-on's sandboxed HTML, which has no origin of its own, needs them. */
export const openHeaders: Readonly<Record<string, string>> = {
  ...pageHeaders,
  'cross-origin-resource-policy': 'cross-origin',
  'access-control-allow-origin': '*',
  'cache-control': 'max-age=86400',
};

export const isFont = (path: string): boolean => path === '/assets/fonts.css' || path.startsWith('/fonts/');

/** True when the request may be answered: our own host name, and asked for by our own page. */
export function isOurs(request: IncomingMessage, port: number): boolean {
  const { host, origin } = request.headers;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (host === undefined || !hosts.includes(host)) return false;
  if (isFont(request.url ?? '')) return true;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  const reads = request.method === 'GET' || request.method === 'HEAD';
  if (!reads && origin === undefined) return false;
  // A link on another site may open the page itself, nothing behind it.
  const site = request.headers['sec-fetch-site'];
  const foreign = site === 'cross-site' || site === 'same-site';
  return !foreign || (reads && request.headers['sec-fetch-mode'] === 'navigate' && request.url === '/');
}
