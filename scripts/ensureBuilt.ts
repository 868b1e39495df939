// Builds dist/ if it is missing or older than what it is made from.
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const products = ['Code.js', 'sidebar.html', 'appsscript.json'].map((name) => path.join(root, 'dist', name));
const sources = [
  'src',
  'sidebar',
  'appsscript.json',
  'scripts/build.ts',
  'scripts/buildSidebar.ts',
  'scripts/stubs.ts',
];

const changedAt = (file: string): number => statSync(file).mtimeMs;

/** Folders count too: a file that was taken away changes only them. */
function newest(file: string): number {
  if (!existsSync(file)) return 0;
  const own = changedAt(file);
  if (!statSync(file).isDirectory()) return own;
  return Math.max(own, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}

export async function ensureBuilt(): Promise<void> {
  const built = products.every((file) => existsSync(file)) ? Math.min(...products.map(changedAt)) : 0;
  if (built > Math.max(...sources.map((name) => newest(path.join(root, name))))) return;
  const { build } = await import('./build.ts');
  await build();
}
