// Opens the headless workbench for a command.
import { type HeadlessWorkbench, openHeadless } from '../headless.ts';
import { UnreadableWorkbook } from '../xlsx/unreadable.ts';
import { CliFailure, oneLine } from './failure.ts';
import { readInput } from './files.ts';
import { messages } from './messages.ts';

/** Opens, works, and closes whatever happens. */
export async function withWorkbench<T>(
  { file, locale }: { readonly file?: string | undefined; readonly locale: string | undefined },
  work: (workbench: HeadlessWorkbench) => Promise<T>,
): Promise<T> {
  const input = file === undefined ? undefined : await readInput(file);
  const workbench = await openHeadless({
    ...(input && { xlsx: input.bytes, fileName: input.name }),
    ...(locale !== undefined && { locale }),
  }).catch((error) => {
    throw error instanceof UnreadableWorkbook ? new CliFailure(error.message) : error;
  });
  if (workbench.notShown !== '') process.stderr.write(`${messages.notShown(workbench.notShown)}\n`);
  try {
    return await work(workbench);
  } finally {
    await workbench.close();
  }
}

/** Runs a function of the bundle; what it says in a notice is a refusal and becomes the command's failure. */
export async function runOrFail(
  workbench: HeadlessWorkbench,
  functionName: string,
  args: unknown[],
): Promise<unknown> {
  if (!workbench.callable(functionName)) throw new CliFailure(messages.noFunctionNamed(functionName));
  const failed = await workbench.run(functionName, ...args).then(
    (value) => ({ value }),
    (error: Error) => ({ error }),
  );
  const refusal = workbench.ui.alerts.at(-1);
  if (refusal) throw new CliFailure(oneLine(refusal.message));
  if ('error' in failed) throw new CliFailure(oneLine(failed.error.message));
  return failed.value;
}
