// What an argument of a custom function may hold, and how a cell is read as it.
import { parseDate, parseMonth } from '../../basics/dateText.ts';
import { firstDay, type IsoDate } from '../../basics/isoDate.ts';
import type { Found } from '../../domain/fees/names.ts';
import { type Bounds, Fault } from './fault.ts';

/** A cell as the host hands it over, dates already as ISO text. A blank is ''. */
export type Cell = string | number | boolean;

export interface Context {
  /** Asked only where a date is left out. */
  readonly today: () => IsoDate;
}

/** `Name` is what the formula's help and its errors are looked up by. */
export interface Argument<T, Name extends string = string> {
  readonly name: Name;
  readonly type: 'number' | 'text' | 'date';
  readonly read: (cell: Cell) => T;
  /** Makes the argument optional: what a blank cell or a missing argument is read as. */
  readonly otherwise?: (context: Context) => T;
  /** Makes a whole range one value: what its cells, blanks left out, come to together. */
  gather?(values: readonly T[]): T;
}

/** Numbers as typed in Japanese sheets, too: １,２００. */
const NUMBER = /^[-+]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;

export function number<Name extends string>(
  name: Name,
  bounds: Bounds,
  otherwise?: number,
): Argument<number, Name> {
  const { min = -Infinity, above = -Infinity, whole = false } = bounds;
  const fits = (value: number) =>
    Number.isFinite(value) && value >= min && value > above && (!whole || Number.isInteger(value));
  const read = (cell: Cell): number => {
    const value = typeof cell === 'string' ? numberIn(cell) : cell;
    if (typeof value === 'number' && fits(value)) return value;
    throw new Fault({ kind: 'notNumber', given: String(cell), bounds });
  };
  return { name, type: 'number', read, ...(otherwise !== undefined && { otherwise: () => otherwise }) };
}

/** An amount of money, in a month or for a visit. */
export const yen = <Name extends string>(name: Name): Argument<number, Name> => number(name, { min: 0 });

function numberIn(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim();
  return NUMBER.test(plain) ? Number(plain.replace(/,/g, '')) : undefined;
}

/** A day; a month means its first day. Left out, today. */
export const date: Argument<IsoDate, 'date'> = {
  name: 'date',
  type: 'date',
  read: (cell) => {
    const text = String(cell);
    const month = parseMonth(text);
    const day = parseDate(text) ?? (month && firstDay(month));
    if (day === undefined) throw new Fault({ kind: 'notDate', given: text });
    return day;
  },
  otherwise: ({ today }) => today(),
};

export function choice<T, Name extends string>(
  name: Name,
  find: (text: string) => Found<T>,
): Argument<T, Name> {
  const read = (cell: Cell): T => {
    const found = find(String(cell));
    if (found.found) return found.item;
    throw new Fault({ kind: 'unknownName', given: String(cell), nearest: found.nearest });
  };
  return { name, type: 'text', read };
}

export const optional = <T, Name extends string>({
  name,
  type,
  read,
}: Argument<T, Name>): Argument<T | undefined, Name> => ({
  name,
  type,
  read,
  otherwise: () => undefined,
});

/** As typed: what it means depends on the other arguments. */
export const text = <Name extends string>(name: Name): Argument<string, Name> => ({
  name,
  type: 'text',
  read: String,
});
