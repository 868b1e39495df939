// What is kept of a workbook is what the engine would save, whatever was done to it, and no unchanged row is copied.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { emptySnapshot } from '../../workbench/engine/engine.ts';
import type { HeadlessWorkbench } from '../../workbench/headless.ts';
import { openFixture, script } from './fixture.ts';

let bench: HeadlessWorkbench;
beforeAll(async () => {
  bench = await openFixture();
});
afterAll(() => bench.close());

const kept = () => bench.snapshot().data;
const engines = () => bench.workbench.book.workbook.save();

const STEPS: readonly (readonly [what: string, body: string])[] = [
  [
    'values',
    'sheet.getRange("A1:C4").setValues([[1,2,3],[4,5,6],["い","ろ","は"],["=A1+1","=SEQUENCE(2,2)",""]])',
  ],
  ['one value', 'sheet.getRange("B2").setValue("変更")'],
  ['scattered values', 'sheet.getRangeList(["A1","C3"]).setValue(9)'],
  ['looks', 'sheet.getRange("A1:B2").setBackground("#ffeeaa").setFontWeight("bold").setNumberFormat("0.0")'],
  ['lines', 'sheet.getRange("A1:B2").setBorder(true,true,true,true,null,null)'],
  ['merged cells', 'sheet.getRange("E1:F1").merge()'],
  ['rows put in', 'sheet.insertRowsBefore(2, 3)'],
  ['rows taken out', 'sheet.deleteRows(3, 1)'],
  ['columns put in', 'sheet.insertColumnsAfter(1, 1)'],
  ['a sorted range', 'sheet.getRange("A1:C8").sort(1)'],
  ['a copied range', 'sheet.getRange("A1:B2").copyTo(sheet.getRange("H5"))'],
  ['cleared content', 'sheet.getRange("A1").clearContent()'],
  ['cleared cells', 'sheet.getRange("B1:B9").clear()'],
  ['heights', 'sheet.setRowHeightsForced(2, 2, 40)'],
  ['a second tab', 'SpreadsheetApp.getActive().insertSheet("二枚目").getRange("A1").setValue("=1+1")'],
  [
    'no second tab',
    'SpreadsheetApp.getActive().deleteSheet(SpreadsheetApp.getActive().getSheetByName("二枚目"))',
  ],
];

it.each(STEPS)('%s', async (_, body) => {
  kept();
  await script(bench, body);
  expect(kept()).toEqual(engines());
});

it('after taking back, and after another workbook was opened', async () => {
  const before = bench.snapshot();
  await script(bench, 'sheet.getRange("A1").setValue("weg")');
  kept();
  expect(await bench.undo()).toBe(true);
  expect(kept()).toEqual(engines());
  await bench.workbench.restore(before);
  expect(kept()).toEqual(engines());
  // One in which nothing is calculated, and so nothing is written on opening.
  await bench.workbench.restore(emptySnapshot());
  expect(kept()).toEqual(engines());
});

it('a row or a tab that has not changed is the same copy as before, a row that has is another', async () => {
  await script(bench, 'sheet.getRange("A1:A3").setValues([[1],[2],[3]])');
  const [id = ''] = kept().sheetOrder;
  const first = kept().sheets[id]?.cellData ?? {};
  await script(bench, 'sheet.getRange("A2").setValue("neu")');
  const second = kept().sheets[id]?.cellData ?? {};
  expect([second[0] === first[0], second[1] === first[1], second[2] === first[2]]).toEqual([
    true,
    false,
    true,
  ]);
  expect(first[1]?.[0]?.v).toBe(2);
  await script(bench, 'SpreadsheetApp.getActive().insertSheet("daneben").getRange("A1").setValue(1)');
  expect(kept().sheets[id]?.cellData).toBe(second);
});
