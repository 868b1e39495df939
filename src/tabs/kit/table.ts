// Reads a tab into typed rows, wherever its header and its columns stand.

import { normalize } from '../../basics/text.ts';
import type { Question } from '../../domain/question.ts';
import { type AnyValue, type Column, isBlank, readCell, type Value } from './column.ts';
import { a1, type Cell, type Grid } from './grid.ts';

type Columns = Readonly<Record<string, Column>>;

/** A tab's usual name and its columns by header text. */
export interface Schema<C extends Columns = Columns> {
  readonly tab: string;
  readonly columns: C;
}

export const defineTab = <const C extends Columns>(tab: string, columns: C): Schema<C> => ({ tab, columns });

export type Header<S extends Schema> = keyof S['columns'] & string;

/** A row's values by header. A required value is there, or the row would have been left out. */
export type Cells<S extends Schema> = {
  readonly [H in Header<S>]: S['columns'][H] extends { required: 'value' } | { type: 'list' }
    ? Value<S['columns'][H]>
    : Value<S['columns'][H]> | undefined;
};

/** Values to write; a header not named leaves its cell alone. */
export type NewCells<S extends Schema> = {
  readonly [H in Header<S>]?: Value<S['columns'][H]> | undefined;
};

export interface Row<S extends Schema> {
  /** The row number in the sheet. */
  readonly row: number;
  readonly cells: Cells<S>;
}

export interface Table<S extends Schema> {
  readonly schema: S;
  readonly tab: string;
  readonly rows: readonly Row<S>[];
  /** Rows that hold something and lack a required value: what was read of them. */
  readonly leftOut: readonly Partial<Cells<S>>[];
  readonly questions: readonly Question[];
  /** 0 where no header row was found; there are no rows then. */
  readonly headerRow: number;
  /** The last row that any of our columns uses. */
  readonly lastRow: number;
  /** Column numbers, from 1, of the headers that are there. */
  readonly columns: Readonly<Partial<Record<Header<S>, number>>>;
}

/** A title and a few notes may stand above the header, but not more than this. */
export const HEADER_WITHIN_ROWS = 20;

type Places = Partial<Record<string, number[]>>;

/** Where each header stands in that row. An alias counts only where the header itself is missing. */
function placesIn(columns: Columns, row: readonly Cell[]): Places {
  const texts = row.map((cell) => normalize(String(cell)));
  const standing = (name: string) => {
    const wanted = normalize(name);
    return texts.flatMap((text, at) => (text === wanted ? at + 1 : []));
  };
  const places: Places = {};
  for (const [header, { aliases = [] }] of Object.entries(columns)) {
    const found = [header, ...aliases].map(standing).find((numbers) => numbers.length > 0);
    if (found) places[header] = found;
  }
  return places;
}

function missingFrom(columns: Columns, places: Places): string[] {
  return Object.keys(columns).filter((header) => columns[header]?.required && !places[header]);
}

function findHeader(columns: Columns, grid: Grid) {
  const candidates = grid.rows.slice(0, HEADER_WITHIN_ROWS).map((row, index) => {
    const places = placesIn(columns, row);
    const missing = missingFrom(columns, places);
    return { headerRow: index + 1, places, missing, matched: Object.keys(places).length };
  });
  const none = { headerRow: 0, places: {} as Places, missing: missingFrom(columns, {}), matched: 0 };
  return candidates.reduce((best, next) => {
    if (next.matched === 0 || next.missing.length > best.missing.length) return best;
    return next.missing.length < best.missing.length || next.matched > best.matched ? next : best;
  }, none);
}

/** Every cell that is not understood is listed; a row is left out only where a required value is missing. */
export function readTable<S extends Schema>(schema: S, grid: Grid): Table<S> {
  const { tab } = grid;
  const { headerRow, places, missing } = findHeader(schema.columns, grid);
  if (headerRow === 0 || missing.length > 0) {
    const questions: Question[] = [{ kind: 'missingHeader', tab, expected: missing }];
    const columns = {} as Table<S>['columns'];
    return { schema, tab, rows: [], leftOut: [], questions, headerRow: 0, lastRow: 0, columns };
  }
  const columns = Object.fromEntries(Object.entries(places).map(([header, at]) => [header, at?.[0]]));
  const questions = Object.entries(places).flatMap(([header, at]): Question[] =>
    at?.[1] ? [{ kind: 'duplicateHeader', tab, cell: a1(headerRow, at[1]), header }] : [],
  );
  const rows: Row<S>[] = [];
  const ours = Object.values(columns);
  let lastRow = headerRow;
  const leftOut: Partial<Cells<S>>[] = [];
  grid.rows.forEach((line, index) => {
    const row = index + 1;
    if (row <= headerRow || line.length === 0 || ours.every((at = 0) => isBlank(line[at - 1]))) return;
    lastRow = row;
    const read = readRow(schema.columns, columns, line);
    for (const { at, ...found } of read.found) questions.push({ ...found, tab, cell: a1(row, at) });
    // Each value was read by the column of its header, which the compiler cannot follow.
    if (read.usable) rows.push({ row, cells: read.cells as Cells<S> });
    else leftOut.push(read.cells as Partial<Cells<S>>);
  });
  const found = columns as Table<S>['columns'];
  return { schema, tab, rows, leftOut, questions, headerRow, lastRow, columns: found };
}

type Found = Omit<Question, 'tab' | 'cell'> & { readonly at: number };

/** A row without a required value is not usable; where its cell was misread, that is the one thing to say. */
function readRow(schema: Columns, columns: Partial<Record<string, number>>, line: readonly Cell[]) {
  const cells: Record<string, AnyValue | undefined> = {};
  const found: Found[] = [];
  let usable = true;
  for (const [header, column] of Object.entries(schema)) {
    const at = columns[header] ?? 0;
    const { value, misread } = readCell(column, line[at - 1]);
    cells[header] = value;
    const lacking = value === undefined && column.required === 'value';
    if (misread) found.push({ ...misread, header, at, given: String(line[at - 1]) });
    else if (lacking) found.push({ kind: 'blank', header, at });
    if (lacking) usable = false;
  }
  return { cells, found, usable };
}

/** The A1 address of a row's cell under that header, where the tab has it. */
export function addressOf<S extends Schema>(table: Table<S>, row: number, header: Header<S>) {
  const column = table.columns[header];
  return column === undefined ? undefined : a1(row, column);
}
