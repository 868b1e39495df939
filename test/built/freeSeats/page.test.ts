// The page through the built bundle: one A4 page whatever is typed, text as text, the signs and numbers.
import ExcelJS from 'exceljs';
import { afterEach, describe, expect, it } from 'vitest';
import { PROFILE_ITEMS } from '../../../src/domain/freeSeats/profile.ts';
import type { HeadlessWorkbench } from '../../../workbench/headless.ts';
import { pixelsOf } from '../../../workbench/xlsx/columnWidth.ts';
import { openSmallPlace } from '../../support/smallDayService.ts';

const TAB = '空き情報 2026-11';
const ITEMS = [...PROFILE_ITEMS];
let bench: HeadlessWorkbench;
afterEach(() => bench.close());

const settings = (text: string) => [['項目', '値', '説明'], ...ITEMS.map((item) => [item, text, ''])];
const unitNames = (count: number) => Array.from({ length: count }, (_, at) => `${at + 1}単位`);
const units = (count: number, band = '7〜8時間') => [
  ['単位名', '定員', '営業曜日', '提供時間', '適用開始日'],
  ...unitNames(count).map((name, at) => [name, 20 + at, '月〜土', `${band}${at}`, '']),
];

async function make(change: Parameters<typeof openSmallPlace>[0]): Promise<string[]> {
  bench = await openSmallPlace(change);
  await bench.run('createFreeSeats', '2026-11');
  return lines();
}
const lines = () =>
  bench.spreadsheet.displayValues(TAB).map((row) => row.filter((text) => text !== '').join(' '));

/** 96 pixels to the inch: A4 less 10 mm all round is 718 by 1047. */
async function printed() {
  const file = new ExcelJS.Workbook();
  await file.xlsx.load((await bench.toXlsx()).buffer as ArrayBuffer);
  const sheet = file.getWorksheet(TAB);
  if (!sheet) throw new Error('the tab is not in the file');
  const rows = Array.from({ length: sheet.rowCount }, (_, at) => (sheet.getRow(at + 1).height ?? 18) / 0.75);
  const columns = Array.from({ length: sheet.columnCount }, (_, at) =>
    pixelsOf(sheet.getColumn(at + 1).width ?? 9),
  );
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  const { rowBreaks = [] } = sheet as unknown as { rowBreaks?: unknown[] };
  return { setup: sheet.pageSetup, breaks: rowBreaks.length, height: sum(rows), width: sum(columns) };
}

const LONG = '送迎はご自宅の玄関まで伺います。'.repeat(625);

/** Every other day of the month: the longest list of days. */
const CLOSED = [
  ['日付', '種別', '理由'],
  ...Array.from({ length: 15 }, (_, at) => [`2026-11-${String(at * 2 + 2).padStart(2, '0')}`, '休業', '']),
];

describe('exactly one A4 page, upright, at full size', () => {
  it.each([
    ['one 単位', units(1), settings('見本の里')],
    ['two 単位', units(2), settings('見本の里')],
    ['three 単位 and texts of 10,000 letters', units(3, LONG), settings(LONG)],
    ['four 単位 and texts of 10,000 letters', units(4, LONG), settings(LONG)],
    ['thirty 単位 and texts of 10,000 letters', units(30, LONG), settings(LONG)],
    ['one long word', units(4), settings('W'.repeat(10_000))],
    ['emoji', units(4), settings('👨‍👩‍👧‍👦'.repeat(1_000))],
  ])('%s', async (_, 単位, 設定) => {
    bench = await openSmallPlace({ 単位, 設定, 休業日: CLOSED });
    await bench.run('createFreeSeats', '2026-11');
    const { setup, breaks, height, width } = await printed();
    expect(setup).toMatchObject({
      paperSize: 9,
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 1,
    });
    expect(breaks).toBe(0);
    expect(height).toBeLessThanOrEqual(1047);
    expect(width).toBeLessThanOrEqual(718);
  });

  it('what is too long ends with …, and the closing line names it', async () => {
    await make({ 設定: settings(LONG) });
    expect(bench.ui.alerts[0]?.message).toContain(
      '長いため途中までを載せました：事業所名、医療的な対応、送迎範囲・送迎時間、入浴、要支援の受け入れ、体験利用、特色、担当者名、電話番号、FAX番号、住所、ホームページ',
    );
  });
});

describe('the page', () => {
  it('shows signs, numbers and dots by weekday, and how to read them', async () => {
    // Three seats; K1 on Mondays and Thursdays, K2 on Mondays.
    const rows = await make({ 単位: [...units(0), ['1単位', 3, '月木', '7〜8時間', '']] });
    expect(rows.filter((row) => row !== '')).toEqual([
      '通所介護（通常規模型）　定員3名 空き情報　2026年11月',
      '見本の里 2026年11月5日 発行\nケアマネジャーの皆さまへ',
      '月・木のどの曜日にも空きがあります 火・水・金〜日はお休み',
      '曜日 月 火 水 木 金 土 日',
      'お受けできる\n人数 △ 休 休 ○ 休 休 休',
      '1人 2人',
      '● ●●',
      '◎ 3人以上　○ 2人　△ 1人　× 満席（キャンセル待ち・振替はご相談ください）　● 1つが1人（10人まで）',
      '人数は2026年11月末の見込みです。',
      'サービス提供 7〜8時間\n営業 月・木　祝日も営業',
      'そのほかのお知らせ（自由記入欄）',
    ]);
  });

  it.each([
    ['http:// か https:// で始まる', 'example.com'],
    ['住所が長い', `https://example.com/${'a'.repeat(87)}`],
  ])('without a QR code the closing line says why: %s', async (why, address) => {
    const full = settings('見本').filter(([item]) => item !== 'ホームページ');
    await make({ 設定: [...full, ['ホームページ', address, '']] });
    expect(bench.ui.alerts[0]?.message).toContain(why);
  });

  it('leaves out what 設定 leaves blank, and the closing line names it', async () => {
    const rows = await make({
      設定: [
        ['項目', '値', '説明'],
        ['電話番号', '000-0000-0001', ''],
      ],
    });
    expect(
      rows.filter((row) => /担当|電話|FAX|住所|特色|送迎|入浴|医療|要支援|体験|ホームページ/.test(row)),
    ).toEqual(['電話 000-0000-0001']);
    expect(bench.ui.alerts[0]?.message).toBe(
      '「空き情報 2026-11」を作りました。A4縦1ページです。\n\n空欄のため載せていません：事業所名、担当者名、FAX番号、住所、送迎範囲、特色',
    );
  });

  it('with nothing blank or doubtful, says so in passing', async () => {
    await make({ 設定: settings('https://example.com/') });
    expect(bench.ui.toasts[0]?.message).toBe('「空き情報 2026-11」を作りました。A4縦1ページです。');
    expect(bench.ui.alerts).toEqual([]);
  });

  it('with many 単位 has a line for each, and says how many more there are', async () => {
    const rows = await make({ 単位: units(12) });
    expect(rows).toContain('8単位 ◎ 27人 ◎ 27人 ◎ 27人 ◎ 27人 ◎ 27人 ◎ 27人 休');
    expect(rows).toContain('ほかに4つの単位があります。お問い合わせください。');
  });

  it('contracts that cannot be read are named by their cells, never by name', async () => {
    const 利用者 = [
      ['利用者ID', '氏名', '要介護度', '利用曜日', '単位名', '利用開始日', '利用終了日'],
      ['K1', '見本 一郎', '要介護1', 'ときどき', '', '', ''],
      ['K2', '見本 二子', '要介護1', '月', '夜', '', ''],
      ['K3', '見本 三子', '要介護1', '月', '夜', '', '2026-10-31'],
    ];
    await make({ 利用者, 設定: settings('https://example.com/') });
    const message = bench.ui.alerts[0]?.message ?? '';
    expect(message.split('\n').slice(2)).toEqual([
      '「利用者」A2：利用曜日か利用期間を読めないため、空きの数が正しくないことがあります。',
      '「利用者」A3：単位名が「単位」のタブにないため、最初の単位で数えました。',
    ]);
  });
});
