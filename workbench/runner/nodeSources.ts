// The two programs a script thread in Node is started with, bundled from their sources once per process.
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

interface NodeSources {
  readonly realm: string;
  readonly worker: string;
}

let sources: NodeSources | undefined;

export function nodeSources(): NodeSources {
  if (sources) return sources;
  const { outputFiles } = buildSync({
    entryPoints: { realm: path('./scriptRealm.ts'), worker: path('./scriptWorkerNode.ts') },
    bundle: true,
    format: 'iife',
    globalName: 'WorkbenchRealm',
    platform: 'node',
    target: 'es2022',
    outdir: '/',
    write: false,
    charset: 'utf8',
  });
  const text = (name: string): string => outputFiles.find((file) => file.path.endsWith(name))?.text ?? '';
  sources = { realm: text('realm.js'), worker: text('worker.js') };
  return sources;
}
