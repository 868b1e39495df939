// Builds the workbench's page into build/workbench/, only when its sources are newer than the last build.
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
export const pageDir = join(root, 'build/workbench');
export const fontDir = join(root, 'node_modules/@fontsource/noto-sans-jp/files');

/** Only what the page shows: regular and bold, every character range. */
const fontSheets = ['400.css', '700.css'];

const common: BuildOptions = {
  absWorkingDir: root,
  outdir: pageDir,
  bundle: true,
  minify: true,
  target: 'es2022',
  platform: 'browser',
  charset: 'utf8',
  logLevel: 'warning',
};

/** The font's own lines are so tall that the grid and the formula bar would cut them off. */
const LATIN_HEIGHT = 'ascent-override: 92%; descent-override: 23%; line-gap-override: 0%;';

export async function buildWorkbench(): Promise<void> {
  const inputs = [join(root, 'workbench'), join(root, 'package-lock.json'), fileURLToPath(import.meta.url)];
  const newest = Math.max(...(await Promise.all(inputs.map(newestChange))));
  const built = await stat(join(pageDir, 'page.js')).catch(() => null);
  if (built !== null && built.mtimeMs > newest) return;
  await mkdir(pageDir, { recursive: true });
  await writeFile(join(pageDir, 'index.html'), await readFile(join(root, 'workbench/page/index.html')));
  await writeFile(join(pageDir, 'fonts.css'), await fontStyles());
  await build({
    ...common,
    entryPoints: {
      scriptWorker: 'workbench/runner/scriptWorkerWeb.ts',
      frameRealm: 'workbench/page/script/frameRealm.ts',
    },
    format: 'iife',
    globalName: 'FrameRealm',
  });
  // Last, because its age says how old the whole build is.
  await build({
    ...common,
    entryPoints: { page: 'workbench/page/main.tsx', style: 'workbench/page/page.css' },
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  });
}

async function newestChange(path: string): Promise<number> {
  const { mtimeMs } = await stat(path);
  const names = await readdir(path).catch(() => []);
  const inside = await Promise.all(names.map((name) => newestChange(join(path, name))));
  return Math.max(mtimeMs, ...inside);
}

async function fontStyles(): Promise<string> {
  const sheets = await Promise.all(fontSheets.map((name) => readFile(join(fontDir, '..', name), 'utf8')));
  return sheets
    .join('\n')
    .replaceAll('./files/', '/fonts/')
    .replaceAll('font-display: swap;', `font-display: swap;\n  ${LATIN_HEIGHT}`);
}
