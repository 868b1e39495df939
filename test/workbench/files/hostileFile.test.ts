// Hostile texts in an .xlsx file: the file opens, and each comes back as the text it was.
import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { ENDLESS, HOSTILE } from '../../support/hostileTexts.ts';
import { openFixture } from '../fixture.ts';

const SHEET = 'シート1';
const NOTE = HOSTILE.filter((text) => text !== ENDLESS).join('\n');

async function written() {
  const bench = await openFixture();
  await bench.spreadsheet.setValues(
    SHEET,
    'A1',
    HOSTILE.map((text) => [`'${text}`]),
  );
  await bench.run(
    'evaluate',
    `SpreadsheetApp.getActiveSheet().getRange('A1').setNote(${JSON.stringify(NOTE)})`,
  );
  const bytes = await bench.toXlsx();
  await bench.close();
  return bytes;
}

it('opens, and holds every text as a text', async () => {
  const file = new ExcelJS.Workbook();
  await file.xlsx.load((await written()) as unknown as ExcelJS.Buffer);
  const cells = HOSTILE.map((_, index) => file.getWorksheet(SHEET)?.getCell(index + 1, 1));
  expect(cells.map((cell) => cell?.value)).toEqual(HOSTILE);
  expect(new Set(cells.map((cell) => cell?.type))).toEqual(new Set([ExcelJS.ValueType.String]));
});

it('comes back into the workbench as it was typed', async () => {
  const again = await openFixture({ xlsx: await written() });
  expect(again.spreadsheet.values(SHEET).flat()).toEqual(HOSTILE);
  expect(again.spreadsheet.cell(SHEET, 'A1').note).toBe(NOTE);
  expect(again.spreadsheet.formulas(SHEET).flat().join('')).toBe('');
  await again.close();
});
