// The numbers new rows get: the next ones in the style that stands in the tab, never one in use.
import { normalize } from './text.ts';

/** More digits than this are a date or a phone number rather than a count. */
const NUMBERED = /^(.*?)(\d{1,7})$/;

interface Numbered {
  readonly prefix: string;
  readonly digits: string;
}

const numbered = (ids: readonly string[]): Numbered[] =>
  ids.flatMap((id) => {
    const [, prefix = '', digits] = NUMBERED.exec(normalize(id)) ?? [];
    return digits === undefined ? [] : [{ prefix, digits }];
  });

/** Of two as frequent, the one further down. */
function usualPrefix(ids: readonly Numbered[]): string {
  const counts = new Map<string, number>();
  for (const { prefix } of [...ids].reverse()) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  const [usual] = [...counts].sort(([, a], [, b]) => b - a);
  return usual?.[0] ?? '';
}

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
  const style = known.length > 0 ? known : numbered([first]);
  const prefix = usualPrefix(style);
  const own = style.filter((id) => id.prefix === prefix).map(({ digits }) => digits);
  const width = Math.max(...own.map((digits) => (digits.startsWith('0') ? digits.length : 1)));
  const highest = Math.max(...own.map(Number));
  const taken = new Set([...standing, ...used].map(normalize));
  const ids: string[] = [];
  for (let number = known.length > 0 ? highest + 1 : highest; ids.length < count; number++) {
    const id = prefix + String(number).padStart(width, '0');
    if (!taken.has(id)) ids.push(id);
  }
  return ids;
}
