// Workbook files made of strings, and what is read from them.
import type { ICellData } from '@univerjs/core';
import { strToU8, zipSync } from 'fflate';
import { readXlsx } from '../../../workbench/xlsx/read.ts';

export const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const R = `xmlns:r="${OFFICE}"`;

/** Relations as a part has them: id, kind and target of each. */
export const relations = (...all: readonly [id: string, kind: string, target: string][]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

export const sheet = (rows: string, rest = ''): string =>
  `<worksheet ${MAIN} ${R}><sheetData>${rows}</sheetData>${rest}</worksheet>`;

export const strings = (...items: readonly string[]): string =>
  `<sst ${MAIN}>${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** The least a workbook can be, with the parts given in place of its own or beside them. */
export const parts = (given: Parts): Parts => ({
  '_rels/.rels': relations(['r1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': `<workbook ${MAIN} ${R}><sheets><sheet name="記録" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relations(
    ['r1', 'worksheet', 'worksheets/sheet1.xml'],
    ['r2', 'sharedStrings', 'sharedStrings.xml'],
  ),
  'xl/worksheets/sheet1.xml': sheet('<row r="1"><c r="A1"><v>1</v></c></row>'),
  ...given,
});

export const packed = (files: Parts, level: 0 | 6 = 6): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
    { level },
  );

export const file = (given: Parts): Uint8Array => packed(parts(given));

/** Every cell that holds something: formulas as they read, else the value. */
export async function cellsOf(bytes: Uint8Array): Promise<Record<string, Record<string, unknown>>> {
  const { data } = (await readXlsx(bytes, '見本.xlsx')).snapshot;
  return Object.fromEntries(
    data.sheetOrder.map((id) => {
      const cells = Object.entries(data.sheets[id]?.cellData ?? {}).flatMap(([row, line]) =>
        Object.entries(line as Record<string, ICellData>).flatMap(([column, cell]) => {
          const content = cell.f ?? cell.v;
          const address = `${String.fromCharCode(65 + Number(column))}${Number(row) + 1}`;
          return content === undefined || content === null ? [] : [[address, content] as const];
        }),
      );
      return [data.sheets[id]?.name ?? '', Object.fromEntries(cells)];
    }),
  );
}

/** The cells of the one sheet of a file with these rows. */
export const cellsIn = async (
  rows: string,
  given: Parts = {},
): Promise<Record<string, unknown> | undefined> =>
  (await cellsOf(file({ 'xl/worksheets/sheet1.xml': sheet(rows), ...given })))['記録'];
