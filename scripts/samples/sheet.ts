// The look of a tab as a careful person keeps it, and finding cells in it again by header text.
import type { Cell, CellValue, DataValidation, Fill, Workbook, Worksheet } from 'exceljs';

const FONT = 'Noto Sans JP';
const thin = { style: 'thin', color: { argb: 'FFD0D7DE' } } as const;
const solid = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

export const SHADES = { saturday: 'FFE8F0FB', sunday: 'FFFBE9E7', header: 'FFDDEBE3' } as const;
export const DATE = 'yyyy/mm/dd';
export const TEXT = '@';
export const YEN = '#,##0';

export interface Column {
  header: string | number | Date;
  width: number;
  /** Number format of the cells below the header. */
  format?: string;
  headerFormat?: string;
  choices?: readonly string[];
  shade?: string;
  centred?: boolean;
  wrapped?: boolean;
}

interface Table {
  name: string;
  columns: readonly Column[];
  rows: readonly (readonly CellValue[])[];
  /** Rows above the header. */
  above?: readonly (readonly CellValue[])[];
  frozenColumns?: number;
}

function styleHeader(cell: Cell, column: Column) {
  cell.value = column.header;
  cell.font = { name: FONT, size: 10, bold: true };
  cell.fill = solid(column.shade ?? SHADES.header);
  cell.border = { bottom: { style: 'medium', color: { argb: 'FF5B8A72' } } };
  cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  if (column.headerFormat !== undefined) cell.numFmt = column.headerFormat;
}

function styleBody(cell: Cell, column: Column) {
  cell.font = { name: FONT, size: 10 };
  cell.border = { bottom: thin, right: thin };
  cell.alignment = {
    vertical: 'middle',
    ...(column.centred && { horizontal: 'center' }),
    ...(column.wrapped && { wrapText: true }),
  };
  if (column.shade !== undefined) cell.fill = solid(column.shade);
  if (column.format !== undefined) cell.numFmt = column.format;
}

/** exceljs can write a list for a whole range, but its types do not say so. */
type WithValidations = Worksheet & {
  dataValidations: { add(range: string, validation: DataValidation): void };
};

/** Suggested, not enforced: people paste and type over drop-down lists all the time. */
function addChoices(sheet: Worksheet, columns: readonly Column[], firstRow: number, lastRow: number) {
  for (let from = 0; from < columns.length; from++) {
    const choices = columns[from]?.choices;
    if (choices === undefined) continue;
    let to = from;
    while (columns[to + 1]?.choices === choices) to++;
    const range = `${sheet.getCell(firstRow, from + 1).address}:${sheet.getCell(lastRow, to + 1).address}`;
    (sheet as WithValidations).dataValidations.add(range, {
      type: 'list',
      allowBlank: true,
      showErrorMessage: false,
      formulae: [`"${choices.join(',')}"`],
    });
    from = to;
  }
}

export function addTable(book: Workbook, table: Table): Worksheet {
  const { columns, above = [], frozenColumns = 0 } = table;
  const headerRow = above.length + 1;
  const sheet = book.addWorksheet(table.name, {
    views: [{ state: 'frozen', xSplit: frozenColumns, ySplit: headerRow }],
  });
  above.forEach((values, i) => {
    const row = sheet.getRow(i + 1);
    values.forEach((value, c) => {
      if (value !== null) row.getCell(c + 1).value = value;
    });
    row.font = { name: FONT, size: i === 0 ? 14 : 9, bold: i === 0 };
    if (i > 0) row.alignment = { horizontal: 'center' };
  });
  columns.forEach((column, c) => {
    sheet.getColumn(c + 1).width = column.width;
    styleHeader(sheet.getCell(headerRow, c + 1), column);
    table.rows.forEach((values, r) => {
      const cell = sheet.getCell(headerRow + 1 + r, c + 1);
      const value = values[c];
      if (value !== null && value !== undefined && value !== '') cell.value = value;
      styleBody(cell, column);
    });
  });
  addChoices(sheet, columns, headerRow + 1, headerRow + Math.max(1, table.rows.length));
  return sheet;
}

/** A header as people would say it: a date by its day, anything else by its text. */
const headerText = (value: CellValue) => String(value instanceof Date ? value.getUTCDate() : (value ?? ''));

/** The cell under `header` in the row whose `keyHeader` column holds `key`. */
export function findCell(sheet: Worksheet, keyHeader: string, key: string, header: string | number): Cell {
  for (let r = 1; r <= 3; r++) {
    const headers = new Map<string, number>();
    sheet.getRow(r).eachCell((cell, c) => headers.set(headerText(cell.value), c));
    const keyColumn = headers.get(keyHeader);
    const column = headers.get(String(header));
    if (keyColumn === undefined || column === undefined) continue;
    for (let row = r + 1; row <= sheet.rowCount; row++)
      if (String(sheet.getCell(row, keyColumn).value ?? '') === key) return sheet.getCell(row, column);
  }
  throw new Error(`${sheet.name}: no cell for ${keyHeader} = ${key}, ${header}`);
}
