// Writes the pages of docs/ that follow from tables: functions, rules, licences.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { functionsDocument } from './docs/functions.ts';
import { licencesDocument } from './docs/licences.ts';
import { rulesDocument } from './docs/rules.ts';

/** File names under docs/ and what they hold. */
export const documents = (): Record<string, string> => ({
  'functions.md': functionsDocument('ja'),
  'functions.en.md': functionsDocument('en'),
  'licences.md': licencesDocument(),
  'rules.md': rulesDocument(),
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of Object.entries(documents())) {
    await writeFile(new URL(`../docs/${name}`, import.meta.url), text);
  }
}
