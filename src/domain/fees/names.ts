// Forgiving names: full or half width, Ⅰ or I or 1, with or without brackets and 加算.
import { normalize } from '../../basics/text.ts';

export type Found<T> =
  | { readonly found: true; readonly item: T }
  | { readonly found: false; readonly nearest: readonly string[] };

/** An item and the ways people write it; the first is its own name, shown in answers. */
export type Named<T> = readonly [item: T, name: string, ...aliases: string[]];

const HOURS = /(\d+)(?:時間|h)?(?:以上|から|[-~〜‐-―−ー])(\d+)(?:時間|h)?(?:未満|まで)?/gi;

/** What two spellings of one name have in common. 口 and ロ look alike and are typed for each other. */
export function nameKey(text: string): string {
  return normalize(text)
    .toUpperCase()
    .replace(HOURS, '$1~$2')
    .replace(/[()[\]{}「」『』【】〔〕<>〈〉・･]/g, '')
    .replace(/加算/g, '')
    .replace(/IV|I{1,3}|V/g, (roman) => String(['I', 'II', 'III', 'IV', 'V'].indexOf(roman) + 1))
    .replace(/口/g, 'ロ');
}

/** A lookup over names; its index is built on the first question. */
export function finder<T>(names: () => readonly Named<T>[]): (text: string) => Found<T> {
  let index: Map<string, T> | undefined;
  return (text) => {
    const known =
      index ?? new Map(names().flatMap(([item, ...all]) => all.map((name) => [nameKey(name), item])));
    index = known;
    const item = known.get(nameKey(text));
    if (item !== undefined) return { found: true, item };
    return {
      found: false,
      nearest: nearest(
        text,
        names().map(([, name]) => name),
      ),
    };
  };
}

const SHOWN = 3;

/** The known names that look most like the text; names with nothing in common only where none has. */
export function nearest(text: string, names: readonly string[]): string[] {
  const typed = nameKey(text);
  const ranked = names
    .map((name) => {
      const key = nameKey(name);
      const shared = sharedPairs(typed, key);
      return { name, shared, distance: changes(typed, key) - 2 * shared };
    })
    .sort((a, b) => a.distance - b.distance);
  const alike = ranked.filter(({ shared }) => shared > 0);
  return (alike.length > 0 ? alike : ranked).slice(0, SHOWN).map(({ name }) => name);
}

/** How many of the neighbouring letters of one text stand side by side in the other too. */
function sharedPairs(a: string, b: string): number {
  let shared = 0;
  for (let at = 0; at + 1 < a.length; at++) if (b.includes(a.slice(at, at + 2))) shared++;
  return shared;
}

/** Letters to insert, delete or replace to get from one text to the other. */
function changes(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
