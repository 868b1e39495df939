// What an attendance tab holds before it is understood: rows of marks as typed, each with its cell.
import type { IsoDate } from '../../basics/isoDate.ts';

/** One day cell of a row; a matrix gives every day, blank or not, a log only what was entered. */
export interface DayCell {
  readonly date: IsoDate;
  readonly cell: string;
  readonly text: string;
}

export interface SheetRow {
  /** The address that stands for the row: its ID, or its name. */
  readonly cell: string;
  readonly clientId: string;
  readonly name: string;
  readonly unit: string;
  /** Where 単位名 stands, or should. */
  readonly unitCell: string;
  readonly days: readonly DayCell[];
}

export interface AttendanceSheet {
  readonly tab: string;
  readonly rows: readonly SheetRow[];
  /** The address of each day's column header; a log has none. */
  readonly dayHeaders: ReadonlyMap<IsoDate, string>;
}
