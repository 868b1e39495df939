// Custom functions in cells, and scripts that read what formulas make of their writes.
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

const cell = (a1: string) => bench.spreadsheet.cell('シート1', a1).value;

describe('a custom function', () => {
  it('is found in the bundle by its JSDoc, with the help for each argument', () => {
    expect(bench.workbench.functions.map(({ name }) => name)).toEqual(['RATE', 'TYPES', 'DOUBLE', 'CLOCK']);
    expect(bench.workbench.functions[0]).toEqual({
      name: 'RATE',
      help: '稼働率\n延べ利用者数を定員と日数で割ります。',
      parameters: [
        { name: 'visits', type: 'number', optional: false, help: '延べ利用者数' },
        { name: 'capacity', type: 'number', optional: false, help: '定員' },
        { name: 'days', type: 'number', optional: true, help: '営業日数' },
      ],
      returns: '稼働率',
    });
  });

  it('gets a cell as a value, a range as rows, a blank as an empty text, a date as a Date', async () => {
    await script(
      bench,
      "sheet.getRange('A1:C2').setValues([[new Date(2026, 9, 1), true, 'x'], [1.5, '', 0]]); sheet.getRange('E1:E4').setFormulas([['=TYPES(A1)'], ['=TYPES(B2)'], ['=TYPES(A1:C2)'], ['=TYPES(\"a\")']])",
    );
    expect(['E1', 'E2', 'E3', 'E4'].map(cell)).toEqual([
      'Date(2026-10-1)',
      'string()',
      'Date(2026-10-1) boolean(true) string(x) | number(1.5) string() number(0)',
      'string(a)',
    ]);
  });

  it('passes an error on instead of being called with it', async () => {
    await bench.spreadsheet.setValues('シート1', 'A1', [['=1/0', '=TYPES(A1)']]);
    expect(cell('B1')).toBe('#DIV/0!');
  });

  it('spills a table, and again another one when its argument changes', async () => {
    await bench.spreadsheet.setValues('シート1', 'A1', [
      [1, '', '=DOUBLE(A1:B2)'],
      [3, 4, ''],
    ]);
    expect(bench.spreadsheet.values('シート1')).toEqual([
      [1, '', 2, ''],
      [3, 4, 6, 8],
    ]);
    await bench.spreadsheet.setValues('シート1', 'B1', [[10]]);
    expect(bench.spreadsheet.values('シート1')[0]).toEqual([1, 10, 2, 20]);
  });

  it('shows #ERROR! when it throws, and its message is kept until it calculates well', async () => {
    await bench.spreadsheet.setValues('シート1', 'A1', [[0, '=RATE(360,A1,24)']]);
    expect([cell('B1'), bench.workbench.functionError('sheet1', 0, 1)]).toEqual([
      '#ERROR!',
      '定員は正の数にしてください: 0',
    ]);
    await bench.spreadsheet.setValues('シート1', 'A1', [[20]]);
    expect([cell('B1'), bench.workbench.functionError('sheet1', 0, 1)]).toEqual([0.75, undefined]);
  });

  it('has only what a script has', async () => {
    expect(await bench.evaluate(['=CLOCK()'])).toEqual([
      { values: [['undefined undefined undefined undefined']] },
    ]);
  });
});

describe('a workbook that is opened again', () => {
  it('calculates all its formulas anew, spilled results included', async () => {
    await bench.spreadsheet.setValues('シート1', 'A1', [[5, '=A1*2', '=DOUBLE(A1:B1)']]);
    const kept = bench.snapshot();
    const cells = kept.data.sheets['sheet1']?.cellData?.[0];
    if (cells?.[0]) cells[0].v = 7;
    await bench.workbench.restore(kept);
    expect(bench.spreadsheet.values('シート1')).toEqual([[7, 14, 14, 28]]);
  });

  it('may come from a version that kept less', async () => {
    const { version, data } = emptySnapshot();
    await bench.workbench.restore({ version, data, records: {} as never });
    expect(bench.workbench.charts).toEqual([]);
  });
});

describe('evaluate', () => {
  it('gives a value, a table or an error with its reason for each formula, and leaves nothing behind', async () => {
    expect(
      await bench.evaluate([
        '=RATE(360,20,24)',
        '=SEQUENCE(60)',
        '=DOUBLE({1,2;3,4})',
        '=RATE(1,0)',
        '=1/0',
        '=NOWHERE(1)',
        '=TRUE',
      ]),
    ).toEqual([
      { values: [[0.75]] },
      { values: Array.from({ length: 60 }, (_, index) => [index + 1]) },
      {
        values: [
          [2, 4],
          [6, 8],
        ],
      },
      { error: '#ERROR!', message: '定員は正の数にしてください: 0' },
      { error: '#DIV/0!', message: '' },
      { error: '#NAME?', message: '' },
      { values: [[true]] },
    ]);
    expect(bench.spreadsheet.tabs()).toEqual(['シート1']);
  });
});

describe('a script that reads after it wrote', () => {
  it('sees the results of formulas in the same run', async () => {
    expect(
      await script(
        bench,
        "sheet.getRange('A1:B1').setValues([[3, '=A1*2']]); sheet.getRange('C1').setFormula('=DOUBLE(A1:B1)'); return sheet.getRange('A1:D1').getValues()",
      ),
    ).toEqual([[3, 6, 6, 12]]);
  });

  it('sees what an earlier run and a person wrote a moment ago', async () => {
    await script(bench, "sheet.getRange('A1').setValue(1); sheet.getRange('B1').setFormula('=A1+1')");
    await script(bench, "sheet.getRange('A1').setValue(10)");
    expect(await script(bench, "return sheet.getRange('B1').getValue()")).toBe(11);
    bench.spreadsheet.grid('シート1').setValues({ row: 0, column: 0, rows: 1, columns: 1 }, [[20]]);
    expect(await script(bench, "return sheet.getRange('B1').getValue()")).toBe(21);
  });

  it('gets formulas and their shown results apart', async () => {
    expect(
      await script(
        bench,
        "sheet.getRange('A1').setFormula('1/4').setNumberFormat('0.0%'); return [sheet.getRange('A1:B1').getFormulas(), sheet.getRange('A1').getDisplayValue()]",
      ),
    ).toEqual([[['=1/4', '']], '25.0%']);
  });
});

describe('a hidden row', () => {
  it('is left out by SUBTOTAL where it is told so, and counts again when it is shown', async () => {
    await script(
      bench,
      "sheet.getRange('A1:A3').setValues([[1], [20], [300]]); sheet.hideRows(2); sheet.getRange('C1:C2').setFormulas([['=SUBTOTAL(109,A1:A3)'], ['=SUBTOTAL(9,A1:A3)']])",
    );
    expect(['C1', 'C2'].map(cell)).toEqual([301, 321]);
    await script(bench, "sheet.showRows(2); sheet.getRange('A1').setValue(2)");
    expect(['C1', 'C2'].map(cell)).toEqual([322, 322]);
  });
});
