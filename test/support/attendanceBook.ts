// A day service of five, in memory: 1 to 30 November 2026, today is Thursday the 5th.
import { daysOfMonth } from '../../src/basics/isoDate.ts';
import type { Cell } from '../../src/tabs/kit/grid.ts';
import { memoryBook } from './memoryBook.ts';

export const TAB = '出席 2026-11';
export const DAY = '2026-11-05';

const CLIENT_HEADERS = [
  '利用者ID',
  '氏名',
  'フリガナ',
  '要介護度',
  '利用曜日',
  '単位名',
  '担当ケアマネ',
  '居宅介護支援事業所',
  '送り出し支援',
  '利用開始日',
  '利用終了日',
  '電話番号',
];

const client = (id: string, name: string, kana: string, days: string, help = 'あり', phone = ''): Cell[] => [
  id,
  name,
  kana,
  '要介護2',
  days,
  '',
  '案内 一子',
  '見本ケアプラン',
  help,
  '2026-01-01',
  '',
  phone,
];

/** `{ 5: '予' }`: the marks of a row by day of the month. */
const marks = (id: string, name: string, of: Readonly<Record<number, Cell>>): Cell[] => [
  id,
  name,
  '1単位',
  ...daysOfMonth('2026-11').map((_, index) => of[index + 1] ?? ''),
];

export const smallBook = () =>
  memoryBook({
    設定: [
      ['項目', '値', '説明'],
      ['祝日営業', 'する', ''],
    ],
    単位: [
      ['単位名', '定員', '営業曜日', '提供時間', '適用開始日'],
      ['1単位', 3, '月〜土', '7〜8時間', ''],
    ],
    休業日: [['日付', '種別', '理由']],
    利用者: [
      CLIENT_HEADERS,
      client('K1', '若葉 一郎', 'ワカバ イチロウ', '木', 'なし', '000-0000-0001'),
      client('K2', '青空 花子', 'アオゾラ ハナコ', '木', 'なし'),
      client('K3', '見本 太郎', 'みほん たろう', '月木'),
      client('K4', '例示 すみれ', '', '金'),
      client('K5', '白雲 次郎', 'シラクモ ジロウ', '木'),
    ],
    [TAB]: [
      ['利用者ID', '氏名', '単位名', ...daysOfMonth('2026-11').map((_, index) => index + 1)],
      marks('K1', '若葉 一郎', { 5: '予', 12: '予' }),
      marks('K2', '青空 花子', {}),
      marks('K3', '見本 太郎', { 5: '〇' }),
      marks('K4', '例示 すみれ', { 6: '予' }),
    ],
    欠席記録: [
      ['日付', '利用者ID', '氏名', '区分', '理由', '振替日', '対応'],
      ['2026-11-02', 'K3', '見本 太郎', '欠席', '通院', '', '電話で確認'],
    ],
  });

/** Day 5 stands in the eighth column. */
export const FIFTH = 7;
