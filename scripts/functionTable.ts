// Writes src/functions/table.ts from the folders beside it, so that a custom function is added by its own file.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('../src/functions/', import.meta.url);
const TABLE = new URL('table.ts', FOLDER);

interface Definition {
  readonly name: string;
  /** `./month/occupancy.ts` */
  readonly file: string;
}

/** What the files of the features define, by file. */
function definitions(): Definition[] {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^(?!kit\/).+\/\w+\.ts$/.test(file))
    .sort();
  return files.flatMap((file) => {
    const text = readFileSync(new URL(file, FOLDER), 'utf8');
    const names = [...text.matchAll(/^export const ([A-Z\d_]+) = define\(/gm)];
    return names.map(([, name = '']) => ({ name, file: `./${file}` }));
  });
}

export function functionTable(): string {
  const all = definitions();
  return [
    '// Every custom function, by name. Written by `npm run docs` from the files of the features: not by hand.',
    ...all.map(({ name, file }) => `import { ${name} } from '${file}';`),
    '',
    'export const customFunctions = {',
    ...all.map(({ name }) => `  ${name},`),
    '};',
    '',
    'export type FunctionName = keyof typeof customFunctions;',
    "export type ArgumentOf<Name extends FunctionName> = (typeof customFunctions)[Name]['args'][number]['name'];",
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(TABLE, functionTable());
