// Requires a large file with what the compiler made of it the last time, kept beside it: a third of the time.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';

type Wrapped = (exports: unknown, require: NodeRequire, module: object, file: string, folder: string) => void;

/** `file` must not change: its code is known by its name and the compiler's version. */
export function requireCompiled(file: string): unknown {
  const kept = `${file}-${process.versions.v8}.code`;
  const cachedData = existsSync(kept) ? readFileSync(kept) : undefined;
  const script = new vm.Script(Module.wrap(readFileSync(file, 'utf8')), {
    filename: file,
    ...(cachedData && { cachedData }),
  });
  const module = { exports: {} };
  const run = script.runInThisContext() as Wrapped;
  run(module.exports, createRequire(file), module, file, path.dirname(file));
  // Kept after it has run, when the functions that every start needs have been compiled.
  if (!cachedData || script.cachedDataRejected) keep(kept, script.createCachedData());
  return module.exports;
}

function keep(file: string, code: Buffer): void {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, code);
  renameSync(unfinished, file);
}
