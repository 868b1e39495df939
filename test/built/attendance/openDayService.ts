// A day service of a few invented clients, as somebody would have typed it.
import { type HeadlessWorkbench, openHeadless } from '../../../workbench/headless.ts';

export const CLIENT_HEADERS = [
  '利用者ID',
  '氏名',
  'フリガナ',
  '要介護度',
  '利用曜日',
  '単位名',
  '利用開始日',
  '利用終了日',
];

type Line = readonly (string | number)[];

export interface Place {
  readonly clients?: readonly Line[];
  readonly units?: readonly Line[];
  readonly closures?: readonly Line[];
  readonly openOnHolidays?: string;
  /** The clock of the run. */
  readonly now?: string;
}

export const CLIENTS: readonly Line[] = [
  ['K1', '見本 いちか', 'ミホン イチカ', '要介護1', '月木', '', '2024/04/01', ''],
  ['K2', '見本 うた', 'ミホン ウタ', '要介護2', '火', '', '2026/12/15', ''],
  ['K3', '見本 あお', 'ミホン アオ', '要介護3', '水', '', '2024/04/01', '2026/12/10'],
  ['K4', '見本 えま', 'ミホン エマ', '要介護1', '月', '', '2024/04/01', '2026/11/30'],
];

/** Clients of Mondays, K0 onwards. */
export const mondayClients = (count: number): Line[] =>
  Array.from({ length: count }, (_, at) => [`K${at}`, `見本 ${at}`, '', '要介護1', '月', '', '', '']);

const UNIT: Line = ['1単位', 20, '月火水木金土', '7〜8時間', ''];

export async function openPlace({
  clients = CLIENTS,
  units = [UNIT],
  closures = [],
  openOnHolidays = 'する',
  now = '2026-11-05T09:00:00+09:00',
}: Place = {}): Promise<HeadlessWorkbench> {
  const bench = await openHeadless({ now });
  const put = async (tab: string, rows: readonly Line[]) => {
    bench.spreadsheet.addTab(tab);
    const width = Math.max(...rows.map((row) => row.length));
    const filled = rows.map((row) => [...row, ...Array(width - row.length).fill('')]);
    await bench.spreadsheet.setValues(tab, 'A1', filled);
  };
  await put('設定', [
    ['項目', '値', '説明'],
    ['祝日営業', openOnHolidays],
  ]);
  await put('単位', [['単位名', '定員', '営業曜日', '提供時間', '適用開始日'], ...units]);
  await put('休業日', [['日付', '種別', '理由'], ...closures]);
  await put('利用者', [CLIENT_HEADERS, ...clients]);
  return bench;
}

/** `K1 -> { 3: '予', 7: '予' }`: every mark of a client by day of the month. */
export function marksOf(bench: HeadlessWorkbench, tab: string): Record<string, Record<number, string>> {
  const rows = bench.spreadsheet.displayValues(tab);
  const at = rows.findIndex((row) => row.includes('利用者ID'));
  const header = rows[at] ?? [];
  const id = header.indexOf('利用者ID');
  return Object.fromEntries(
    rows
      .slice(at + 1)
      .map((row) => [
        row[id] ?? '',
        Object.fromEntries(
          header.flatMap((day, column) =>
            /^\d+$/.test(day) && row[column] ? [[Number(day), row[column]]] : [],
          ),
        ),
      ]),
  );
}

export const days = (mark: string, ...numbers: number[]): Record<number, string> =>
  Object.fromEntries(numbers.map((day) => [day, mark]));

/** Every cell of every tab, by tab. */
export const everyCell = (bench: HeadlessWorkbench): Record<string, unknown> =>
  Object.fromEntries(
    bench.spreadsheet
      .tabs()
      .map((tab) => [
        tab,
        { values: bench.spreadsheet.values(tab), formulas: bench.spreadsheet.formulas(tab) },
      ]),
  );
