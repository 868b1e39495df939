// What is known of a sheet's cells without looking at them all again: how far they reach, and whether any is a formula.
import type { ICellData, Worksheet } from '@univerjs/core';
import { isBlank } from './cellValue.ts';
import { onChangedCells } from './changedCells.ts';
import type { UniverParts } from './engine.ts';

interface Findings {
  /** Up to the last row and the last column with content. */
  readonly rows: number;
  readonly columns: number;
  readonly formulas: boolean;
}

/** A change is looked for among so many rows; of ten years of rows the other strips stay known. */
const STRIP = 500;

const hasFormula = ({ f, si }: ICellData): boolean => Boolean(f || si);
export const hasContent = (cell: ICellData): boolean => !isBlank(cell) || hasFormula(cell);

function together(parts: readonly Findings[]): Findings {
  let [rows, columns, formulas] = [0, 0, false];
  for (const part of parts) {
    rows = Math.max(rows, part.rows);
    columns = Math.max(columns, part.columns);
    formulas ||= part.formulas;
  }
  return { rows, columns, formulas };
}

export class CellSurvey {
  /** By sheet, then by strip from the top. */
  private readonly known = new Map<string, Map<number, Findings>>();
  private readonly subscription: { dispose(): void };

  constructor(parts: UniverParts) {
    this.subscription = onChangedCells(parts, ({ sheetId, rows }) => {
      if (sheetId === undefined) this.forget();
      else if (!rows) this.known.delete(sheetId);
      else for (const row of rows) this.known.get(sheetId)?.delete(Math.floor(Number(row) / STRIP));
    });
  }

  of(sheet: Worksheet): Findings {
    const id = sheet.getSheetId();
    const strips = this.known.get(id) ?? new Map<number, Findings>();
    this.known.set(id, strips);
    const cells = sheet.getCellMatrix().getMatrix();
    const count = Math.ceil(sheet.getRowCount() / STRIP);
    const findings = Array.from({ length: count }, (_, strip) => {
      const found = strips.get(strip) ?? look(cells, strip * STRIP);
      strips.set(strip, found);
      return found;
    });
    return together(findings);
  }

  /** Another workbook was opened. */
  forget(): void {
    this.known.clear();
  }

  dispose(): void {
    this.subscription.dispose();
  }
}

function look(
  cells: ReturnType<ReturnType<Worksheet['getCellMatrix']>['getMatrix']>,
  from: number,
): Findings {
  let [rows, columns, formulas] = [0, 0, false];
  for (let row = from; row < from + STRIP; row++) {
    const line = cells[row];
    for (const at in line) {
      const cell = line[Number(at)];
      if (!cell || !hasContent(cell)) continue;
      rows = row + 1;
      columns = Math.max(columns, Number(at) + 1);
      formulas ||= hasFormula(cell);
    }
  }
  return { rows, columns, formulas };
}
