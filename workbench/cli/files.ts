// Files in and out. A file is written beside its place and put there only when it is complete.
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CliFailure } from './failure.ts';
import { messages } from './messages.ts';

const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

export async function readInput(file: string): Promise<{ bytes: Uint8Array; name: string }> {
  try {
    return { bytes: await readFile(file), name: path.basename(file) };
  } catch (error) {
    const reason = reasonOf(error);
    throw new CliFailure(reason === 'ENOENT' ? messages.noFile(file) : messages.cannotRead(file, reason));
  }
}

export async function writeOutput(file: string, bytes: Uint8Array): Promise<void> {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}`);
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new CliFailure(messages.cannotWrite(file, reasonOf(error)));
  }
}
