// Workbooks in and out of .xlsx files.
import { createRequire } from 'node:module';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HeadlessWorkbench } from '../../workbench/headless.ts';
import { readXlsx } from '../../workbench/xlsx/read.ts';
import { openFixture, script } from './fixture.ts';

interface Zip {
  file(name: string): { async(type: 'string'): Promise<string> } | null;
  file(name: string, content: string): void;
  generateAsync(options: { type: 'uint8array' }): Promise<Uint8Array>;
}
// The very library that packs the workbooks.
const JSZip = createRequire(createRequire(import.meta.url).resolve('exceljs'))('jszip') as {
  loadAsync(bytes: Uint8Array): Promise<Zip>;
};

const bytesOf = async (file: ExcelJS.Workbook): Promise<Uint8Array> =>
  new Uint8Array(await file.xlsx.writeBuffer());

async function parse(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return file;
}

/** A sheet as someone might have made it in Excel. */
async function madeInExcel(): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  const sheet = file.addWorksheet('利用者', {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 2, showGridLines: false }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    properties: { tabColor: { argb: 'FF00FF00' } },
  });
  sheet.getCell('A1').value = new Date(Date.UTC(2026, 9, 1));
  sheet.getCell('A1').numFmt = 'yyyy/mm/dd';
  sheet.getCell('B1').value = 46296;
  sheet.getCell('C1').value = true;
  sheet.getCell('D1').value = '=IMPORTXML("x")';
  sheet.getCell('E1').value = '0312345678';
  sheet.getCell('F1').value = { richText: [{ text: '見本 ' }, { font: { bold: true }, text: '太郎' }] };
  sheet.getCell('G1').value = { formula: 'B1*2', result: 5 };
  sheet.getCell('H1').value = { text: '連絡先', hyperlink: 'https://example.invalid' };
  sheet.getCell('A2').value = '結合';
  sheet.mergeCells('A2:B3');
  sheet.getCell('C2').style = {
    font: { name: 'Noto Sans JP', size: 12, bold: true, color: { argb: 'FFFF0000' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEEFF' } },
    alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
    border: { top: { style: 'thin', color: { argb: 'FF112233' } } },
  };
  sheet.getCell('C2').value = 'かざり';
  for (let row = 2; row <= 4; row++) {
    sheet.getCell(row, 4).dataValidation = {
      type: 'list',
      formulae: ['"○,欠"'],
      allowBlank: true,
      showErrorMessage: true,
    };
  }
  sheet.getCell('E2').value = 'x';
  sheet.getCell('E2').note = 'ひとこと';
  sheet.getColumn(1).width = 20;
  sheet.getRow(2).height = 30;
  sheet.addConditionalFormatting({
    ref: 'A1:B2',
    rules: [{ type: 'expression', formulae: ['A1>1'], priority: 1, style: { font: { bold: true } } }],
  });
  file.addWorksheet('控え', { state: 'hidden' }).getCell('A1').value = 1;
  return bytesOf(file);
}

describe('a workbook made in Excel', () => {
  let bench: HeadlessWorkbench;
  let written: ExcelJS.Worksheet;
  let copy: ExcelJS.Workbook;
  beforeAll(async () => {
    bench = await openFixture({ xlsx: await madeInExcel(), fileName: '記録.xlsx' });
    copy = await parse(await bench.toXlsx());
    const sheet = copy.getWorksheet('利用者');
    if (!sheet) throw new Error('The sheet is missing.');
    written = sheet;
  });
  afterAll(() => bench.close());

  it('gives scripts dates, numbers, booleans and texts as they are', async () => {
    expect(
      await script(
        bench,
        "var row = sheet.getRange('A1:H1').getValues()[0]; row[0] = Utilities.formatDate(row[0], 'Asia/Tokyo', 'yyyy-MM-dd HH:mm'); return row",
      ),
    ).toEqual([
      '2026-10-01 00:00',
      46296,
      true,
      '=IMPORTXML("x")',
      '0312345678',
      '見本 太郎',
      92592,
      '連絡先',
    ]);
    expect(bench.spreadsheet.formulas('利用者')[0]).toEqual(['', '', '', '', '', '', '=B1*2', '']);
  });

  it('is named after its file', () => {
    expect(bench.workbench.book.workbook.getName()).toBe('記録');
  });

  it('goes out again with the same values, formulas and formats', () => {
    expect(written.getCell('A1').value).toEqual(new Date(Date.UTC(2026, 9, 1)));
    expect(written.getCell('A1').numFmt).toBe('yyyy/mm/dd');
    expect(written.getCell('B1').value).toBe(46296);
    expect(written.getCell('C1').value).toBe(true);
    expect(written.getCell('D1').value).toBe('=IMPORTXML("x")');
    expect(written.getCell('E1').value).toBe('0312345678');
    expect(written.getCell('G1').value).toEqual({ formula: 'B1*2', result: 92592 });
    expect(written.getCell('C2').style).toMatchObject({
      font: { name: 'Noto Sans JP', size: 12, bold: true, color: { argb: 'FFFF0000' } },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEEFF' } },
      alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
      border: { top: { style: 'thin', color: { argb: 'FF112233' } } },
    });
  });

  it('keeps its layout: frozen panes, sizes, merged cells, notes, rules, hidden sheets, tab colour', () => {
    expect(written.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 2, showGridLines: false });
    expect(written.getColumn(1).width).toBeCloseTo(20, 1);
    expect(written.getRow(2).height).toBe(30);
    expect(written.model.merges).toEqual(['A2:B3']);
    expect(written.getCell('E2').note).toBe('ひとこと');
    expect(written.getCell('D4').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"○,欠"'],
      showErrorMessage: true,
    });
    expect(copy.worksheets.map((sheet) => [sheet.name, sheet.state])).toEqual([
      ['利用者', 'visible'],
      ['控え', 'hidden'],
    ]);
    expect(written.properties.tabColor).toEqual({ argb: 'FF00FF00' });
  });

  it('keeps what the workbench itself does not show: page setup and conditional formats', () => {
    expect(written.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
    });
    const formats = (written as unknown as { conditionalFormattings: { ref: string }[] })
      .conditionalFormattings;
    expect(formats.map(({ ref }) => ref)).toEqual(['A1:B2']);
  });

  it('is one input rule over its cells, not one for each', async () => {
    expect(
      await script(bench, "return sheet.getRange('D3').getDataValidation().getCriteriaValues()"),
    ).toEqual([['○', '欠'], true]);
    const rules =
      bench.snapshot().data.resources?.find(({ name }) => name === 'SHEET_DATA_VALIDATION_PLUGIN')?.data ??
      '';
    expect(JSON.parse(rules).sheet1.map((rule: { ranges: unknown }) => rule.ranges)).toEqual([
      [{ startRow: 1, endRow: 3, startColumn: 3, endColumn: 3 }],
    ]);
  });
});

describe('a workbook made by scripts', () => {
  it('comes back from its file as it was, spilled results included', async () => {
    const first = await openFixture();
    await script(
      first,
      `sheet.getRange('A1').setFormula('=DOUBLE({1,2;3,4})'); sheet.getRange('D1').setValue("'=1+1");
       sheet.getRange('D2').setNumberFormat('@').setValue('0312'); sheet.getRange('D3').setValue('12%');
       sheet.getRange('F9').setNote('空のセルのメモ'); sheet.getRange('A7:B7').setBackground('#ddeeff');`,
    );
    const second = await openFixture({ xlsx: await first.toXlsx() });
    const expected = [
      [2, 4, '', '=1+1'],
      [6, 8, '', '0312'],
      ['', '', '', 0.12],
    ];
    expect(first.spreadsheet.values('シート1')).toEqual(expected);
    expect(second.spreadsheet.values('シート1')).toEqual(expected);
    expect(second.spreadsheet.formulas('シート1')[0]?.[0]).toBe('=DOUBLE({1,2;3,4})');
    expect(second.spreadsheet.cell('シート1', 'B7').style.bg).toEqual({ rgb: '#ddeeff' });
    expect(second.spreadsheet.cell('シート1', 'F9').note).toBe('空のセルのメモ');
    await first.close();
    await second.close();
  });
});

describe('a date format that a file names by number', () => {
  it('is the Japanese one', async () => {
    const file = new ExcelJS.Workbook();
    const sheet = file.addWorksheet('日付');
    sheet.getCell('A1').value = new Date(Date.UTC(2026, 9, 1));
    // The library writes this one as number 14; the second is turned into number 31 below.
    sheet.getCell('A1').numFmt = 'mm-dd-yy';
    sheet.getCell('B1').value = 46296;
    sheet.getCell('B1').numFmt = '"x"0';
    const zip = await JSZip.loadAsync(await bytesOf(file));
    const styles = (await zip.file('xl/styles.xml')?.async('string')) ?? '';
    zip.file(
      'xl/styles.xml',
      styles.replace(/<numFmts.*<\/numFmts>/, '').replaceAll('numFmtId="164"', 'numFmtId="31"'),
    );
    const bench = await openFixture({ xlsx: await zip.generateAsync({ type: 'uint8array' }) });
    expect(bench.spreadsheet.displayValues('日付')).toEqual([['2026/10/1', '2026年10月1日']]);
    expect(bench.spreadsheet.values('日付')[0]?.[1]).toEqual(new Date('2026-10-01T00:00:00+09:00'));
    await bench.close();
  });
});

describe('a file that is no workbook', () => {
  const line = 'xlsxファイルとして読めません: メモ.xlsx';

  it('is refused in one line that names it', async () => {
    await expect(readXlsx(new TextEncoder().encode('ただの文章です'), 'メモ.xlsx')).rejects.toThrow(line);
    await expect(readXlsx(new Uint8Array(), 'メモ.xlsx')).rejects.toThrow(line);
  });

  it('is refused, too, when it is another kind of archive', async () => {
    const empty = new Uint8Array([0x50, 0x4b, 5, 6, ...Array(18).fill(0)]);
    await expect(readXlsx(empty, 'メモ.xlsx')).rejects.toThrow(line);
  });
});
