// The numbers new rows get: the next ones in the style that stands in the tab, never one in use.
import { groupBy } from './groupBy.ts';
import { normalize } from './text.ts';

/** More digits than this are a date or a phone number rather than a count. */
const NUMBERED = /^(.*?)(\d{1,7})$/;

interface Numbered {
  readonly prefix: string;
  readonly digits: string;
}

const numbered = (ids: readonly string[]): Numbered[] =>
  ids.flatMap((id) => {
    const match = NUMBERED.exec(normalize(id));
    return match ? [{ prefix: match[1] as string, digits: match[2] as string }] : [];
  });

/** The most frequent prefix with its numbers; of two as frequent, the one further down. */
const usual = (ids: readonly Numbered[]): [prefix: string, own: Numbered[]] =>
  [...groupBy([...ids].reverse(), ({ prefix }) => prefix)].reduce((most, other) =>
    other[1].length > most[1].length ? other : most,
  );

/**
 * `first` begins the count, and gives the style, where the tab has no number to go by. `used` are numbers that
 * other tabs remember: they are not given again.
 */
export function nextIds(
  count: number,
  standing: readonly string[],
  used: readonly string[],
  first: string,
): string[] {
  const known = numbered(standing);
  const [prefix, own] = usual(known.length > 0 ? known : numbered([first]));
  const width = Math.max(...own.map(({ digits }) => digits.length));
  const highest = Math.max(...own.map(({ digits }) => Number(digits)));
  const taken = new Set([...standing, ...used].map(normalize));
  const ids: string[] = [];
  for (let number = known.length > 0 ? highest + 1 : highest; ids.length < count; number++) {
    const id = prefix + String(number).padStart(width, '0');
    if (!taken.has(id)) ids.push(id);
  }
  return ids;
}
