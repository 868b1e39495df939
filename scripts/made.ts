// What a build was made of and what it made, by content: so it is known whether it has to be made again.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Metafile } from 'esbuild';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Paths from the project's folder, each with the hash of its content; '' for a file that is not there. */
type Hashes = Readonly<Record<string, string>>;

interface Made {
  readonly inputs: Hashes;
  readonly products: Hashes;
}

const recordOf = (build: string): string => path.join(root, 'build', `${build}.made.json`);

const hashOf = (file: string): Promise<string> =>
  readFile(path.join(root, file)).then(
    (content) => createHash('sha256').update(content).digest('hex'),
    () => '',
  );

async function hashesOf(files: readonly string[]): Promise<Hashes> {
  const sorted = [...new Set(files)].sort();
  const hashes = await Promise.all(sorted.map(hashOf));
  return Object.fromEntries(sorted.map((file, at) => [file, hashes[at] ?? '']));
}

const same = (a: Hashes, b: Hashes): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The project's own files that esbuild read. Packages are known by the lock file. */
export const inputsOf = ({ inputs }: Metafile): string[] => [
  'package-lock.json',
  ...Object.keys(inputs).filter((file) => !/^<|:|node_modules\//.test(file)),
];

/** Whether every file that the build read, and every one that it wrote, is as it was then. */
export async function isMade(build: string): Promise<boolean> {
  const text = await readFile(recordOf(build), 'utf8').catch(() => '');
  if (text === '') return false;
  const { inputs, products } = JSON.parse(text) as Made;
  const now = await Promise.all([hashesOf(Object.keys(inputs)), hashesOf(Object.keys(products))]);
  return same(now[0], inputs) && same(now[1], products);
}

export async function remember(
  build: string,
  inputs: readonly string[],
  products: readonly string[],
): Promise<void> {
  const made: Made = { inputs: await hashesOf(inputs), products: await hashesOf(products) };
  const record = recordOf(build);
  await mkdir(path.dirname(record), { recursive: true });
  await writeFile(`${record}.${process.pid}`, JSON.stringify(made));
  await rename(`${record}.${process.pid}`, record);
}

export const forget = (build: string): Promise<void> => rm(recordOf(build), { force: true });
