// The custom functions as data for the build and the reference page: the table joined with its help.
import { functionHelp as english } from '../messages/en/functions/functions.ts';
import { functionHelp as japanese } from '../messages/ja/functions/functions.ts';
import { customFunctions, type FunctionName } from './table.ts';

interface Help {
  readonly help: string;
  readonly args: Readonly<Record<string, string>>;
  readonly returns: string;
  readonly examples: readonly string[];
  readonly notes: readonly string[];
}

export interface Described {
  readonly name: FunctionName;
  readonly help: string;
  readonly args: readonly { name: string; type: string; optional: boolean; help: string }[];
  readonly returns: string;
  /** `=OCCUPANCY(360, 20, 24) → 0.75` */
  readonly examples: readonly string[];
  readonly notes: readonly string[];
}

/** JSDoc types. A range of them is welcome everywhere. */
const TYPES = { number: 'number', text: 'string', date: 'date' } as const;

const HELP: Readonly<Record<'ja' | 'en', Readonly<Record<FunctionName, Help>>>> = {
  ja: japanese,
  en: english,
};

export function describeFunctions(language: 'ja' | 'en' = 'ja'): Described[] {
  const all = HELP[language];
  return (Object.keys(customFunctions) as FunctionName[]).map((name) => {
    const { args: helpOf, ...help } = all[name];
    const args = customFunctions[name].args.map((arg) => {
      const words = helpOf[arg.name];
      if (words === undefined)
        throw new Error(`messages/${language}/functions.ts: ${name}: no help for ${arg.name}`);
      return {
        name: arg.name,
        type: TYPES[arg.type],
        optional: arg.otherwise !== undefined,
        help: words,
      };
    });
    return { name, args, ...help };
  });
}
