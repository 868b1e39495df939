// A RangeList is one step for the engine, with the result of its ranges one after the other.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { emptySnapshot } from '../../workbench/engine/engine.ts';
import type { HeadlessWorkbench } from '../../workbench/headless.ts';
import { openFixture, script } from './fixture.ts';

let bench: HeadlessWorkbench;
beforeAll(async () => {
  bench = await openFixture({ now: '2026-11-05T09:00:00+09:00' });
});
afterAll(() => bench.close());

/** Values of several kinds, formats, lines, a note, a merged place, and formulas that depend on what is written. */
const PREPARED = `
  sheet.getRange('A1:D6').setValues([1, 2, 3, 4, 5, 6].map((n) => [n, 'x' + n, n * 10, '=A' + n + '*2']));
  sheet.getRange('B2').setNumberFormat('@').setNote('消さない');
  sheet.getRange('C1:C6').setNumberFormat('yyyy/mm/dd').setFontWeight('bold');
  sheet.getRange('A1:D6').setBorder(true, true, true, true, true, true, '#00ff00', null);
  sheet.getRange('A7:B8').merge();
  sheet.getRange('F1').setFormula('=SUM(A1:A6)');`;

/** Apart, side by side, one in another's place, one merged, one twice. */
const RANGES = ['A1', 'A3:B4', 'B4:C5', 'D2', 'D3', 'A7:B8', 'C6', 'C6'];

const CHANGES = [
  'setValue(7)',
  "setValue('2026/10/01')",
  "setValue('=A6+1')",
  'setValue(new Date(2026, 9, 1))',
  "setValue('')",
  'clearContent()',
  'clearFormat()',
  'clear()',
  "setBackground('#ff0000')",
  "setFontColor('#0000ff')",
  "setFontFamily('Arial')",
  'setFontSize(20)',
  "setFontStyle('italic')",
  'setFontWeight(null)',
  "setHorizontalAlignment('center')",
  "setVerticalAlignment('top')",
  "setNumberFormat('0.00')",
  'setWrap(true)',
  "setWrapStrategy('CLIP')",
  "setBorder(null, null, true, null, null, null, '#ff0000', SpreadsheetApp.BorderStyle.SOLID_MEDIUM)",
  'setBorder(true, false, null, true, false, true)',
  'setBorder(false, false, false, false, false, false)',
];

async function prepared(): Promise<void> {
  await bench.workbench.restore(emptySnapshot());
  await script(bench, PREPARED);
}
beforeEach(prepared);

const list = (change: string) => script(bench, `sheet.getRangeList(${JSON.stringify(RANGES)}).${change}`);

/** Every cell with its look, its note and what it shows; how the engine numbers its styles is left out. */
function everything() {
  const { spreadsheet } = bench;
  const cells = Array.from({ length: 9 }, (_, row) =>
    ['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => spreadsheet.cell('シート1', `${letter}${row + 1}`)),
  );
  const { mergeData, rowData } = bench.snapshot().data.sheets['sheet1'] ?? {};
  return structuredClone({ cells, mergeData, rowData });
}

/** What the engine was asked to do for the change, without what it does by itself. */
async function commandsOf(run: () => Promise<unknown>): Promise<string[]> {
  const commands: string[] = [];
  const { api } = bench.workbench.book.parts;
  const subscription = api.onCommandExecuted(({ id }) => void commands.push(id));
  await run();
  subscription.dispose();
  return commands;
}

describe.each(CHANGES)('RangeList.%s', (change) => {
  it('does what its ranges would do one after the other', async () => {
    for (const range of RANGES) await script(bench, `sheet.getRange('${range}').${change}`);
    const apart = everything();
    await prepared();
    await list(change);
    expect(everything()).toEqual(apart);
  });
});

describe('For the engine a RangeList', () => {
  it.each([
    ['setValue(7)', 'sheet.command.set-range-values'],
    ['clearContent()', 'sheet.command.set-range-values'],
    ['clearFormat()', 'sheet.command.clear-selection-format'],
  ])('%s is one command', async (change, command) => {
    const commands = await commandsOf(() => list(change));
    expect(commands.filter((id) => id.startsWith('sheet.command.'))).toEqual([command]);
  });

  it.each([
    "setBackground('#ff0000')",
    "setHorizontalAlignment('center')",
    "setNumberFormat('0.00')",
    'setBorder(true, true, true, true, true, true)',
  ])('%s is one mutation, for which nothing is calculated', async (change) => {
    const commands = await commandsOf(() => list(change));
    expect(commands).toEqual(['sheet.mutation.set-range-values']);
  });

  it('is one calculation and one step to take back, in the page by Ctrl+Z too', async () => {
    const before = everything();
    const commands = await commandsOf(() => list('setValue(7)'));
    expect(commands.filter((id) => id === 'formula.mutation.set-formula-calculation-start')).toHaveLength(1);
    expect(bench.spreadsheet.cell('シート1', 'F1').value).toBe(7 + 2 + 7 + 7 + 5 + 6);
    expect(await bench.workbench.book.workbook.undo()).not.toBe(false);
    await bench.workbench.book.settle();
    expect(everything()).toEqual(before);
  });

  it('is nothing where there is no range', async () => {
    const before = everything();
    await script(bench, "sheet.getRangeList([]).setValue(7).clearContent().setBackground('#ff0000').clear()");
    expect(everything()).toEqual(before);
  });
});

describe('A RangeList', () => {
  it('keeps the ranges it was asked for', async () => {
    expect(
      await script(
        bench,
        "return sheet.getRangeList(['A1', 'B2:C3']).getRanges().map((range) => range.getA1Notation())",
      ),
    ).toEqual(['A1', 'B2:C3']);
  });

  it('belongs to one sheet', async () => {
    bench.spreadsheet.addTab('別');
    await expect(script(bench, "sheet.getRangeList(['A1', 'シート1!A1'])")).rejects.toThrow(
      'Range not found',
    );
  });
});
