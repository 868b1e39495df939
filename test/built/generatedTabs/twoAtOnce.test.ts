// Any two generated tabs made at the same time, through the bundle that is pushed: both whole, and no row lost.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { WorkbookSnapshot } from '../../../workbench/engine/engine.ts';
import type { HeadlessWorkbench } from '../../../workbench/headless.ts';
import { contents, openSmallPlace } from '../../support/smallDayService.ts';

const SEPTEMBER = [
  ['利用者ID', '氏名', '単位名', 3, 7, 10],
  ['K1', '見本 一郎', '', '○', '○', '欠'],
];

type Run = readonly [functionName: string, ...args: string[]];

const report = (month: string): Run => ['createMonthReport', month];

/** What the menu's line runs, and the runs it is made of: between those others may have their turn. */
const MAKES: Readonly<Record<string, { readonly run: Run; readonly steps: readonly Run[] }>> = {
  '月次報告 2026-09': { run: report('2026-09'), steps: [report('2026-09')] },
  '月次報告 2026-10': { run: report('2026-10'), steps: [report('2026-10')] },
  全部の月の報告: { run: ['createAllReports'], steps: [report('2026-09'), report('2026-10')] },
  ...Object.fromEntries(
    [
      ['空き情報', 'createFreeSeats', '2026-11'] as const,
      ['加算表', 'createAddonTable', '2026-10-01'] as const,
      ['出席簿', 'createAttendance', '2026-12'] as const,
    ].map(([name, ...run]) => [name, { run, steps: [run] }]),
  ),
};
const NAMES = Object.keys(MAKES);
const PAIRS = NAMES.flatMap((first, at) => NAMES.slice(at).map((second) => [first, second] as const));

let bench: HeadlessWorkbench;
let start: WorkbookSnapshot;

beforeAll(async () => {
  bench = await openSmallPlace({ '出席 2026-09': SEPTEMBER }, { parallel: 2 });
  start = bench.snapshot();
});
afterAll(() => bench.close());

/** Every tab with what it holds, as text; the order in which two runs add theirs is theirs. */
async function after(work: () => Promise<unknown>): Promise<Record<string, string>> {
  await bench.workbench.restore(start);
  await work();
  const tabs = Object.entries(contents(bench)).map(([tab, cells]) => [tab, JSON.stringify(cells)]);
  return Object.fromEntries(tabs);
}

/** Every way in which the steps of two may follow one another. */
function orders(a: readonly Run[], b: readonly Run[]): Run[][] {
  const [[first, ...rest], [other, ...others]] = [a, b];
  if (!first || !other) return [[...a, ...b]];
  return [
    ...orders(rest, b).map((order) => [first, ...order]),
    ...orders(a, others).map((order) => [other, ...order]),
  ];
}

it.each(PAIRS)('%s and %s: as if one had been made after the other', async (first, second) => {
  const [one, two] = [MAKES[first], MAKES[second]];
  if (!one || !two) throw new Error('no such pair');
  const together = await after(() => Promise.all([bench.run(...one.run), bench.run(...two.run)]));
  const differing: string[] = [];
  for (const order of orders(one.steps, two.steps)) {
    const inTurn = await after(async () => {
      for (const run of order) await bench.run(...run);
    });
    const tabs = Object.keys({ ...together, ...inTurn }).filter((tab) => together[tab] !== inTurn[tab]);
    if (tabs.length === 0) return;
    differing.push(`${order.flat().join(' ')}: ${tabs.join('、')}`);
  }
  expect(differing).toEqual([]);
});
