// One column of a tab: what stands under its header, and how a cell becomes a value and a value a cell.
import { parseDate } from '../../basics/dateText.ts';
import type { IsoDate } from '../../basics/isoDate.ts';
import { normalize } from '../../basics/text.ts';
import type { QuestionKind } from '../../domain/question.ts';
import type { Cell, WriteCell } from './grid.ts';

interface Common {
  /** Other header texts that mean the same column. */
  readonly aliases?: readonly string[];
  /** `column`: the tab is of no use without it. `value`: nor is a row in which it is blank or not understood. */
  readonly required?: 'column' | 'value';
}

interface Choice {
  readonly type: 'choice';
  readonly choices: readonly string[];
  /** Other words for a choice: `{ 居宅: '居宅介護支援事業所' }`. */
  readonly also?: Readonly<Record<string, string>>;
}

/** `id` is text compared by meaning, so its width and spaces are folded; `text` is kept as typed. */
export type Column = Common & ({ readonly type: 'text' | 'id' | 'date' | 'number' | 'list' } | Choice);

/** What a cell of that column holds; a list may be empty, everything else may be absent. */
export type Value<C extends Column> = C extends { type: 'choice'; choices: readonly (infer T)[] }
  ? T
  : C extends { type: 'number' }
    ? number
    : C extends { type: 'list' }
      ? readonly string[]
      : C extends { type: 'date' }
        ? IsoDate
        : string;

export type AnyValue = string | number | readonly string[];

interface Misread {
  readonly kind: QuestionKind;
  readonly expected?: readonly string[];
}

interface Reading {
  readonly value: AnyValue | undefined;
  readonly misread?: Misread;
}

const ERROR_VALUE = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!)/;
const LIST_SEPARATOR = /[、､,，\n]/;
const NUMBER = /^([-+]?)¥?(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?(%|円|人|名|回|件|日|単位|時間|分)?$/;

/** An unticked checkbox is as blank as an empty cell: a column of them reaches far below the last row. */
export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || cell === false || (typeof cell === 'string' && cell.trim() === '');

/** `１,０００円` -> 1000, `▲5` -> -5, `5%` -> 0.05 as the sheet itself would hold it. */
export function parseNumber(text: string): number | undefined {
  const match = NUMBER.exec(normalize(text).replace(/^[−▲△]/, '-'));
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = '', unit] = match;
  const number = Number(sign + whole.replace(/,/g, '') + fraction);
  return unit === '%' ? number / 100 : number;
}

const sameWord = (text: string) => normalize(text).toLowerCase();

function parseChoice({ choices, also = {} }: Choice, text: string): string | undefined {
  const word = sameWord(text);
  const known = choices.find((choice) => sameWord(choice) === word);
  return known ?? Object.entries(also).find(([other]) => sameWord(other) === word)?.[1];
}

const orMisread = (value: AnyValue | undefined, misread: Misread): Reading =>
  value === undefined ? { value, misread } : { value };

export function readCell(column: Column, cell: Cell | undefined): Reading {
  if (cell === undefined || isBlank(cell)) return { value: column.type === 'list' ? [] : undefined };
  const text = typeof cell === 'boolean' ? 'TRUE' : String(cell).trim();
  if (ERROR_VALUE.test(text)) {
    return { value: undefined, misread: { kind: 'errorValue' } };
  }
  switch (column.type) {
    case 'text':
      return { value: text };
    case 'id':
      return { value: normalize(text) };
    case 'date':
      return orMisread(parseDate(text), { kind: 'badDate' });
    case 'number':
      return orMisread(typeof cell === 'number' ? cell : parseNumber(text), { kind: 'badNumber' });
    case 'list':
      return { value: text.split(LIST_SEPARATOR).flatMap((part) => part.trim() || []) };
    case 'choice':
      return orMisread(parseChoice(column, text), { kind: 'badChoice', expected: column.choices });
  }
}

export function writeCell(column: Column, value: AnyValue | undefined): WriteCell {
  if (value === undefined || value === '') return '';
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return column.type === 'date' ? { date: value } : value;
  return value.join('、');
}
