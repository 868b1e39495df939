// はじめる and サンプルで試す, stopped at every single service call.
import type { IWorksheetData } from '@univerjs/core';
import { afterEach, expect, it } from 'vitest';
import type { SetUpRequest } from '../../../src/server.ts';
import { type HeadlessWorkbench, openHeadless } from '../../../workbench/headless.ts';

const REQUEST: SetUpRequest = {
  name: 'デイサービス見本の里',
  capacity: 18,
  weekdays: ['月', '火', '水', '木', '金'],
  size: '地域密着型',
  region: '5級地',
  timeBand: '7〜8時間',
};
const OWN = 'うちの表';
const HALF = '（作成中）';
/** The call with which a tab begins. */
const BEGIN = 'Spreadsheet.insertSheet';
/** Some hundred runs, each of which takes a moment. */
const PATIENCE_MS = 900_000;

let bench: HeadlessWorkbench;
afterEach(() => bench.close());

async function openOwn() {
  bench = await openHeadless({ now: '2026-11-05T09:00:00+09:00' });
  bench.spreadsheet.addTab(OWN);
  await bench.spreadsheet.setValues(OWN, 'A1', [['触らない', '=1+1', '𠮷野']]);
}

const stopped = new Error('Service Spreadsheets failed while accessing document.');
const text = (cells: unknown) => JSON.stringify(cells);

/** As it was typed: what a formula shows may still be on its way while a run goes on. */
function typedCells(tab: string): unknown[][] {
  const formulas = bench.spreadsheet.formulas(tab);
  return bench.spreadsheet
    .values(tab)
    .map((row, down) => row.map((value, right) => formulas[down]?.[right] || value));
}
/** By what is kept of a tab, which is another object as soon as anything in the tab has changed. */
const typed = new WeakMap<object, unknown[][]>();
function everyCell(): Record<string, unknown[][]> {
  const { sheetOrder, sheets } = bench.snapshot().data;
  const cellsOf = ({ name = '', cellData = {} }: Partial<IWorksheetData> = {}) => {
    const cells = typed.get(cellData) ?? typedCells(name);
    typed.set(cellData, cells);
    return [name, cells];
  };
  return Object.fromEntries(sheetOrder.map((id) => cellsOf(sheets[id])));
}

/** The tabs but the one that says by its name that it is half made. */
const wholeTabs = () => Object.entries(everyCell()).filter(([tab]) => !tab.endsWith(HALF));
const halves = () => bench.spreadsheet.tabs().filter((tab) => tab.endsWith(HALF));

/**
 * The run once without a stop: how many calls come before the first tab, how many belong to each tab in turn,
 * and every cell as it is before the run and after it.
 */
async function wholeRun(run: () => Promise<unknown>) {
  const before = everyCell();
  await run();
  const names = bench.calls.map(({ name }) => name);
  const begins = names.flatMap((name, index) => (name === BEGIN ? [index] : []));
  const lengths = begins.map((begin, index) => (begins[index + 1] ?? names.length) - begin);
  const whole = everyCell();
  const made = Object.keys(whole).filter((tab) => !(tab in before));
  return { before, whole, made, first: begins[0] ?? 0, lengths, calls: names.length };
}

/** Lets the run fail at its n-th call, or at the n-th from the first tab it begins on; looks at it as it begins. */
async function stopAt(run: () => Promise<unknown>, n: number, from: 'start' | 'begin', look = () => {}) {
  let seen = from === 'start' ? 0 : Number.NEGATIVE_INFINITY;
  let isStopped = false;
  bench.workbench.onServiceCall(({ name }) => {
    if (name === BEGIN && seen < 0) {
      seen = 0;
      look();
    }
    seen += 1;
    if (seen !== n) return;
    isStopped = true;
    throw stopped;
  });
  await run().catch(() => undefined);
  bench.workbench.onServiceCall(undefined);
  return isStopped;
}

it(
  'はじめる leaves every tab as it was, whole or half made by its name, whichever call fails, and goes on from there',
  async () => {
    await openOwn();
    const run = () => bench.run('setUp', REQUEST);
    const { before, whole, made, first, lengths, calls } = await wholeRun(run);
    expect(made).toHaveLength(lengths.length);
    for (const tab of made) bench.spreadsheet.deleteTab(tab);

    const faults: string[] = [];
    let stops = 0;
    const compare = (where: string, tabs: readonly string[]) => {
      const wanted = [...Object.keys(before), ...tabs].map((tab) => [tab, whole[tab]]);
      if (text(wholeTabs()) !== text(wanted)) faults.push(`${where}: another cell or tab changed`);
    };
    for (let call = 1; call <= first; call += 1) {
      stops += Number(await stopAt(run, call, 'start'));
      compare(`call ${call}`, []);
      if (halves().length > 0) faults.push(`call ${call}: something is half made`);
    }
    for (const [index, tab] of made.entries()) {
      const standing = made.slice(0, index);
      for (let call = 1; call <= (lengths[index] ?? 0); call += 1) {
        const where = `${tab}, call ${call}`;
        // The run after a stop has nothing of the half-made tab left when it begins on that tab afresh.
        const isStopped = await stopAt(run, call, 'begin', () => {
          compare(`${where}, begun again`, standing);
          if (halves().length > 0) faults.push(`${where}: what was half made is still there`);
        });
        stops += Number(isStopped);
        const isWhole = bench.spreadsheet.tabs().includes(tab);
        compare(where, isWhole ? made.slice(0, index + 1) : standing);
        if (isWhole && call < (lengths[index] ?? 0)) bench.spreadsheet.deleteTab(tab);
      }
    }
    expect(faults).toEqual([]);
    expect(stops).toBe(calls);
    await run();
    expect(everyCell()).toEqual(whole);
  },
  PATIENCE_MS,
);

it(
  'サンプルで試す shows at each of its calls nothing but whole tabs and one that says it is half made',
  async () => {
    await openOwn();
    const seen: { call: string; tabs: string; halves: number }[] = [];
    bench.workbench.onServiceCall(({ name }) =>
      seen.push({ call: name, tabs: text(wholeTabs()), halves: halves().length }),
    );
    const { before, whole, made, calls } = await wholeRun(() => bench.run('fillSample'));
    const steps = [[], ...made.map((_, index) => made.slice(0, index + 1))].map((tabs) =>
      text([...Object.keys(before), ...tabs].map((tab) => [tab, whole[tab]])),
    );
    expect(seen).toHaveLength(calls);
    expect(seen.filter(({ tabs, halves }) => !steps.includes(tabs) || halves > 1)).toEqual([]);
  },
  PATIENCE_MS,
);
