// What a person typed into the report or its appendix, and a run that is stopped half way.
import { afterEach, describe, expect, it } from 'vitest';
import type { HeadlessWorkbench } from '../../../workbench/headless.ts';
import { contents, openSmallPlace } from '../../support/smallDayService.ts';
import { stopAt, stopsOf } from '../../support/stops.ts';

const REPORT = '月次報告 2026-10';
const APPENDIX = '月次資料 2026-10';
const MONTH = '2026-10';
const HALF = '作成中';
let bench: HeadlessWorkbench;

afterEach(() => bench.close());

const make = () => bench.run('createMonthReport', MONTH);
const firstColumn = (tab: string) => bench.spreadsheet.values(tab).map(([first]) => String(first));

describe.each([REPORT, APPENDIX])('typed into the middle of %s', (tab) => {
  it('is kept below the notes, with the cell it stood in', async () => {
    bench = await openSmallPlace();
    await make();
    const free = firstColumn(tab).indexOf('') + 1;
    await bench.spreadsheet.setValues(tab, `E${free}`, [['佐藤さんに確認']]);
    await make();
    expect(firstColumn(tab).pop()).toBe(`（E${free} にあった書き込み）佐藤さんに確認`);
  });

  it('is moved there once, and the report is otherwise the same', async () => {
    bench = await openSmallPlace();
    await make();
    const before = bench.spreadsheet.values(tab);
    await bench.spreadsheet.setValues(tab, 'L3', [['メモ']]);
    await make();
    await make();
    const after = bench.spreadsheet.values(tab);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after).toHaveLength(before.length + 1);
  });
});

/** Tabs that a person keeps. */
const users = () => {
  const {
    [REPORT]: report,
    [APPENDIX]: appendix,
    月次データ: data,
    '月次データ（作成中）': _half,
    ...own
  } = contents(bench) as Record<string, unknown[][] | undefined>;
  const made: Record<string, unknown[][] | undefined> = { [REPORT]: report, [APPENDIX]: appendix };
  return { own, made, data };
};

/** Each of some hundred runs takes a moment. */
const PATIENCE_MS = 900_000;

interface Watch {
  readonly before: ReturnType<typeof users>;
  /** Everything as a run that is not stopped leaves it. */
  readonly whole: Record<string, unknown>;
  readonly calls: number;
}

async function watch(): Promise<Watch> {
  const before = users();
  await make();
  const seen = { before, whole: contents(bench), calls: bench.calls.length };
  await bench.undo();
  return seen;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const rowsOf = (data: unknown) => ((data ?? []) as unknown[][]).filter(([month]) => month === MONTH).length;

/** What is wrong with what a run left that was stopped at that call. */
function faultsAfter(call: number, { before, whole }: Pick<Watch, 'before' | 'whole'>): string[] {
  const { own, made, data } = users();
  const months = rowsOf(data);
  return [
    ...(same(own, before.own) ? [] : ['a tab of the user changed']),
    ...([0, rowsOf(before.data), rowsOf(whole['月次データ'])].includes(months)
      ? []
      : [`月次データ holds ${months} rows`]),
    ...Object.entries(made).flatMap(([tab, cells]) => {
      const saysSo = String(cells?.[0]?.[0] ?? HALF).startsWith(HALF);
      const known = [before.made[tab], whole[tab]].some((state) => same(cells, state));
      return known || saysSo ? [] : [`${tab} is half made and does not say so`];
    }),
  ].map((fault) => `call ${call}: ${fault}`);
}

describe('stopped at any service call', () => {
  it(
    'the first report of a month: the user’s tabs are untouched, and the next run puts it right',
    async () => {
      bench = await openSmallPlace();
      const before = users();
      const stops = await stopsOf(bench, make);
      const seen = { before, whole: contents(bench) };
      const faults: string[] = [];
      for (const { call, left } of stops) {
        await bench.workbench.restore(left);
        faults.push(...faultsAfter(call, seen));
        if (same(users(), before)) continue;
        await make();
        if (!same(contents(bench), seen.whole))
          faults.push(`call ${call}: the next run does not put it right`);
      }
      expect(faults).toEqual([]);
      expect(stops.length).toBeGreaterThan(50);
    },
    PATIENCE_MS,
  );

  it(
    'one stop after another while a report is made again: nothing of the user is lost',
    async () => {
      bench = await openSmallPlace();
      await make();
      for (const tab of [REPORT, APPENDIX])
        await bench.spreadsheet.setValues(tab, `A${firstColumn(tab).length + 1}`, [['会議のメモ']]);
      await bench.spreadsheet.setValues('出席 2026-10', 'D2', [['？']]);
      const seen = await watch();
      const faults: string[] = [];
      for (let call = 1; call <= seen.calls; call += 1) {
        await stopAt(bench, make, call);
        faults.push(...faultsAfter(call, seen));
        for (const tab of [REPORT, APPENDIX])
          if (firstColumn(tab).pop() !== '会議のメモ')
            faults.push(`call ${call}: the notes of ${tab} are gone`);
      }
      await make();
      expect(faults).toEqual([]);
      expect(contents(bench)).toEqual(seen.whole);
    },
    PATIENCE_MS,
  );
});
