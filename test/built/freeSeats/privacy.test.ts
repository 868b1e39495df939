// The page is handed out: nothing on it may tell of a client, whatever the workbook holds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeSeatsSource } from '../../../src/actions/freeSeats/source.ts';
import { PROFILE_ITEMS } from '../../../src/domain/freeSeats/profile.ts';
import { freeSeatsTab } from '../../../src/report/freeSeats/freeSeatsTab.ts';
import { freeSeatsText } from '../../../src/report/freeSeats/text.ts';
import type { Cell, Grid } from '../../../src/tabs/kit/grid.ts';
import { openHeadless } from '../../../workbench/headless.ts';

type Rows = Cell[][];
interface Workbook {
  readonly tabs: Readonly<Record<string, Rows>>;
  /** Every text that belongs to a client. */
  readonly secrets: readonly string[];
}

const MONTH = '2026-11';
const TODAY = '2026-11-05';
const WEEKDAYS = ['月', '火', '水', '木', '金', '土', '日'];

/** Of letters that no other word on the page has, so that a hit is a leak. */
const secret = fc.stringMatching(/^[가-힣]{3,8}$/);
const id = fc.stringMatching(/^[A-Z]{4}\d{5}$/);
const weekdays = fc.subarray(WEEKDAYS, { minLength: 1 }).map((days) => days.join(''));
const date = fc.constantFrom(
  '',
  '2024-04-01',
  '2026-11-01',
  '2026-11-17',
  '2026-11-30',
  '2026-12-01',
  'いつか',
);
const words = fc.string({ unit: 'binary', maxLength: 60 });
const unitName = fc.constantFrom('1単位', '午前', '午後', '夜');

const client = fc.record({
  id,
  texts: fc.array(secret, { minLength: 5, maxLength: 5 }),
  weekdays: fc.oneof(weekdays, fc.constant('ときどき')),
  unit: fc.oneof(unitName, fc.constant('')),
  from: date,
  to: date,
});
const unit = fc.record({ name: unitName, seats: fc.integer({ min: 1, max: 40 }), weekdays, band: words });

const workbook: fc.Arbitrary<Workbook> = fc
  .record({
    clients: fc.uniqueArray(client, { maxLength: 12, selector: (each) => each.id }),
    units: fc.array(unit, { minLength: 1, maxLength: 6 }),
    settings: fc.array(words, { minLength: PROFILE_ITEMS.length, maxLength: PROFILE_ITEMS.length }),
  })
  .map(({ clients, units, settings }) => {
    const [first] = clients;
    const named = first?.texts[0] ?? '';
    return {
      secrets: clients.flatMap(({ id, texts }) => [id, ...texts]),
      tabs: {
        設定: [['項目', '値', '説明'], ...PROFILE_ITEMS.map((item, at) => [item, settings[at] ?? '', named])],
        単位: [
          ['単位名', '定員', '営業曜日', '提供時間', '適用開始日'],
          ...units.map(({ name, seats, weekdays, band }) => [name, seats, weekdays, band, '']),
        ],
        休業日: [
          ['日付', '種別', '理由'],
          ['2026-11-12', '休業', `${named}さんのお別れ会`],
        ],
        利用者: [
          [
            '利用者ID',
            '氏名',
            'フリガナ',
            '要介護度',
            '利用曜日',
            '単位名',
            '居宅介護支援事業所',
            '担当ケアマネ',
            '利用開始日',
            '利用終了日',
            '終了理由',
          ],
          ...clients.map(
            ({ id, texts: [name = '', kana = '', office = '', manager = '', why = ''], ...c }) => [
              ...[id, name, kana, '要介護3', c.weekdays, c.unit, office, manager, c.from, c.to, why],
            ],
          ),
        ],
        月次データ: [
          ['年月', '事業所名', '区分', '対象', '指標', '指標名', '値', '単位'],
          ['2026-10', '', '日', '2026-10-05', 'absences', '欠席', 2, '回'],
          ...clients.map(({ id, texts }) => [
            '2026-10',
            texts[0] ?? '',
            '利用者',
            id,
            'absences',
            '欠席',
            3,
            '回',
          ]),
        ],
      },
    };
  });

/** Text inside quotes is written with escapes, so both are looked for in the same writing. */
const leaks = (secrets: readonly string[], whole: unknown): string[] => {
  const text = JSON.stringify(whole);
  return secrets.filter((each) => text.includes(each));
};

describe('no client’s name, kana, ID, office or care manager', () => {
  it('stands in any cell, chart or memory of the tab, in the text, or in what is said besides, in 1,000 workbooks', () => {
    let seen = 0;
    fc.assert(
      fc.property(workbook, ({ tabs, secrets }) => {
        const grids = new Map(
          Object.entries(tabs).map(([tab, rows]): [string, Grid] => [tab, { tab, rows }]),
        );
        const source = freeSeatsSource(grids, MONTH, TODAY);
        const { model, cut } = freeSeatsTab(source, { count: 0, mustStay: 0 }, 0);
        seen += secrets.length;
        expect(leaks(secrets, [model, cut, source, freeSeatsText(source)])).toEqual([]);
      }),
      { numRuns: 1000 },
    );
    expect(seen).toBeGreaterThan(10_000);
  });

  it('stands in anything the tab holds once it is made: cells, notes, charts, metadata', async () => {
    const bench = await openHeadless({ now: `${TODAY}T09:00:00+09:00` });
    const empty = bench.snapshot();
    for (const { tabs, secrets } of fc.sample(workbook, 6)) {
      await bench.workbench.restore(empty);
      for (const [tab, rows] of Object.entries(tabs)) {
        bench.spreadsheet.addTab(tab);
        await bench.spreadsheet.setValues(tab, 'A1', rows);
      }
      await bench.run('createFreeSeats', MONTH);
      expect(bench.spreadsheet.values(`空き情報 ${MONTH}`)).toContainEqual(
        expect.arrayContaining(['曜日', '月']),
      );
      for (const tab of Object.keys(tabs)) bench.spreadsheet.deleteTab(tab);
      expect(leaks(secrets, [bench.snapshot(), bench.charts(`空き情報 ${MONTH}`)])).toEqual([]);
    }
    await bench.close();
  });
});
