// The code in two files: Code.js, which every custom-function call loads, and onDemand.html, read on first use.
import path from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { inputsOf } from './made.ts';

const ENTRY = 'src/main.ts';
const LATER = 'src/onDemand.ts';
/** A list of which each part takes what it uses: to share it would load all of it at once. */
const WORDS = 'src/messages/words.ts';

const options = (root: string): BuildOptions => ({
  absWorkingDir: root,
  bundle: true,
  format: 'iife',
  target: 'es2019',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  charset: 'utf8',
  minify: true,
  legalComments: 'none',
  write: false,
  logLevel: 'warning',
});

interface Built {
  readonly text: string;
  /** The files that were read for it. */
  readonly inputs: readonly string[];
}

async function built(given: BuildOptions): Promise<Built> {
  const { outputFiles, metafile } = await build({ ...given, metafile: true });
  const file = outputFiles?.[0];
  if (!file || !metafile) throw new Error('esbuild wrote no bundle');
  return { text: file.text, inputs: inputsOf(metafile) };
}

/** The source files of which a bundle of that entry would hold something. */
async function heldBy(root: string, entry: string): Promise<string[]> {
  const { metafile } = await build({ ...options(root), entryPoints: [entry], metafile: true });
  const [output] = Object.values(metafile?.outputs ?? {});
  return Object.entries(output?.inputs ?? {})
    .filter(([file, { bytesInOutput }]) => bytesInOutput > 0 && file.startsWith('src/'))
    .map(([file]) => file);
}

/** The modules that both parts need: the second takes them from the first, which holds them with all they export. */
async function sharedModules(root: string): Promise<string[]> {
  const [first, second] = await Promise.all([heldBy(root, ENTRY), heldBy(root, LATER)]);
  return first.filter((file) => file !== WORDS && second.includes(file));
}

/** Imports of shared modules become `Kado.shared[…]`. */
const takeShared = (root: string, shared: readonly string[]): Plugin => ({
  name: 'take-shared',
  setup(api) {
    api.onResolve({ filter: /^\./ }, ({ path: imported, resolveDir, kind }) => {
      if (kind === 'entry-point') return undefined;
      const file = path.relative(root, path.resolve(resolveDir, imported)).split(path.sep).join('/');
      const at = shared.indexOf(file);
      return at === -1 ? undefined : { path: String(at), namespace: 'shared' };
    });
    api.onLoad({ filter: /.*/, namespace: 'shared' }, ({ path: at }) => ({
      contents: `module.exports = Kado.shared[${at}];`,
      loader: 'js',
    }));
  },
});

async function later(root: string, shared: readonly string[]): Promise<Built> {
  const { text, inputs } = await built({
    ...options(root),
    entryPoints: [LATER],
    globalName: 'later',
    plugins: [takeShared(root, shared)],
  });
  const code = `(()=>{${text}return later})()`;
  return { text: code, inputs };
}

interface Code {
  readonly atOnce: string;
  readonly onDemand: string;
  readonly inputs: readonly string[];
}

/** `addOn`: for the Marketplace, not for the script of one spreadsheet. */
export async function bundle(root: string, addOn: boolean): Promise<Code> {
  const shared = await sharedModules(root);
  const first = [
    `export * from './${ENTRY}';`,
    ...shared.map((file, at) => `import * as m${at} from './${file}';`),
    `export const shared = [${shared.map((_, at) => `m${at}`).join(', ')}];`,
  ].join('\n');
  const atOnce = await built({
    ...options(root),
    stdin: { contents: first, resolveDir: root, loader: 'ts' },
    globalName: 'Kado',
    define: { ADD_ON: String(addOn) },
  });
  const onDemand = await later(root, shared);
  return {
    atOnce: atOnce.text,
    onDemand: onDemand.text,
    inputs: [...atOnce.inputs, ...onDemand.inputs],
  };
}
