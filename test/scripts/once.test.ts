// A folder that several want at the same time is made once, and nobody sees half of it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeOnce } from '../../scripts/once.ts';

let home: string;
let folder: string;
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'kado-once-'));
  folder = path.join(home, 'browser', '1.0.0');
});
afterEach(() => rm(home, { recursive: true }));

const around = () => readdir(path.dirname(folder));

it('five who want it at once get the same one, made once', async () => {
  let made = 0;
  const make = async (unfinished: string) => {
    made += 1;
    expect(existsSync(folder)).toBe(false);
    await writeFile(path.join(unfinished, 'chromium'), `number ${made}`);
  };
  await Promise.all(Array.from({ length: 5 }, () => makeOnce(folder, make)));
  expect(made).toBe(1);
  expect(await readFile(path.join(folder, 'chromium'), 'utf8')).toBe('number 1');
  expect(await around()).toEqual(['1.0.0']);
});

it('what could not be finished leaves nothing, and the next one makes it', async () => {
  const fail = makeOnce(folder, async (unfinished) => {
    await writeFile(path.join(unfinished, 'half'), '');
    throw new Error('no room');
  });
  await expect(fail).rejects.toThrow('no room');
  expect(await around()).toEqual([]);
  await makeOnce(folder, async () => {});
  expect(await around()).toEqual(['1.0.0']);
});

it('whoever died while making it is not waited for', async () => {
  await makeOnce(path.join(home, 'browser', 'other'), async () => {});
  await writeFile(`${folder}.lock`, String(spawnSync(process.execPath, ['--version']).pid));
  await makeOnce(folder, async () => {});
  expect(await around()).toEqual(['1.0.0', 'other']);
});
