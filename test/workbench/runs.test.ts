// A run of a script: its world, its time, its locks, its calls, and taking it back.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { emptySnapshot } from '../../workbench/engine/engine.ts';
import type { HeadlessWorkbench } from '../../workbench/headless.ts';
import { openFixture, script } from './fixture.ts';

let bench: HeadlessWorkbench;
beforeAll(async () => {
  bench = await openFixture({ parallel: 3, now: '2026-11-05T09:00:00+09:00' });
});
afterAll(() => bench.close());
beforeEach(() => bench.workbench.restore(emptySnapshot()));

describe('the world of a script', () => {
  it.each([
    'setTimeout',
    'fetch',
    'URL',
    'TextEncoder',
    'atob',
    'crypto',
    'structuredClone',
    'queueMicrotask',
    'process',
    'require',
    'window',
  ])('has no %s: its use is a ReferenceError, as at Google', async (name) => {
    await expect(script(bench, `return ${name}`)).rejects.toThrow(`${name} is not defined`);
  });

  it('has the services and the language', async () => {
    expect(
      await script(bench, 'return [typeof Intl, typeof Promise, typeof JSON, typeof Utilities.getUuid()]'),
    ).toEqual(['object', 'function', 'object', 'string']);
  });

  it('is new in every run', async () => {
    expect([await bench.run('countLoads'), await bench.run('countLoads')]).toEqual([1, 1]);
    await script(bench, 'globalThis.left = 1');
    expect(await script(bench, 'return typeof left')).toBe('undefined');
  });

  it('has a clock that a test can hold still, in the time zone of the script', async () => {
    expect(
      await script(bench, 'return [new Date().toISOString(), new Date().getHours(), Date.now()]'),
    ).toEqual(['2026-11-05T00:00:00.000Z', 9, Date.UTC(2026, 10, 5)]);
  });

  it('says what the workbench lacks instead of doing nothing', async () => {
    await expect(script(bench, 'sheet.getRange("A1").setRichTextValue(1)')).rejects.toThrow(
      'Range.setRichTextValue() is not implemented in the local workbench',
    );
    await expect(script(bench, 'sheet.hasOwnProperty("id")')).rejects.toThrow(
      'Sheet.hasOwnProperty() is not implemented',
    );
    await expect(script(bench, 'Charts.newPieChart()')).rejects.toThrow(
      'Charts.newPieChart() is not implemented',
    );
  });

  it('lets a script catch the error of a service', async () => {
    expect(
      await script(
        bench,
        'try { sheet.getRange("A1").nothing() } catch (error) { return [error instanceof Error, error.name] }',
      ),
    ).toEqual([true, 'Exception']);
  });

  it('gives the same object for the same thing, also at the end of a chain', async () => {
    expect(
      await script(
        bench,
        'var range = sheet.getRange("A1"); return [range.setValue(1) === range, range.getSheet() === sheet, SpreadsheetApp.getActive() === SpreadsheetApp.getActiveSpreadsheet()]',
      ),
    ).toEqual([true, true, true]);
  });
});

describe('a run', () => {
  it('may only enter a public top-level function', async () => {
    await expect(bench.run('hidden_')).rejects.toThrow('Script function not found: hidden_');
    await expect(bench.run('nowhere')).rejects.toThrow('Script function not found: nowhere');
  });

  it('fails with the message of the script', async () => {
    await expect(script(bench, "throw new Error('だめです')")).rejects.toThrow(/^だめです$/);
  });

  it('is stopped when it takes too long, and the next one works', async () => {
    const hasty = await openFixture();
    const usual = hasty.workbench.limitMs;
    hasty.workbench.limitMs = 100;
    await expect(script(hasty, 'for (;;) {}')).rejects.toThrow('Exceeded maximum execution time');
    hasty.workbench.limitMs = usual;
    expect(await script(hasty, 'return 1')).toBe(1);
    await hasty.close();
  });

  it('carries replies of any size', async () => {
    const size = await script(
      bench,
      `sheet.insertRowsAfter(1000, 2000);
       sheet.insertColumnsAfter(26, 14);
       var rows = [];
       for (var r = 0; r < 3000; r++) { var row = []; for (var c = 0; c < 40; c++) row.push('利用者の氏名' + r + '-' + c); rows.push(row); }
       sheet.getRange(1, 1, 3000, 40).setValues(rows);
       var back = sheet.getDataRange().getValues();
       return [back.length, back[0].length, back[2999][39], JSON.stringify(back) === JSON.stringify(rows)];`,
    );
    expect(size).toEqual([3000, 40, '利用者の氏名2999-39', true]);
  });
});

describe('a lock', () => {
  /** Runs tell each other how far they are through the cache, so that nothing depends on the speed of the machine. */
  const signs = `
    var cache = CacheService.getScriptCache();
    var tell = function (sign) { cache.put(sign, '1') };
    var seen = function (sign, patience) {
      for (var i = 0; i < patience && !cache.get(sign); i++) Utilities.sleep(10);
      return cache.get(sign) !== null;
    };`;
  /** Adds 1 to A1, and between reading and writing waits a while for the others to read, too. */
  const add = (name: string, run: number, lock: string) => `${signs}
    ${lock}
    var before = Number(sheet.getRange('A1').getValue());
    tell('${name}${run}');
    [1, 2, 3].forEach(function (other) { seen('${name}' + other, ${lock ? 5 : 3000}) });
    sheet.getRange('A1').setValue(before + 1);`;

  it('keeps writers apart who would otherwise lose each other’s work', async () => {
    await Promise.all([1, 2, 3].map((run) => script(bench, add('open', run, ''))));
    expect(bench.spreadsheet.cell('シート1', 'A1').value).toBe(1);
    await bench.workbench.restore(emptySnapshot());
    const lock = 'LockService.getDocumentLock().waitLock(30000);';
    await Promise.all([1, 2, 3].map((run) => script(bench, add('locked', run, lock))));
    expect(bench.spreadsheet.cell('シート1', 'A1').value).toBe(3);
  });

  it('is refused while another run holds it, and falls back when that run ends', async () => {
    const holder = script(
      bench,
      `${signs} LockService.getScriptLock().waitLock(100); tell('held'); seen('refused', 3000); throw new Error('end')`,
    );
    const other = script(
      bench,
      `${signs} seen('held', 3000); var lock = LockService.getScriptLock(); var first = [lock.tryLock(10), lock.hasLock()];
       tell('refused'); return first.concat([lock.tryLock(30000), lock.hasLock()])`,
    );
    await expect(holder).rejects.toThrow('end');
    expect(await other).toEqual([false, false, true, true]);
  });

  it('times out with an error', async () => {
    const holder = script(
      bench,
      `${signs} LockService.getDocumentLock().waitLock(100); tell('taken'); seen('timedOut', 3000)`,
    );
    const other = script(
      bench,
      `${signs} seen('taken', 3000); try { LockService.getDocumentLock().waitLock(10) } finally { tell('timedOut') }`,
    );
    await expect(other).rejects.toThrow('Lock timeout');
    await holder;
  });
});

describe('the list of calls', () => {
  it('names each service call of the last run and tells reads from writes', async () => {
    await script(bench, 'sheet.getRange("A1").getValues(); sheet.getRange("B1").setValue(1)');
    expect(bench.calls).toEqual([
      { name: 'SpreadsheetApp.getActiveSheet', kind: 'other' },
      { name: 'Sheet.getRange', kind: 'other' },
      { name: 'Range.getValues', kind: 'read' },
      { name: 'Sheet.getRange', kind: 'other' },
      { name: 'Range.setValue', kind: 'write' },
    ]);
  });

  it('lets a test make the n-th call fail', async () => {
    bench.failCall(3);
    await expect(script(bench, 'sheet.getRange("A1").setValue(1)')).rejects.toThrow(
      'Service Spreadsheets failed',
    );
    bench.failCall(0);
    expect(bench.spreadsheet.values('シート1')).toEqual([]);
  });
});

describe('undo', () => {
  it('brings back the workbook as it was before the last run that wrote', async () => {
    await bench.spreadsheet.setValues('シート1', 'A1', [['前', '=1+1']]);
    await script(
      bench,
      `sheet.getRange('A1').setValue('後').setNote('x'); SpreadsheetApp.getActive().insertSheet('新しい');
       PropertiesService.getDocumentProperties().setProperty('k', 'v')`,
    );
    await script(bench, 'sheet.getRange("A1").getValue()');
    expect(bench.spreadsheet.tabs()).toEqual(['シート1', '新しい']);
    expect(await bench.undo()).toBe(true);
    expect(bench.spreadsheet.tabs()).toEqual(['シート1']);
    expect(bench.spreadsheet.values('シート1')).toEqual([['前', 2]]);
    expect(bench.spreadsheet.cell('シート1', 'A1').note).toBe('');
    expect(bench.workbench.snapshot().records.properties.document).toEqual({});
  });

  it('has nothing to do twice', async () => {
    await script(bench, 'sheet.getRange("A1").setValue(1)');
    expect([await bench.undo(), await bench.undo()]).toEqual([true, false]);
  });
});
