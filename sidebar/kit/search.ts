// Finds offices and people by any of their words, however these were typed.
import type { OfficeCard } from '../../src/server.ts';

const toKatakana = (text: string) =>
  text.replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));

/** Width, case, hiragana or katakana, hyphens and long marks do not matter. */
const fold = (text: string): string =>
  toKatakana(text.normalize('NFKC').toLowerCase()).replace(/[\s\-‐‑–—―−ー・]/g, '');

type Searched = Pick<OfficeCard, 'name' | 'person' | 'phone' | 'kind' | 'memo' | 'wayNote' | 'id'>;

/** A field ends with a line break, so that no word is found across two of them. */
export const keyOf = (fields: readonly string[]): string => fields.map(fold).join('\n');

export const searchKey = ({ name, person, phone, kind, id, wayNote, memo }: Searched): string =>
  keyOf([name, person, phone, kind, id, wayNote, memo]);

/** Every word of the query must be found; an empty query finds all. */
export function matches(key: string, query: string): boolean {
  const words = query.split(/\s+/).map(fold).filter(Boolean);
  return words.every((word) => key.includes(word));
}
