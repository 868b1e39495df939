// What is remembered of a sheet's cells, and what the engine is spared by it, is what a look at every cell would tell.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { HeadlessWorkbench } from '../../workbench/headless.ts';
import { CHANGES } from './changes.ts';
import { openFixture, script } from './fixture.ts';

let bench: HeadlessWorkbench;
beforeAll(async () => {
  bench = await openFixture();
});
afterAll(() => bench.close());

const book = () => bench.workbench.book;

/** By sheet, with what spilled: every stored cell looked at. */
const reaches = () =>
  book()
    .sheets()
    .map((sheet) => {
      const grid = book().grid(sheet.getSheetId());
      const reach = { rows: 0, columns: 0 };
      grid.forEachCell((row, column, { f, si }) => {
        const [[value = ''] = []] = grid.values({ row, column, rows: 1, columns: 1 });
        if (value === '' && !f && !si) return;
        reach.rows = Math.max(reach.rows, row + 1);
        reach.columns = Math.max(reach.columns, column + 1);
      });
      return reach;
    });

const remembered = () =>
  book()
    .sheets()
    .map((sheet) => book().grid(sheet.getSheetId()).used());

type Model = Record<string, (...args: string[]) => unknown>;

/** What the engine's model answers, as it is used and by the engine's own code. */
function formulaModel(which: 'used' | 'own') {
  const { univer, engineFormula } = book().parts;
  const model = univer.__getInjector().get(engineFormula.FormulaDataModel) as unknown as Model;
  const from: Model = which === 'used' ? model : Object.getPrototypeOf(model);
  const unit = book().workbook.getId();
  return {
    formulas: from['getFormulaData']?.call(model),
    shared: book()
      .sheets()
      .map((sheet) => from['_getSheetFormulaIdMap']?.call(model, unit, sheet.getSheetId())),
    hidden: from['getHiddenRowsFiltered']?.call(model),
  };
}

const SHARED = [
  'a formula carried down',
  'sheet.getRange("J1").setValue("=A1+1"); sheet.getRange("J1").copyTo(sheet.getRange("J2:J700"))',
] as const;

it.each([...CHANGES, SHARED])('%s', async (_, body) => {
  remembered();
  await script(bench, body);
  expect(remembered()).toEqual(reaches());
  expect(formulaModel('used')).toEqual(formulaModel('own'));
});

it('rows far below, written and cleared again', async () => {
  await script(bench, 'sheet.getRange("C900").setValue(1)');
  expect(remembered()[0]).toMatchObject({ rows: 900 });
  await script(bench, 'sheet.getRange("C900").clearContent()');
  expect(remembered()).toEqual(reaches());
});

it('after taking back, and after another workbook was opened', async () => {
  const before = bench.snapshot();
  await script(bench, 'sheet.getRange("K990").setValue("=1+1")');
  remembered();
  expect(await bench.undo()).toBe(true);
  expect(remembered()).toEqual(reaches());
  expect(formulaModel('used')).toEqual(formulaModel('own'));
  await bench.workbench.restore(before);
  expect(remembered()).toEqual(reaches());
});

it('the engine is spared the sheets without a formula, and asks for the hidden rows alone', async () => {
  const { univer, engineFormula } = book().parts;
  const model = univer.__getInjector().get(engineFormula.FormulaDataModel) as unknown as Model;
  const own = Object.getPrototypeOf(model) as Model;
  for (const name of ['getFormulaData', '_getSheetFormulaIdMap', 'getHiddenRowsFiltered']) {
    expect(typeof own[name], name).toBe('function');
    expect(model[name], name).not.toBe(own[name]);
  }
});
