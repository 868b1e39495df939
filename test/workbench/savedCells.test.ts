// What is kept of a workbook is what the engine would save, whatever was done to it, and no unchanged row is copied.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { emptySnapshot } from '../../workbench/engine/engine.ts';
import type { HeadlessWorkbench } from '../../workbench/headless.ts';
import { CHANGES } from './changes.ts';
import { openFixture, script } from './fixture.ts';

let bench: HeadlessWorkbench;
beforeAll(async () => {
  bench = await openFixture();
});
afterAll(() => bench.close());

const kept = () => bench.snapshot().data;
const engines = () => bench.workbench.book.workbook.save();

it.each(CHANGES)('%s', async (_, body) => {
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
