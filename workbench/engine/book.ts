// The one open workbook: the engine's cells and, beside them, the records the engine has no place for.
import type { IWorkbookData } from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { CalcGate } from './calcGate.ts';
import { CellSurvey } from './cellSurvey.ts';
import type { UniverParts, WorkbookSnapshot } from './engine.ts';
import { Grid } from './grid.ts';
import { knownStyles } from './knownStyles.ts';
import { emptyRecords, type WorkbookRecords } from './records.ts';
import { SavedCells } from './savedCells.ts';
import { shortenScans } from './shortScans.ts';

export class Book {
  records: WorkbookRecords = emptyRecords();
  private readonly gate: CalcGate;
  private readonly saved: SavedCells;
  private readonly survey: CellSurvey;
  private readonly grids = new Map<string, Grid>();
  private opened: FWorkbook | undefined;

  constructor(
    readonly parts: UniverParts,
    readonly timeZone: string,
    readonly clock: () => number,
  ) {
    this.gate = new CalcGate(parts);
    this.saved = new SavedCells(parts);
    this.survey = new CellSurvey(parts);
    shortenScans(parts, this.survey);
  }

  get workbook(): FWorkbook {
    this.opened ??= this.parts.api.getActiveWorkbook() ?? undefined;
    if (!this.opened) throw new Error('No workbook is open.');
    return this.opened;
  }

  sheets(): FWorksheet[] {
    return this.workbook.getSheets();
  }

  grid(sheetId: string): Grid {
    const known = this.grids.get(sheetId);
    // Looked for in the engine's own table: every service call asks, and the engine makes an object for each answer.
    const standing = this.workbook.getWorkbook().getSheetBySheetId(sheetId);
    if (known && known.sheet.getSheet() === standing) return known;
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`Sheet ${sheetId} not found. It may have been deleted.`);
    const grid = new Grid(this.parts, this.workbook, sheet, this.survey, this.timeZone, this.clock);
    this.grids.set(sheetId, grid);
    return grid;
  }

  gridByName(name: string): Grid | undefined {
    const sheet = this.sheets().find((one) => one.getSheetName() === name);
    return sheet && this.grid(sheet.getSheetId());
  }

  nextId(): number {
    this.records.lastId += 1;
    return this.records.lastId;
  }

  settle(): Promise<void> {
    return this.gate.settle();
  }

  snapshot(): WorkbookSnapshot {
    return { version: 1, data: this.saved.save(this.workbook), records: structuredClone(this.records) };
  }

  /** Replaces the workbook; every reference into the old one is dead afterwards. */
  async open(snapshot: WorkbookSnapshot): Promise<void> {
    const { api } = this.parts;
    const { data, records } = structuredClone(snapshot);
    const old = api.getActiveWorkbook();
    this.grids.clear();
    // A workbook kept by an older version may lack a kind of record.
    this.records = { ...emptyRecords(), ...records };
    forgetResults(data);
    if (old) api.disposeUnit(old.getId());
    this.opened = undefined;
    this.saved.forget();
    this.survey.forget();
    // The engine keeps what formulas of a closed workbook depended on, and would mix it with the next one's.
    this.parts.univer.__getInjector().get(this.parts.engineFormula.IDependencyManagerService).reset();
    knownStyles(api.createWorkbook(data));
    this.gate.expectCalculation();
    await this.settle();
  }

  dispose(): void {
    this.gate.dispose();
    this.saved.dispose();
    this.survey.dispose();
    this.parts.univer.dispose();
  }
}

/** Formulas without a result are calculated on opening; spilled cells are not stored and come back only so. */
function forgetResults(data: IWorkbookData): void {
  for (const sheet of Object.values(data.sheets)) {
    for (const row of Object.values(sheet.cellData ?? {})) {
      for (const cell of Object.values(row ?? {}) as ({
        f?: unknown;
        si?: unknown;
        v?: unknown;
        t?: unknown;
      } | null)[]) {
        if (!cell || (cell.f === undefined && cell.si === undefined)) continue;
        delete cell.v;
        delete cell.t;
      }
    }
  }
}
