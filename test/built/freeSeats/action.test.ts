// 空き情報を作る made again, refused, asked from the menu, and stopped at any service call.

import { afterEach, describe, expect, it } from 'vitest';
import { PROFILE_ITEMS } from '../../../src/domain/freeSeats/profile.ts';
import type { HeadlessWorkbench } from '../../../workbench/headless.ts';
import { contents, openSmallPlace } from '../../support/smallDayService.ts';
import { stopAt, stopsOf } from '../../support/stops.ts';

const TAB = '空き情報 2026-11';
const MONTH = '2026-11';
const HALF = '作成中';
const NOTES = 'そのほかのお知らせ（自由記入欄）';
const FULL = [['項目', '値', '説明'], ...PROFILE_ITEMS.map((item) => [item, '見本', ''])];
let bench: HeadlessWorkbench;
afterEach(() => bench.close());

type Change = Parameters<typeof openSmallPlace>[0];

const make = () => bench.run('createFreeSeats', MONTH);
const firstColumn = () => bench.spreadsheet.values(TAB).map(([first]) => String(first));

describe('made again', () => {
  it('is the same tab', async () => {
    bench = await openSmallPlace();
    await make();
    const before = contents(bench);
    await make();
    expect(contents(bench)).toEqual(before);
  });

  it('grows and shrinks above what somebody wrote below it', async () => {
    bench = await openSmallPlace();
    await make();
    const height = firstColumn().length;
    await bench.spreadsheet.setValues(TAB, `A${height + 1}`, [['12月は29日まで営業します']]);
    await bench.spreadsheet.setValues('設定', 'A6', [['特色', '見本', '']]);
    await make();
    // The note, a line above 特色, and 特色.
    expect(firstColumn()).toHaveLength(height + 3);
    expect(firstColumn().slice(-2)).toEqual([NOTES, '12月は29日まで営業します']);
    await bench.spreadsheet.setValues('設定', 'A6', [['', '', '']]);
    await make();
    expect(firstColumn()).toHaveLength(height + 1);
    expect(firstColumn().slice(-2)).toEqual([NOTES, '12月は29日まで営業します']);
  });

  it('keeps what somebody wrote among the figures and beside them, and says where it went', async () => {
    bench = await openSmallPlace({ 設定: FULL });
    await make();
    const free = firstColumn().indexOf('') + 1;
    await bench.spreadsheet.setValues(TAB, `C${free}`, [['体験歓迎']]);
    await bench.spreadsheet.setValues(TAB, 'BA3', [['横のメモ']]);
    await make();
    expect(firstColumn().pop()).toBe(`（C${free} にあった書き込み）体験歓迎`);
    expect(bench.spreadsheet.cell(TAB, 'BA3').value).toBe('横のメモ');
    expect(bench.ui.alerts.at(-1)?.message).toContain('いちばん下に移しました');
  });
});

describe('what it refuses, in one line and without writing', () => {
  it.each([
    [
      'a tab of that name that is not ours',
      MONTH,
      { [TAB]: [['わたしの表']] },
      '稼働ノートが作ったタブではない',
    ],
    ['what is no month', 'いつか', {}, '「いつか」を月として読めません'],
    ['a workbook without 単位', MONTH, { 単位: undefined }, '「単位」'],
    ['a workbook without 利用者', MONTH, { 利用者: undefined }, '「利用者」'],
    [
      'a 単位 tab without a row',
      MONTH,
      { 単位: [['単位名', '定員', '営業曜日', '提供時間', '適用開始日']] },
      '使える行がありません',
    ],
    [
      'a 単位 that cannot be read',
      MONTH,
      {
        単位: [
          ['単位名', '定員', '営業曜日'],
          ['1単位', 20, 'ときどき'],
        ],
      },
      'を曜日として読めません',
    ],
    [
      'a month in which no 単位 is open yet',
      MONTH,
      {
        単位: [
          ['単位名', '定員', '営業曜日', '適用開始日'],
          ['1単位', 20, '月', '2026-12-01'],
        ],
      },
      '営業している単位がありません',
    ],
  ])('%s', async (_, month, change, line) => {
    bench = await openSmallPlace(change as Change);
    const before = contents(bench);
    await bench.run('createFreeSeats', month);
    expect(bench.ui.alerts.map(({ message }) => message)).toEqual([expect.stringContaining(line)]);
    expect(bench.ui.alerts[0]?.message).not.toContain('\n');
    expect(contents(bench)).toEqual(before);
  });
});

describe('without 設定, clients or merged cells in order', () => {
  it('a workbook without 設定 gets a page all the same', async () => {
    bench = await openSmallPlace({ 設定: undefined });
    await make();
    expect(bench.spreadsheet.values(TAB).flat()).toContain('空き情報　2026年11月');
  });

  it('without any client every seat is free', async () => {
    bench = await openSmallPlace({
      利用者: [['利用者ID', '氏名', '要介護度', '利用曜日', '利用開始日', '利用終了日']],
    });
    await make();
    expect(firstColumn()).toContain('月・木のどの曜日にも空きがあります');
  });

  it('full on every weekday, it says so', async () => {
    bench = await openSmallPlace({
      単位: [
        ['単位名', '定員', '営業曜日', '提供時間', '適用開始日'],
        ['1単位', 1, '月木', '', ''],
      ],
    });
    await make();
    expect(firstColumn()).toContain('ただいま満席です。キャンセル待ちはご相談ください');
  });
});

describe('from the menu', () => {
  it('takes this month for an empty answer', async () => {
    bench = await openSmallPlace({ 設定: FULL });
    bench.ui.promptAnswers.push('');
    await bench.run('createFreeSeats');
    expect(bench.ui.prompts[0]?.message).toContain('2026-11');
    expect(bench.spreadsheet.tabs()).toContain(TAB);
  });

  it('asks again, with the reason, and knows 来月', async () => {
    bench = await openSmallPlace({ 設定: FULL });
    bench.ui.promptAnswers.push('そのうち', '来月');
    await bench.run('createFreeSeats');
    expect(bench.ui.prompts[1]?.message).toContain('「そのうち」を月として読めません');
    expect(bench.spreadsheet.tabs()).toContain('空き情報 2026-12');
  });
});

/** Each of some hundred runs takes a moment. */
const PATIENCE_MS = 900_000;
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const users = () => {
  const { [TAB]: page, ...own } = contents(bench);
  return { own, page: page as unknown[][] | undefined };
};

/** What is wrong with what a run left that was stopped at that call. */
function faultsAfter(call: number, before: ReturnType<typeof users>, whole: unknown): string[] {
  const { own, page } = users();
  const saysSo = String(page?.[0]?.[0] ?? HALF).startsWith(HALF) || page?.length === 0;
  return [
    ...(same(own, before.own) ? [] : ['a tab of the user changed']),
    ...(same(page, before.page) || same(page, whole) || saysSo ? [] : ['half made, and does not say so']),
  ].map((fault) => `call ${call}: ${fault}`);
}

describe('stopped at any service call', () => {
  it(
    'the first time: the user’s tabs are untouched, and the next run puts it right',
    async () => {
      bench = await openSmallPlace({ 設定: FULL });
      const before = users();
      const stops = await stopsOf(bench, make);
      const whole = contents(bench);
      const faults: string[] = [];
      for (const { call, left } of stops) {
        await bench.workbench.restore(left);
        faults.push(...faultsAfter(call, before, whole[TAB]));
        await make();
        if (!same(contents(bench), whole)) faults.push(`call ${call}: the next run does not put it right`);
      }
      expect(faults).toEqual([]);
      expect(stops.length).toBeGreaterThan(20);
    },
    PATIENCE_MS,
  );

  it(
    'one stop after another while it is made again: nothing of the user is lost',
    async () => {
      bench = await openSmallPlace({ 設定: FULL });
      await make();
      await bench.spreadsheet.setValues(TAB, `A${firstColumn().length + 1}`, [['年末のお知らせ']]);
      // One item fewer: the page has a row less than it had.
      await bench.spreadsheet.setValues('設定', 'A8', [['', '', '']]);
      const before = users();
      const start = bench.snapshot();
      await make();
      const calls = bench.calls.length;
      const whole = contents(bench);
      await bench.workbench.restore(start);
      const faults: string[] = [];
      for (let call = 1; call <= calls; call += 1) {
        await stopAt(bench, make, call);
        faults.push(...faultsAfter(call, before, whole[TAB]));
        if (firstColumn().pop() !== '年末のお知らせ') faults.push(`call ${call}: the notes are gone`);
      }
      await make();
      expect(faults).toEqual([]);
      expect(contents(bench)).toEqual(whole);
    },
    PATIENCE_MS,
  );
});
