// A small day service in a headless workbench: two clients, one 単位, October 2026.
import { type HeadlessOptions, type HeadlessWorkbench, openHeadless } from '../../workbench/headless.ts';

type Rows = readonly (readonly unknown[])[];

const days = Array.from({ length: 31 }, (_, index) => index + 1);
const marked = (marks: Readonly<Record<number, string>>) => days.map((day) => marks[day] ?? '');

export const TABS: Readonly<Record<string, Rows>> = {
  設定: [
    ['項目', '値', '説明'],
    ['事業所名', '見本の里', ''],
    ['事業所規模', '通常規模型', ''],
    ['地域区分', 'その他', ''],
    ['祝日営業', 'する', ''],
  ],
  単位: [
    ['単位名', '定員', '営業曜日', '提供時間', '適用開始日'],
    ['1単位', 2, '月木', '7〜8時間', ''],
  ],
  利用者: [
    ['利用者ID', '氏名', '要介護度', '利用曜日', '利用開始日', '利用終了日'],
    ['K1', '見本 一郎', '要介護1', '月木', '2026-01-05', ''],
    ['K2', '見本 二子', '要介護2', '月', '2026-10-12', ''],
  ],
  '出席 2026-10': [
    ['利用者ID', '氏名', '単位名', ...days],
    [
      'K1',
      '見本 一郎',
      '',
      ...marked({ 1: '○', 5: '○', 8: '欠', 12: '○', 15: '○', 19: '○', 22: '○', 26: '○', 29: '○' }),
    ],
    ['K2', '見本 二子', '', ...marked({ 12: '○', 19: '○', 26: '欠' })],
  ],
};

/** `change` replaces tabs by name; `undefined` leaves a tab out. */
export async function openSmallPlace(
  change: Readonly<Record<string, Rows | undefined>> = {},
  options: HeadlessOptions = {},
): Promise<HeadlessWorkbench> {
  const bench = await openHeadless({ now: '2026-11-05T09:00:00+09:00', ...options });
  for (const [tab, rows] of Object.entries({ ...TABS, ...change })) {
    if (!rows) continue;
    bench.spreadsheet.addTab(tab);
    if (rows.length > 0) await bench.spreadsheet.setValues(tab, 'A1', rows);
  }
  return bench;
}

export const contents = (bench: HeadlessWorkbench): Record<string, unknown> =>
  Object.fromEntries(bench.spreadsheet.tabs().map((tab) => [tab, bench.spreadsheet.values(tab)]));
