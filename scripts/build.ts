// Builds dist/: exactly what is pushed to Google (four files of code and pages, and the manifest) and nothing else.
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as esbuild } from 'esbuild';
import { buildHelp, helpInputs } from './buildHelp.ts';
import { buildSidebar } from './buildSidebar.ts';
import { bundle } from './bundle.ts';
import { SHIPPED } from './docs/licences.ts';
import { htmlFile } from './htmlFiles.ts';
import { forget, inputsOf, remember, root } from './made.ts';
import { stubs } from './stubs.ts';

const MANIFEST = 'appsscript.json';
const dist = path.join(root, 'dist');

const banner = `// 稼働ノート (Kado), MIT. Built from the project's sources: change those, not this file.
// Contains ${SHIPPED.join(', ')}, each MIT.`;

/** Writes beside the target and renames, so that a reader never sees half a file. */
async function put(name: string, text: string): Promise<void> {
  const temporary = path.join(dist, `.${name}.${process.pid}`);
  await writeFile(temporary, text);
  await rename(temporary, path.join(dist, name));
}

/** What this script itself is made of. */
async function ownInputs(): Promise<string[]> {
  const { metafile } = await esbuild({
    absWorkingDir: root,
    entryPoints: ['scripts/build.ts'],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    metafile: true,
    write: false,
  });
  return inputsOf(metafile);
}

export async function build({ addOn = false } = {}): Promise<void> {
  await forget('dist');
  const [code, sidebar, help, manifest] = await Promise.all([
    bundle(root, addOn),
    buildSidebar(),
    buildHelp(),
    readFile(path.join(root, MANIFEST), 'utf8'),
  ]);
  const files = {
    'Code.js': `${banner}\n${code.atOnce}\n${stubs()}`,
    'onDemand.html': htmlFile('onDemand.html', code.onDemand, { shown: false }),
    'sidebar.html': htmlFile('sidebar.html', sidebar.html, { shown: true }),
    'help.html': htmlFile('help.html', help, { shown: true }),
    [MANIFEST]: manifest,
  };
  await mkdir(dist, { recursive: true });
  for (const [name, text] of Object.entries(files)) await put(name, text);
  const strays = (await readdir(dist)).filter((name) => !name.startsWith('.') && !(name in files));
  for (const name of strays) await rm(path.join(dist, name), { recursive: true });
  // One for the Marketplace is nothing that the workbench should take for its own.
  if (addOn) return;
  const inputs = [...code.inputs, ...sidebar.inputs, ...helpInputs, MANIFEST, ...(await ownInputs())];
  await remember(
    'dist',
    inputs,
    Object.keys(files).map((name) => `dist/${name}`),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await build({ addOn: process.argv.includes('--add-on') });
