// kado call: one of the functions the sidebar may call.
import { CliFailure } from './failure.ts';
import { writeOutput } from './files.ts';
import { messages } from './messages.ts';
import { runOrFail, withWorkbench } from './open.ts';
import { parseOptions } from './options.ts';

export async function call(args: readonly string[]): Promise<string> {
  const { words, values } = parseOptions(args, { values: ['--out', '--locale'] });
  const [functionName, second, third, extra] = words;
  if (functionName === undefined) throw new CliFailure(messages.noFunction);
  if (extra !== undefined) throw new CliFailure(messages.tooMany(extra));
  // The arguments may be left out: a file name is no JSON.
  const fileOnly = third === undefined && second !== undefined && /\.xl\w+$/i.test(second);
  const json = fileOnly ? undefined : second;
  const file = fileOnly ? second : third;
  const given = json === undefined ? [] : [parse(json)];
  const out = values['--out'];
  return withWorkbench({ file, locale: values['--locale'] }, async (workbench) => {
    const value = await runOrFail(workbench, functionName, given);
    if (out !== undefined) await writeOutput(out, await workbench.toXlsx());
    return `${JSON.stringify(value ?? null)}\n`;
  });
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new CliFailure(messages.badJson(json));
  }
}
