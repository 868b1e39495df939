// The workbook's data to keep: of ten years of rows only those that have changed since the last time are copied again.
import type { ICellData, IWorkbookData } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { onChangedCells } from './changedCells.ts';
import type { UniverParts } from './engine.ts';

type Line = Record<number, ICellData>;

export class SavedCells {
  /** By sheet and row. A copy is handed out again and again: nobody may change it. */
  private readonly copies = new Map<string, Map<string, Line>>();
  /** By sheet, all its rows as they were last handed out; gone as soon as one of them changes. */
  private readonly whole = new Map<string, Record<number, Line>>();
  private readonly subscription: { dispose(): void };

  constructor(parts: UniverParts) {
    this.subscription = onChangedCells(parts, ({ sheetId, rows }) => {
      if (sheetId === undefined) {
        this.forget();
        return;
      }
      this.whole.delete(sheetId);
      if (!rows) this.copies.delete(sheetId);
      else for (const row of rows) this.copies.get(sheetId)?.delete(row);
    });
  }

  /** As the engine saves it, and with its help for all but the cells. */
  save(workbook: FWorkbook): IWorkbookData {
    const { sheets } = workbook.getWorkbook().getSnapshot();
    const cells = Object.entries(sheets).map(([id, sheet]) => ({
      id,
      sheet,
      cellData: sheet.cellData ?? {},
    }));
    // The engine copies whatever it finds; what a sheet works with is elsewhere.
    for (const { sheet } of cells) sheet.cellData = {};
    let data: IWorkbookData;
    try {
      data = workbook.save();
    } finally {
      for (const { sheet, cellData } of cells) sheet.cellData = cellData;
    }
    for (const { id, cellData } of cells) {
      const saved = data.sheets[id];
      if (saved) saved.cellData = this.copyOf(id, cellData as Record<string, Line>);
    }
    return data;
  }

  /** Another workbook was opened. */
  forget(): void {
    this.copies.clear();
    this.whole.clear();
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private copyOf(id: string, cellData: Readonly<Record<string, Line>>): Record<number, Line> {
    const unchanged = this.whole.get(id);
    if (unchanged) return unchanged;
    const known = this.copies.get(id) ?? new Map<string, Line>();
    this.copies.set(id, known);
    const copied: Record<number, Line> = {};
    for (const row in cellData) {
      const line = known.get(row) ?? structuredClone(cellData[row] ?? {});
      known.set(row, line);
      copied[Number(row)] = line;
    }
    this.whole.set(id, copied);
    return copied;
  }
}
