// The custom functions as data for the build and the reference page: the table joined with its help.
import { functionHelp as english } from '../messages/en/functions/functions.ts';
import { functionHelp as japanese } from '../messages/ja/functions/functions.ts';
import { type ArgumentOf, customFunctions, type FunctionName } from './table.ts';

interface Help<Name extends FunctionName> {
  readonly help: string;
  readonly args: Readonly<Record<ArgumentOf<Name>, string>>;
  readonly returns: string;
  readonly notes: readonly string[];
}

/** Here the types name the function or the argument that a language has no words for. */
type AllHelp = { readonly [Name in FunctionName]: Help<Name> };

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

const HELP: Readonly<Record<'ja' | 'en', AllHelp>> = { ja: japanese, en: english };

/** In the order of the Japanese help, which is that of the reference pages. */
export function describeFunctions(language: 'ja' | 'en' = 'ja'): Described[] {
  return (Object.keys(japanese) as FunctionName[]).map((name) => {
    // TypeScript cannot see that a function and its help have the same arguments.
    const { args: helpOf, help, returns, notes } = HELP[language][name] as Help<FunctionName>;
    const args = customFunctions[name].args.map((arg) => ({
      name: arg.name,
      type: TYPES[arg.type],
      optional: arg.otherwise !== undefined,
      help: helpOf[arg.name],
    }));
    // A formula is written alike in every language.
    return { name, help, args, returns, examples: japanese[name].examples, notes };
  });
}
