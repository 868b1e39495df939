// What the compiler made of a file is kept beside it, and only ever saves time.
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { requireCompiled } from '../../workbench/engine/compiled.ts';

async function moduleFile() {
  const folder = await mkdtemp(path.join(tmpdir(), 'kado-compiled-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, 'module.cjs');
  await writeFile(
    file,
    "exports.double = (n) => n * 2; exports.base = require('node:path').basename(__filename);",
  );
  const kept = async () => (await readdir(folder)).filter((name) => name !== 'module.cjs');
  return { folder, file, kept };
}

const use = (file: string) => {
  const { double, base } = requireCompiled(file) as { double(n: number): number; base: string };
  return [double(21), base];
};

test('gives the same module at first and from what was kept', async () => {
  const { file, kept } = await moduleFile();
  expect(use(file)).toEqual([42, 'module.cjs']);
  expect(await kept()).toHaveLength(1);
  expect(use(file)).toEqual([42, 'module.cjs']);
});

test('compiles again, and keeps that, where what was kept is of no use', async () => {
  // A file compiled before in this process would be taken from the compiler's own memory.
  const [other, { folder, file }] = [await moduleFile(), await moduleFile()];
  use(other.file);
  const [code = ''] = await other.kept();
  const broken = path.join(folder, code);
  await writeFile(broken, 'broken');
  expect(use(file)).toEqual([42, 'module.cjs']);
  expect((await stat(broken)).size).toBeGreaterThan('broken'.length);
});
