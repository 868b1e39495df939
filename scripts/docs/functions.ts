// The reference page of the custom functions.
import { type Described, describeFunctions } from '../../src/functions/describe.ts';
import { functionsPage as words } from '../../src/messages/ja/rules.ts';
import { page, table } from './markdown.ts';

export const functionsDocument = (): string =>
  page(`# ${words.title}`, ...words.intro, ...describeFunctions().map(section));

function section({ name, help, args, returns, examples, notes }: Described): string {
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
