// Changes cells of a row, and only those that still say what the user saw.
import { parseDate } from '../../../basics/dateText.ts';
import { rows as words } from '../../../messages/words.ts';
import type { Column } from '../../../tabs/kit/column.ts';
import type { Block, Cell, WriteCell } from '../../../tabs/kit/grid.ts';
import { runsOf } from '../../../tabs/kit/rowBlocks.ts';
import { Refusal } from '../refusal.ts';
import type { OpenTab } from './openTab.ts';

export interface RowChange {
  readonly header: string;
  readonly was: Cell;
  readonly now: Cell;
}

export const sameCell = (a: Cell, b: Cell): boolean => String(a).trim() === String(b).trim();

/** A day in a column of days is a date; any other text stays text. */
const written = ({ type }: Column, cell: Cell): WriteCell =>
  type === 'date' && typeof cell === 'string' && parseDate(cell) === cell ? { date: cell } : cell;

/** The blocks that put those cells into a row, whatever stands there. */
export function cellBlocks(tab: OpenTab, row: number, cells: Readonly<Record<string, Cell>>): Block[] {
  const writes = Object.entries(cells).flatMap(([header, cell]) => {
    const found = tab.columnOf(header);
    return found ? [{ at: found.at, cell: written(found.column, cell) }] : [];
  });
  return runsOf(tab.tab, row, writes);
}

export function needColumns(tab: OpenTab, headers: readonly string[]): void {
  const lost = headers.find((header) => !tab.has(header));
  if (lost !== undefined) throw new Refusal(words.noColumn({ tab: tab.tab, header: lost }));
}

/** A cell that says it already is left alone: asked again, nothing is written twice. */
export function changeBlocks(tab: OpenTab, row: number, changes: readonly RowChange[]): Block[] {
  needColumns(
    tab,
    changes.map(({ header }) => header),
  );
  const open = changes.filter(({ header, now }) => !sameCell(tab.cell(row, header), now));
  for (const { header, was } of open) {
    const stands = tab.cell(row, header);
    if (sameCell(stands, was)) continue;
    const cell = tab.addressOf(row, header);
    throw new Refusal(words.changedMeanwhile({ tab: tab.tab, cell, header, now: String(stands) }));
  }
  return cellBlocks(tab, row, Object.fromEntries(open.map(({ header, now }) => [header, now])));
}
