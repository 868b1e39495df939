// One cell's content for an .xlsx file.
import type { CellValue as FileValue } from 'exceljs';
import type { Grid } from '../engine/grid.ts';
import { isDateFormat } from '../engine/serial.ts';
import { toA1 } from '../services/a1.ts';
import { xmlText } from './xmlText.ts';

/** The file keeps a wall clock; it is written from the same digits in UTC. */
const wallDate = (serial: number): Date => new Date(Math.round((serial - 25_569) * 86_400_000));

export function writeCellValue(grid: Grid, row: number, column: number): FileValue | undefined {
  const one = { row, column, rows: 1, columns: 1 };
  const result = plainValue(grid, row, column);
  const formula = grid.formulas(one)[0]?.[0] ?? '';
  if (formula === '') return result;
  const area = grid.spillArea(row, column);
  const ref = toA1({ ...area, row: row + 1, column: column + 1 });
  const shared = area.rows * area.columns > 1 ? { shareType: 'array', ref } : {};
  return { formula: formula.slice(1), ...(result === undefined ? {} : { result }), ...shared } as FileValue;
}

function plainValue(grid: Grid, row: number, column: number): string | number | boolean | Date | undefined {
  const cell = grid.cell(row, column);
  const value = grid.values({ row, column, rows: 1, columns: 1 })[0]?.[0] ?? '';
  if (value === '') return undefined;
  if (typeof value === 'string') return xmlText(value);
  const raw = cell?.v;
  return typeof raw === 'number' && cell?.t !== 3 && isDateFormat(grid.format(row, column))
    ? wallDate(raw)
    : value;
}
