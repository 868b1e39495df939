// Finds things by any of their words, however these were typed.
import { toKatakana } from './kana.ts';

/** Width, case, hiragana or katakana, hyphens and long marks do not matter. */
const fold = (text: string): string =>
  toKatakana(text.normalize('NFKC').toLowerCase()).replace(/[\s\-‐‑–—―−ー・]/g, '');

/** A field ends with a line break, so that no word is found across two of them. */
export const searchKey = (fields: readonly string[]): string => fields.map(fold).join('\n');

/** Every word of the query must be found; an empty query finds all. */
export function matches(key: string, query: string): boolean {
  const words = query.split(/\s+/).map(fold).filter(Boolean);
  return words.every((word) => key.includes(word));
}
