// Reads a tab of a workbook into plain rows by header text, sharing nothing with the product.
import ExcelJS, { type Workbook } from 'exceljs';

type Value = string | number | Date | null;

export interface TabRow {
  row: number;
  values: Map<string, Value>;
  cells: Map<string, string>;
}

export async function readBook(xlsx: Uint8Array): Promise<Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(xlsx.buffer.slice(xlsx.byteOffset, xlsx.byteOffset + xlsx.length) as ArrayBuffer);
  return book;
}

/** A date header of an attendance tab is called by its day of the month: "7". */
const headerName = (value: unknown) =>
  value instanceof Date ? String(value.getUTCDate()) : String(value ?? '');

/** The rows under the first row that has a cell reading exactly `keyHeader`. */
export function readTab(book: Workbook, name: string, keyHeader: string): TabRow[] {
  const sheet = book.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no tab ${name}`);
  const rows: TabRow[] = [];
  let headers: string[] | null = null;
  for (let r = 1; r <= sheet.rowCount; r++) {
    const line: Value[] = [];
    for (let c = 1; c <= sheet.columnCount; c++) line.push(sheet.getCell(r, c).value as Value);
    if (headers === null) {
      if (line.some((value) => value === keyHeader)) headers = line.map(headerName);
      continue;
    }
    if (line.every((value) => value === null)) continue;
    const row: TabRow = { row: r, values: new Map(), cells: new Map() };
    headers.forEach((header, c) => {
      row.values.set(header, line[c] ?? null);
      row.cells.set(header, sheet.getCell(r, c + 1).address);
    });
    rows.push(row);
  }
  return rows;
}

export const text = (row: TabRow, header: string) => String(row.values.get(header) ?? '');

/** A real date as YYYY-MM-DD; anything else is no date. */
export function date(row: TabRow, header: string): string | null {
  const value = row.values.get(header);
  return value instanceof Date ? value.toISOString().slice(0, 10) : null;
}
