// `npm start` as a person uses it: a process that says where it is, serves the page, and ends when it is told to.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
let folder: string;
let running: ChildProcess | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kado-start-'));
});
/** Whatever became of the test. */
afterEach(async () => {
  running?.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

function start(...args: string[]) {
  const program = [
    '--import',
    'tsx',
    'workbench/server/start.ts',
    '--state',
    join(folder, 'w.json'),
    ...args,
  ];
  const child = spawn(process.execPath, program, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  running = child;
  let said = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const address = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => {
        said += part.toString();
        const found = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(said);
        if (found) resolve(found[0]);
      });
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${said}`)));
  });
  return { child, address, ended, said: () => said };
}

it('serves the page and the bundle until it is stopped', async () => {
  const { child, address, ended, said } = start('--port', '0');
  const page = await address;
  expect(said()).toContain(`稼働ノートのワークベンチ: ${page}`);
  expect(await (await fetch(page)).text()).toContain('<title>');
  expect(Object.keys(await (await fetch(`${page}bundle.json`)).json())).toContain('Code.js');
  child.kill('SIGINT');
  expect(await ended).toBe(0);
});

it('speaks English where it is told to', async () => {
  expect(await start('--port', '0', '--locale', 'en').address).toMatch(/\?locale=en$/);
});

it('refuses an option it does not know in one line', async () => {
  const { address, ended, said } = start('--prot', '0');
  await expect(address).rejects.toThrow('ended with 1');
  expect(await ended).toBe(1);
  expect(said().trim().split('\n').at(-1)).toContain('--prot');
});
