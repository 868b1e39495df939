// Cells as a chart refers to them, with the values they had when the file was written.
import type { Cell, CellSource } from '../../charts/cells.ts';
import { columnLetters } from '../../services/a1.ts';
import { xmlText } from '../xmlText.ts';
import { element, group, setting, textOf } from './xml.ts';

interface Run {
  readonly first: CellSource;
  readonly last: CellSource;
}

const sourced = (cells: readonly Cell[]) =>
  cells.flatMap(({ source, text }) => (source ? [{ ...source, text }] : []));

const follows = (next: CellSource, { first, last }: Run): boolean =>
  next.sheetName === last.sheetName &&
  ((next.column === last.column && first.column === last.column && next.row === last.row + 1) ||
    (next.row === last.row && first.row === last.row && next.column === last.column + 1));

const absolute = ({ row, column }: CellSource): string => `$${columnLetters(column)}$${row}`;

/** Excel knows no longer names of tabs, and the file has them cut off. */
const MAX_NAME = 31;

function runName({ first, last }: Run): string {
  const sheet = `'${first.sheetName.slice(0, MAX_NAME).replaceAll("'", "''")}'`;
  return `${sheet}!${absolute(first)}${first === last ? '' : `:${absolute(last)}`}`;
}

/** `'報告'!$B$2:$B$9`; cells that do not stand in one line are listed in brackets. */
function formula(cells: readonly CellSource[]): string {
  const runs: Run[] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run && follows(cell, run)) runs[runs.length - 1] = { first: run.first, last: cell };
    else runs.push({ first: cell, last: cell });
  }
  const names = runs.map(runName);
  return names.length === 1 ? (names[0] ?? '') : `(${names.join(',')})`;
}

export function texts(cells: readonly Cell[]): string {
  const found = sourced(cells);
  const points = found.map(
    ({ text }, idx) => text !== '' && element('c:pt', { idx }, textOf('c:v', xmlText(text))),
  );
  return group(
    'c:strRef',
    textOf('c:f', formula(found)),
    group('c:strCache', setting('c:ptCount', found.length), ...points),
  );
}

/** A blank cell, a text and an error are points without a value: a gap. */
export function numbers(cells: readonly Cell[]): string {
  const found = sourced(cells);
  const usual = formatOf(cells);
  const points = found.map(({ number, format }, idx) => {
    const own = format || GENERAL;
    const attributes = own === usual ? { idx } : { idx, formatCode: own };
    return number !== undefined && element('c:pt', attributes, textOf('c:v', String(number)));
  });
  return group(
    'c:numRef',
    textOf('c:f', formula(found)),
    group('c:numCache', textOf('c:formatCode', usual), setting('c:ptCount', found.length), ...points),
  );
}

/** Dates and numbers that name points stay numbers, so that their format goes with them. */
const areNumbers = (cells: readonly Cell[]): boolean =>
  cells.every(({ source, text }) => source?.number !== undefined || text === '');

export const labels = (cells: readonly Cell[]): string => (areNumbers(cells) ? numbers(cells) : texts(cells));

/** The format of the first number; texts have none. */
export const formatOf = (cells: readonly Cell[]): string =>
  cells.find(({ source }) => source?.number !== undefined)?.source?.format || GENERAL;

const GENERAL = 'General';
