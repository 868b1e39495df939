// The command line: report, eval, call. Results go to standard output, one line of failure to standard error.
import { ensureBuilt } from '../../scripts/ensureBuilt.ts';
import { call } from './call.ts';
import { evaluateFormulas } from './eval.ts';
import { CliFailure, oneLine } from './failure.ts';
import { help, messages } from './messages.ts';
import { report } from './report.ts';

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<string>>> = {
  report,
  eval: evaluateFormulas,
  call,
};

async function main([name, ...args]: readonly string[]): Promise<string> {
  if (name === '--help' || name === '-h' || name === 'help' || args.includes('--help')) return `${help}\n`;
  if (name === undefined) throw new CliFailure(messages.noCommand);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new CliFailure(messages.unknownCommand(name));
  await ensureBuilt();
  return command(args);
}

try {
  process.stdout.write(await main(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${oneLine(error instanceof Error ? error.message : String(error))}\n`);
  process.exitCode = 1;
}
