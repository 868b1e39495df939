// Writes docs/functions.md, docs/functions.en.md and docs/rules.md from the tables of functions and rules.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { functionsDocument } from './docs/functions.ts';
import { rulesDocument } from './docs/rules.ts';

/** File names under docs/ and what they hold. */
export const documents = (): Record<string, string> => ({
  'functions.md': functionsDocument('ja'),
  'functions.en.md': functionsDocument('en'),
  'rules.md': rulesDocument(),
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of Object.entries(documents())) {
    await writeFile(new URL(`../docs/${name}`, import.meta.url), text);
  }
}
