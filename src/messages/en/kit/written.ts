// How the English words write days, numbers and lists.
import type { Span } from '../../ja/kit/written.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-10-05` -> `5 Oct`. The month in letters: 5/11 and 11/5 would be read in two ways. */
export const dayOf = (date: string): string =>
  `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''}`;

/** `2026-10-05` -> `5 Oct 2026` */
export const fullDayOf = (date: string): string => `${dayOf(date)} ${date.slice(0, 4)}`;

export const spanOf = ({ from, to }: Span): string =>
  to ? `${fullDayOf(from)} to ${fullDayOf(to)}` : `${fullDayOf(from)} onwards`;

export const number = (amount: number): string => amount.toLocaleString('en-US');

/** `1 day`, `2 days`; `one` and `many` in full where an s is not enough. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : many}`;

export const list = (names: readonly string[]): string => names.join(', ');

export const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
