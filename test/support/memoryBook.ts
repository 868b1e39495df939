// A book held in memory: applies writes as the sheet would show them, and counts what was asked of it.
import type { Book } from '../../src/actions/kit/book.ts';
import { cellAt } from '../../src/basics/cellAddress.ts';
import type { Cell, Grid, WriteCell } from '../../src/tabs/kit/grid.ts';

type Rows = Cell[][];
type Tabs = { 営業先?: Rows; 営業記録?: Rows; [tab: string]: Rows | undefined };

const shown = (cell: WriteCell): Cell => {
  if (typeof cell !== 'object') return cell;
  return 'date' in cell ? cell.date : cell.formula;
};

export interface MemoryBook extends Book {
  readonly tabs: Tabs;
  /** In their order: `read`, `write`, `fill`, `lock`, `unlock`. */
  readonly calls: string[];
  readonly written: WriteCell[];
  /** How many blocks were written. */
  readonly blocks: number;
}

export function memoryBook(tabs: Tabs, today = '2026-11-05'): MemoryBook {
  const calls: string[] = [];
  const written: WriteCell[] = [];
  let blocksWritten = 0;
  let ids = 0;
  const find = (tab: string) => tabs[tab];
  return {
    tabs,
    calls,
    written,
    get blocks() {
      return blocksWritten;
    },
    today: () => today,
    tabNames: () => Object.keys(tabs),
    read(names): Grid[] {
      calls.push('read');
      return names.flatMap((tab) => {
        const rows = find(tab);
        return rows ? [{ tab, rows: structuredClone(rows) }] : [];
      });
    },
    extent(tab) {
      const rows = find(tab) ?? [];
      return { rows: rows.length, columns: Math.max(0, ...rows.map((row) => row.length)) };
    },
    cells(tab, { row, column, rows, columns }) {
      calls.push('read');
      const lines = (find(tab) ?? []).slice(row - 1, row - 1 + rows);
      return lines.map((line) => Array.from({ length: columns }, (_, at) => line[column - 1 + at] ?? ''));
    },
    formulas(tab) {
      calls.push('formulas');
      const formula = (cell: Cell) => (typeof cell === 'string' && cell.startsWith('=') ? cell : '');
      return (find(tab) ?? []).map((row) => row.map(formula));
    },
    write(blocks) {
      calls.push('write');
      blocksWritten += blocks.length;
      for (const { tab, row, column, values } of blocks) {
        const rows = find(tab);
        if (!rows) throw new Error(`no tab ${tab}`);
        values.forEach((line, down) => {
          while (rows.length < row + down) rows.push([]);
          const target = rows[row - 1 + down] ?? [];
          line.forEach((cell, right) => {
            while (target.length < column + right) target.push('');
            target[column - 1 + right] = shown(cell);
            written.push(cell);
          });
        });
      }
    },
    memory: () => undefined,
    fill(tab, cells, value) {
      calls.push('fill');
      for (const { row, column } of cells.map(cellAt)) {
        const line = find(tab)?.[row - 1];
        if (!line) throw new Error(`no row ${row} on ${tab}`);
        line[column - 1] = shown(value);
        written.push(value);
      }
    },
    show() {},
    draw() {
      throw new Error('nothing is drawn here');
    },
    locked(work) {
      calls.push('lock');
      const result = work();
      calls.push('unlock');
      return result;
    },
    newId: () => `new-id-${++ids}`,
  };
}
