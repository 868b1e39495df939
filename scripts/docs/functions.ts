// The reference page of the custom functions, in one language.
import { type Described, describeFunctions } from '../../src/functions/describe.ts';
import { functionsPage as english } from '../../src/messages/en/functions/functions.ts';
import { functionsPage as japanese } from '../../src/messages/ja/functions/functions.ts';
import { page, table } from './markdown.ts';

type Words = typeof japanese;

const WORDS: Readonly<Record<'ja' | 'en', Words>> = { ja: japanese, en: english };

export function functionsDocument(language: 'ja' | 'en'): string {
  const words = WORDS[language];
  const sections = describeFunctions(language).map((described) => section(described, words));
  return page(`# ${words.title}`, ...words.intro, ...sections);
}

function section({ name, help, args, returns, examples, notes }: Described, words: Words): string {
  const signature = args.map((arg) => (arg.optional ? `[${arg.name}]` : arg.name)).join(', ');
  return page(
    `## ${name}(${signature})`,
    help,
    table(
      words.headers,
      args.map((arg) => [`\`${arg.name}\``, arg.help, arg.optional ? words.optional : words.required]),
    ),
    `${words.returns}: ${returns}`,
    `${words.examples}:`,
    `\`\`\`\n${examples.join('\n')}\n\`\`\``,
    notes.map((note) => `- ${note}`).join('\n'),
  ).trimEnd();
}
