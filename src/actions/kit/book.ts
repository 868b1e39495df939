// What an action may ask of the spreadsheet. The host implements it; actions know nothing else of Google.
import type { IsoDate } from '../../basics/isoDate.ts';
import type { TabModel } from '../../report/kit/model.ts';
import type { Area, Block, Grid, WriteCell } from '../../tabs/kit/grid.ts';

export interface Book {
  /** Today in the spreadsheet's time zone. */
  today(): IsoDate;
  /** Names of all tabs, in their order. */
  tabNames(): string[];
  /** One batch read a tab; a tab that does not exist is left out. */
  read(tabs: readonly string[]): Grid[];
  /** Rows and columns of a tab up to the last that hold something. */
  extent(tab: string): Pick<Area, 'rows' | 'columns'>;
  /** The cells of a part of a tab; one batch read. */
  cells(tab: string, area: Area): Grid['rows'];
  /** The formulas on a tab from A1, '' where a cell has none; one batch read. */
  formulas(tab: string): readonly (readonly string[])[];
  /** One batch write a block. The tab must exist; it grows as needed. */
  write(blocks: readonly Block[]): void;
  /** One value in each of those cells (A1) of a tab, '' making them blank; no other cell is touched. */
  fill(tab: string, cells: readonly string[], value: WriteCell): void;
  /** Brings the tab to the front, with a cell (A1; its first one where none is named) selected and in view. */
  show(tab: string, cell?: string): void;
  /** What the tab's last `draw` was given to remember. */
  memory(tab: string): string | undefined;
  /** Lays out a generated tab, making it where it does not exist. */
  draw(model: TabModel): void;
  /** Runs alone in this spreadsheet, and flushes before others may go on. */
  locked<T>(work: () => T): T;
  /** A new identifier that no other row has. */
  newId(): string;
}
