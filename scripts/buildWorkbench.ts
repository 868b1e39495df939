// Builds the workbench's page into build/workbench/, unless everything it was made of is as it was.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { inputsOf, isMade, remember, root } from './made.ts';

const PAGE = 'build/workbench';
const INDEX = 'workbench/page/index.html';
export const pageDir = join(root, PAGE);
export const fontDir = join(root, 'node_modules/@fontsource/noto-sans-jp/files');

/** Only what the page shows: regular and bold, every character range. */
const fontSheets = ['400.css', '700.css'];

const common = {
  absWorkingDir: root,
  outdir: pageDir,
  bundle: true,
  minify: true,
  target: 'es2022',
  platform: 'browser',
  charset: 'utf8',
  logLevel: 'warning',
  metafile: true,
} satisfies BuildOptions;

/** The font's own lines are so tall that the grid and the formula bar would cut them off. */
const LATIN_HEIGHT = 'ascent-override: 92%; descent-override: 23%; line-gap-override: 0%;';

export async function buildWorkbench(): Promise<void> {
  if (await isMade('workbench')) return;
  await mkdir(pageDir, { recursive: true });
  await writeFile(join(pageDir, 'index.html'), await readFile(join(root, INDEX)));
  await writeFile(join(pageDir, 'fonts.css'), await fontStyles());
  const realms = await build({
    ...common,
    entryPoints: {
      scriptWorker: 'workbench/runner/scriptWorkerWeb.ts',
      frameRealm: 'workbench/page/script/frameRealm.ts',
    },
    format: 'iife',
    globalName: 'FrameRealm',
  });
  const page = await build({
    ...common,
    entryPoints: { page: 'workbench/page/main.tsx', style: 'workbench/page/page.css' },
    format: 'esm',
    // What the engine asks for when it is needed stays apart: three megabytes of hyphens in seventy languages.
    splitting: true,
    jsx: 'automatic',
    jsxImportSource: 'react',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  });
  const made = [realms, page].flatMap(({ metafile }) => Object.keys(metafile.outputs));
  await remember(
    'workbench',
    [...inputsOf(realms.metafile), ...inputsOf(page.metafile), INDEX, 'scripts/buildWorkbench.ts'],
    [...made, `${PAGE}/index.html`, `${PAGE}/fonts.css`],
  );
}

async function fontStyles(): Promise<string> {
  const sheets = await Promise.all(fontSheets.map((name) => readFile(join(fontDir, '..', name), 'utf8')));
  return sheets
    .join('\n')
    .replaceAll('./files/', '/fonts/')
    .replaceAll('font-display: swap;', `font-display: swap;\n  ${LATIN_HEIGHT}`);
}
