// Sheets: names, sizes, rows, looks, and what a spreadsheet keeps beside its cells.
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

const book = 'var book = SpreadsheetApp.getActiveSpreadsheet();';

describe('sheets', () => {
  it('are inserted after the active one, or where the script says, and become active', async () => {
    expect(
      await script(
        bench,
        `${book} book.insertSheet('B'); book.insertSheet('C'); book.insertSheet('A', 0);
         return [book.getSheets().map(function (s) { return s.getName() + s.getIndex() }), book.getActiveSheet().getName()]`,
      ),
    ).toEqual([['A1', 'シート12', 'B3', 'C4'], 'A']);
  });

  it('never share a name', async () => {
    const error = 'A sheet with the name "シート1" already exists. Please enter another name.';
    await expect(script(bench, `${book} book.insertSheet('シート1')`)).rejects.toThrow(error);
    await expect(script(bench, `${book} book.insertSheet('B').setName('シート1')`)).rejects.toThrow(error);
    expect(await script(bench, "return sheet.setName('B').getName()")).toBe('B');
  });

  it('are null by an unknown name, and the last one cannot be deleted', async () => {
    expect(await script(bench, `${book} return book.getSheetByName('ない')`)).toBe(null);
    await expect(script(bench, `${book} book.deleteSheet(sheet)`)).rejects.toThrow(
      "You can't remove all the sheets in a document.",
    );
  });

  it('take their charts and metadata with them when they are deleted', async () => {
    await script(
      bench,
      `${book} var s = book.insertSheet('B'); s.addDeveloperMetadata('k', 'v');
       s.insertChart(s.newChart().addRange(s.getRange('A1:B2')).build()); book.deleteSheet(s)`,
    );
    const { charts, metadata } = bench.workbench.snapshot().records;
    expect([charts, metadata]).toEqual([[], []]);
  });
});

describe('rows and columns', () => {
  it('are counted up to the last content, results that spilled included', async () => {
    expect(
      await script(
        bench,
        'return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]',
      ),
    ).toEqual([0, 0, 'A1']);
    expect(
      await script(
        bench,
        "sheet.getRange('B3').setFormula('=DOUBLE({1,2;3,4})'); sheet.getRange('Z9').setBackground('red'); return sheet.getDataRange().getA1Notation()",
      ),
    ).toBe('A1:C4');
  });

  it('grow by appendRow and by inserting, and by nothing else', async () => {
    expect(
      await script(
        bench,
        `sheet.getRange('A1000').setValue('最後'); sheet.appendRow(['次', 1]);
         var grown = sheet.getMaxRows(); sheet.insertRowsAfter(grown, 5);
         return [grown, sheet.getMaxRows(), sheet.getRange('A1001:B1001').getValues()]`,
      ),
    ).toEqual([1001, 1006, [['次', 1]]]);
  });

  it('move the rest when they are deleted or inserted', async () => {
    await bench.spreadsheet.setValues('シート1', 'A1', [[1], [2], [3]]);
    await script(bench, 'sheet.deleteRows(2, 1); sheet.insertRowsBefore(1, 1)');
    expect(bench.spreadsheet.values('シート1')).toEqual([[''], [1], [3]]);
    await expect(script(bench, 'sheet.deleteRows(1, sheet.getMaxRows())')).rejects.toThrow(
      'not possible to delete all',
    );
  });

  it('are found by open notations', async () => {
    expect(
      await script(
        bench,
        "return ['A2:C', 'B:B', '3:4', \"'シート1'!D5\"].map(function (a) { return sheet.getRange(a).getA1Notation() })",
      ),
    ).toEqual(['A2:C1000', 'B1:B1000', 'A3:Z4', 'D5']);
    await expect(script(bench, "sheet.getRange('ない!A1')")).rejects.toThrow('Range not found');
    await expect(script(bench, "sheet.getRange('A')")).rejects.toThrow('Range not found');
  });
});

describe('looks', () => {
  it('are read back as they were set', async () => {
    expect(
      await script(
        bench,
        `var range = sheet.getRange('A1:B2');
         range.setBackgrounds([['#FF0000', 'white'], [null, '#abc']]).setFontColors([['red', null], [null, null]])
           .setFontWeights([['bold', 'normal'], [null, null]]).setNumberFormats([['0%', '@'], ['0.0', 'yyyy/mm/dd']])
           .setHorizontalAlignment('center').setWrap(true);
         return [range.getBackgrounds(), range.getFontColors()[0], range.getFontWeights()[0], range.getNumberFormats(),
                 range.getHorizontalAlignment(), range.getWrap()];`,
      ),
    ).toEqual([
      [
        ['#ff0000', '#ffffff'],
        ['#ffffff', '#aabbcc'],
      ],
      ['#ff0000', '#000000'],
      ['bold', 'normal'],
      [
        ['0%', '@'],
        ['0.0', 'yyyy/mm/dd'],
      ],
      'center',
      true,
    ]);
  });

  it('draw borders around and inside, leave a side as it is for null and take it away for false', async () => {
    await script(
      bench,
      `sheet.getRange('A1:B2').setBorder(true, true, true, true, null, null, '#112233', SpreadsheetApp.BorderStyle.SOLID_THICK);
       sheet.getRange('A1').setBorder(null, false, null, null, null, null);`,
    );
    const thick = { s: 13, cl: { rgb: '#112233' } };
    expect(bench.spreadsheet.cell('シート1', 'A1').style.bd).toEqual({ t: thick });
    expect(bench.spreadsheet.cell('シート1', 'B2').style.bd).toEqual({ b: thick, r: thick });
  });

  it('freeze, hide, size and colour', async () => {
    expect(
      await script(
        bench,
        `sheet.setFrozenRows(2); sheet.setFrozenColumns(1); sheet.setColumnWidth(3, 55); sheet.setRowHeight(4, 60);
         sheet.setHiddenGridlines(true); sheet.setTabColor('#00ff00');
         return [sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.getColumnWidth(3), sheet.getRowHeight(4),
                 sheet.hasHiddenGridlines(), sheet.getTabColor()]`,
      ),
    ).toEqual([2, 1, 55, 60, true, '#00ff00']);
  });

  it('merge and break apart', async () => {
    expect(
      await script(
        bench,
        `var range = sheet.getRange('A1:B2').merge(); var merged = sheet.getRange('B2').isPartOfMerge();
         range.breakApart(); return [merged, sheet.getRange('B2').isPartOfMerge()]`,
      ),
    ).toEqual([true, false]);
  });
});

describe('beside the cells', () => {
  it('notes, input rules, names and metadata are kept and come back from a snapshot', async () => {
    await script(
      bench,
      `${book} sheet.getRange('A1').setNote('メモ');
       sheet.getRange('B1:B3').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['○', '×'], true).setAllowInvalid(false).setHelpText('選びます').build());
       book.setNamedRange('定員', sheet.getRange('C1:C2')); sheet.addDeveloperMetadata('key', 'value');
       PropertiesService.getUserProperties().setProperty('p', 'q');`,
    );
    await bench.workbench.restore(JSON.parse(JSON.stringify(bench.snapshot())));
    expect(
      await script(
        bench,
        `${book} var rule = sheet.getRange('B2').getDataValidation();
         return [sheet.getRange('A1').getNote(), rule.getCriteriaValues(), rule.getAllowInvalid(), rule.getHelpText(),
                 book.getRangeByName('定員').getA1Notation(), sheet.createDeveloperMetadataFinder().withKey('key').find()[0].getValue(),
                 PropertiesService.getUserProperties().getProperty('p')]`,
      ),
    ).toEqual(['メモ', [['○', '×'], true], false, '選びます', 'C1:C2', 'value', 'q']);
  });

  it('a chart is recorded as it was built, changed and removed', async () => {
    await script(
      bench,
      `${book} sheet.setName('日計');
       sheet.insertChart(sheet.newChart().asComboChart().addRange(sheet.getRange('A1:C10')).setNumHeaders(1)
         .setOption('title', '日ごとの利用者').setOption('series', { 0: { type: 'bars' } }).setPosition(3, 5, 10, 20)
         .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS).build());
       var chart = sheet.getCharts()[0]; sheet.updateChart(chart.modify().setChartType(Charts.ChartType.LINE).build());`,
    );
    expect(bench.charts('日計')).toEqual([
      {
        chartId: 1,
        sheetId: 'sheet1',
        type: 'LINE',
        ranges: [{ sheetName: '日計', a1: 'A1:C10', row: 1, column: 1, numRows: 10, numColumns: 3 }],
        position: { row: 3, column: 5, offsetX: 10, offsetY: 20 },
        options: { title: '日ごとの利用者', series: { 0: { type: 'bars' } } },
        numHeaders: 1,
        transposed: false,
        mergeStrategy: 'MERGE_ROWS',
      },
    ]);
    await script(bench, 'sheet.removeChart(sheet.getCharts()[0])');
    expect(bench.charts('日計')).toEqual([]);
  });

  it('properties and cache refuse what Google refuses, and the cache forgets', async () => {
    await expect(
      script(bench, "PropertiesService.getScriptProperties().setProperty('k', 'x'.repeat(9 * 1024 + 1))"),
    ).rejects.toThrow('Argument too large: value');
    await expect(
      script(bench, "CacheService.getScriptCache().put('k', 'x'.repeat(100 * 1024 + 1))"),
    ).rejects.toThrow('Argument too large: value');
    expect(
      await script(
        bench,
        "var cache = CacheService.getScriptCache(); cache.put('a', '1', 60); cache.put('b', '2', 0); return [cache.get('a'), cache.get('b'), cache.get('c')]",
      ),
    ).toEqual(['1', null, null]);
  });
});
