// What a script reads back from what it wrote.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { emptySnapshot } from '../../workbench/engine/engine.ts';
import type { HeadlessWorkbench } from '../../workbench/headless.ts';
import { openFixture, script } from './fixture.ts';

let bench: HeadlessWorkbench;
beforeAll(async () => {
  bench = await openFixture({ now: '2026-11-05T09:00:00+09:00' });
});
afterAll(() => bench.close());
beforeEach(() => bench.workbench.restore(emptySnapshot()));

/** Sets one cell and tells its value, its type and what it shows. */
const set = (value: string, format?: string) =>
  script(
    bench,
    `var cell = sheet.getRange('A1');
     ${format ? `cell.setNumberFormat('${format}');` : ''}
     cell.setValue(${value});
     var back = cell.getValue();
     return [back instanceof Date ? Utilities.formatDate(back, 'Asia/Tokyo', 'yyyy-MM-dd HH:mm:ss') : back,
             back instanceof Date ? 'date' : typeof back, cell.getDisplayValue()];`,
  );

describe('a value set by a script', () => {
  it('comes back as the same number, text or boolean', async () => {
    expect(await set('0.1')).toEqual([0.1, 'number', '0.1']);
    expect(await set("'見本 太郎'")).toEqual(['見本 太郎', 'string', '見本 太郎']);
    expect(await set('true')).toEqual([true, 'boolean', 'TRUE']);
    expect(await set('false')).toEqual([false, 'boolean', 'FALSE']);
  });

  it('is blank for an empty text, null and undefined', async () => {
    expect(await set("''")).toEqual(['', 'string', '']);
    expect(await set('null')).toEqual(['', 'string', '']);
    expect(await set('undefined')).toEqual(['', 'string', '']);
  });

  it('shows no binary remainder', async () => {
    expect(await set('0.1 + 0.2')).toEqual([0.30000000000000004, 'number', '0.3']);
  });

  it('is a date for a Date, and shows as one', async () => {
    expect(await set('new Date(2026, 9, 1)')).toEqual(['2026-10-01 00:00:00', 'date', '2026/10/01']);
    expect(await set('new Date(2026, 9, 1, 13, 5, 9)', 'yyyy-mm-dd')).toEqual([
      '2026-10-01 13:05:09',
      'date',
      '2026-10-01',
    ]);
  });
});

describe('a text set by a script is read as if it were typed', () => {
  it.each([
    ["'0312345678'", [312345678, 'number', '312345678']],
    ["'12%'", [0.12, 'number', '12%']],
    ["'1,234'", [1234, 'number', '1,234']],
    ["'1e3'", [1000, 'number', '1000']],
    ["'TRUE'", [true, 'boolean', 'TRUE']],
    ["'2026/10/1'", ['2026-10-01 00:00:00', 'date', '2026/10/01']],
    ["'2026-10'", ['2026-10-01 00:00:00', 'date', '2026-10']],
    ["'10/1'", ['2026-10-01 00:00:00', 'date', '10/1']],
  ])('%s', async (value, expected) => {
    expect(await set(value)).toEqual(expected);
  });

  it.each(["'090-1234'", "'2026/13/1'", "'2026/2/30'", "'一'", "'-'", "'○'", "'1.2.3'"])(
    '%s stays a text',
    async (value) => {
      const text = value.slice(1, -1);
      expect(await set(value)).toEqual([text, 'string', text]);
    },
  );

  it('stays the text it is in a cell of text format', async () => {
    for (const text of ['0312345678', '2026-10', '12%', 'TRUE', '=1+1']) {
      expect(await set(`'${text}'`, '@')).toEqual([text, 'string', text]);
    }
    expect(bench.spreadsheet.cell('シート1', 'A1').formula).toBe('');
  });

  it('is text after a leading apostrophe, which is not kept', async () => {
    expect(await set('"\'=1+1"')).toEqual(['=1+1', 'string', '=1+1']);
    expect(await set('"\'0312"')).toEqual(['0312', 'string', '0312']);
    expect(bench.spreadsheet.cell('シート1', 'A1').formula).toBe('');
  });

  it('is a formula after a leading equals sign', async () => {
    expect(await set("'=1+1'")).toEqual([2, 'number', '2']);
    expect(bench.spreadsheet.cell('シート1', 'A1').formula).toBe('=1+1');
  });

  it('keeps the number format the cell already has', async () => {
    expect(await set("'0.5'", '0.0%')).toEqual([0.5, 'number', '50.0%']);
  });

  it('may not be longer than 50,000 characters', async () => {
    await expect(set("'x'.repeat(50001)")).rejects.toThrow('maximum of 50000 characters');
    expect(await set("'x'.repeat(50000)")).toEqual(['x'.repeat(50000), 'string', 'x'.repeat(50000)]);
  });
});

describe('a block of values', () => {
  it('has to have the shape of the range, in the words Google uses', async () => {
    await expect(script(bench, "sheet.getRange('A1:B2').setValues([[1, 2]])")).rejects.toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    await expect(script(bench, "sheet.getRange('A1:B2').setValues([[1, 2], [3]])")).rejects.toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });

  it('changes its own cells and no other', async () => {
    await bench.spreadsheet.setValues('シート1', 'A1', [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ]);
    await script(bench, "sheet.getRange('B2').setValue(50)");
    expect(bench.spreadsheet.values('シート1')).toEqual([
      [1, 2, 3],
      [4, 50, 6],
      [7, 8, 9],
    ]);
  });

  it('cannot lie outside the sheet', async () => {
    await expect(script(bench, 'sheet.getRange(1001, 1)')).rejects.toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
    await expect(script(bench, 'sheet.getRange(0, 1)')).rejects.toThrow(
      'The starting row of the range is too small.',
    );
    await expect(script(bench, 'sheet.getRange(1, 1, 0, 1)')).rejects.toThrow(
      'The number of rows in the range must be at least 1.',
    );
  });

  it('clears content without touching format, and format without touching content', async () => {
    await script(
      bench,
      "sheet.getRange('A1').setValue(0.5).setNumberFormat('0%').clearContent().setValue(0.25)",
    );
    expect(bench.spreadsheet.cell('シート1', 'A1').display).toBe('25%');
    await script(bench, "sheet.getRange('A1').clearFormat()");
    expect(bench.spreadsheet.cell('シート1', 'A1').display).toBe('0.25');
  });
});
