// Makes a folder once among all processes of this machine: half of it is never seen, and nobody makes it twice.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const LOOK_AGAIN_MS = 100;

/** Makes `folder` with `make`, which fills an empty folder beside it, unless it is there already. */
export async function makeOnce(folder: string, make: (unfinished: string) => Promise<void>): Promise<void> {
  if (existsSync(folder)) return;
  await mkdir(path.dirname(folder), { recursive: true });
  const release = await lock(`${folder}.lock`);
  const unfinished = `${folder}.${process.pid}`;
  try {
    if (existsSync(folder)) return;
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished);
    await make(unfinished);
    await rename(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
    await release();
  }
}

/** Waits while another process that is alive holds the file; one that died holds nothing. */
async function lock(file: string): Promise<() => Promise<void>> {
  const isOurs = () =>
    writeFile(file, String(process.pid), { flag: 'wx' }).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'EEXIST') return false;
        throw error;
      },
    );
  while (!(await isOurs())) {
    const holder = await readFile(file, 'utf8').catch(() => '');
    // Whoever has just made the file may not have written its number yet.
    if (holder !== '' && !isAlive(Number(holder))) await rm(file, { force: true });
    else await wait(LOOK_AGAIN_MS);
  }
  return () => rm(file, { force: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
