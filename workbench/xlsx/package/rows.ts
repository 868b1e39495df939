// The rows of a sheet as the library is to read them: every cell with its address, and no format far from content.
import { columnNumber } from '../../services/a1.ts';
import { FileFault } from '../unreadable.ts';
import { type CellContext, CellMarkup } from './cell.ts';
import { MOST_COLUMNS, MOST_ROWS } from './extent.ts';
import { FileCell } from './fileCell.ts';
import { type Attributes, element } from './xml.ts';

/** Formats often reach to the end of the sheet: so far from content they are enough. */
const FARTHEST_ROW = 1000;
const FARTHEST_COLUMN = 256;

class Row {
  column = 0;
  filledColumn = 0;
  readonly cells: string[] = [];

  constructor(
    readonly attributes: Attributes,
    public number: number,
  ) {}
}

export class Rows {
  private readonly written: string[] = [];
  private readonly cells: CellMarkup;
  private row: Row | undefined;
  private cell: FileCell | undefined;
  private lastNumber = 0;
  private filledRow = 0;
  /** Of what was written. */
  rows = 0;
  columns = 0;

  constructor(private readonly context: CellContext) {
    this.cells = new CellMarkup(context);
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'row') this.row = new Row(attributes, Number(attributes['r'] ?? this.lastNumber + 1));
    else if (name === 'c') this.cell = new FileCell(attributes);
    else this.cell?.open(name, attributes);
  }

  text(text: string): void {
    this.cell?.text(text);
  }

  close(name: string): void {
    if (name === 'row') {
      if (this.row) this.write(this.row);
      this.row = undefined;
    } else if (name === 'c') {
      if (this.row && this.cell) this.add(this.row, this.cell);
      this.cell = undefined;
    } else this.cell?.close(name);
  }

  markup(): string {
    return element('sheetData', {}, this.written.join(''));
  }

  /** A cell may leave out its address; a row may leave it to its cells to say which row it is. */
  private add(row: Row, cell: FileCell): void {
    const [, letters, digits] = /^\$?([A-Za-z]+)\$?(\d+)$/.exec(cell.attributes['r'] ?? '') ?? [];
    row.column = letters === undefined ? row.column + 1 : columnNumber(letters);
    const numbered = row.attributes['r'] !== undefined || row.cells.length > 0;
    if (digits !== undefined && !numbered) row.number = Number(digits);
    if (row.column > MOST_COLUMNS) throw new FileFault('damaged');
    const { markup, filled } = this.cells.markup(cell, row.number, row.column);
    if (markup === '') return;
    if (filled) row.filledColumn = row.column;
    if (row.column - row.filledColumn > FARTHEST_COLUMN) {
      this.context.things.add('farFormat');
      return;
    }
    row.cells.push(markup);
    this.columns = Math.max(this.columns, row.column);
  }

  private write({ attributes: { r: _, spans: __, ...attributes }, number, filledColumn, cells }: Row): void {
    if (!(number >= 1 && number <= MOST_ROWS)) throw new FileFault('damaged');
    this.lastNumber = number;
    if (cells.length === 0 && !('ht' in attributes) && !('hidden' in attributes)) return;
    if (filledColumn > 0) this.filledRow = number;
    if (number - this.filledRow > FARTHEST_ROW) {
      this.context.things.add('farFormat');
      return;
    }
    this.rows = Math.max(this.rows, number);
    this.written.push(element('row', { r: String(number), ...attributes }, cells.join('')));
  }
}
