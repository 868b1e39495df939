// The command line taken apart. By hand: node's parseArgs takes every hyphen for an option, and `call` takes -1 as JSON.
import { CliFailure } from './failure.ts';
import { messages } from './messages.ts';

export interface CommandLine {
  readonly words: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly flags: ReadonlySet<string>;
}

interface Known {
  readonly values?: readonly string[];
  readonly flags?: readonly string[];
}

/** Only what begins with two hyphens is an option: a formula may begin with one. */
export function parseOptions(args: readonly string[], known: Known): CommandLine {
  const words: string[] = [];
  const values: Record<string, string> = {};
  const flags = new Set<string>();
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (!arg.startsWith('--')) {
      words.push(arg);
      continue;
    }
    const [name = '', ...given] = arg.split('=');
    if (known.flags?.includes(name) && given.length === 0) {
      flags.add(name);
    } else if (known.values?.includes(name)) {
      const value = given.length > 0 ? given.join('=') : rest.shift();
      if (value === undefined || value === '') throw new CliFailure(messages.optionNeedsValue(name));
      values[name] = value;
    } else {
      throw new CliFailure(messages.unknownOption(arg));
    }
  }
  return { words, values, flags };
}
