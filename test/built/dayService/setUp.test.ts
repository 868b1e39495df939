import ExcelJS from 'exceljs';
import { afterEach, describe, expect, it } from 'vitest';
import type { Server, SetUpRequest, SetUpResult } from '../../../src/server.ts';
import { type HeadlessWorkbench, openHeadless } from '../../../workbench/headless.ts';
import { everyCell } from '../attendance/openDayService.ts';

const NOW = '2026-11-05T09:00:00+09:00';
const REQUEST: SetUpRequest = {
  name: 'デイサービス見本の里',
  capacity: 18,
  weekdays: ['月', '火', '水', '木', '金'],
  size: '地域密着型',
  region: '5級地',
  timeBand: '7〜8時間',
};
const EVERY_TAB = [
  '設定',
  '単位',
  '休業日',
  '費用',
  '利用者',
  '出席 2026-11',
  '欠席記録',
  '営業先',
  '営業記録',
  '紹介',
  '文例',
];

let bench: HeadlessWorkbench;
afterEach(() => bench.close());

async function open(tabs: Readonly<Record<string, readonly (readonly (string | number)[])[]>> = {}) {
  bench = await openHeadless({ now: NOW });
  for (const [tab, rows] of Object.entries(tabs)) {
    bench.spreadsheet.addTab(tab);
    await bench.spreadsheet.setValues(tab, 'A1', rows);
  }
  return bench.spreadsheet;
}
const setUp = async (change: Record<string, unknown> = {}) =>
  (await bench.run('setUp', { ...REQUEST, ...change })) as SetUpResult;
const defaults = async () => (await bench.run('setUpDefaults')) as ReturnType<Server['setUpDefaults']>;
const failure = (work: Promise<unknown>) =>
  work.then(
    () => 'no failure',
    (error: Error) => error.message.replace(/^(?:\w+: )+/, ''),
  );

describe('はじめる, in an empty workbook', () => {
  it('makes every tab that people fill in, in this order', async () => {
    const sheet = await open();
    expect(await setUp()).toEqual({ made: EVERY_TAB, kept: [], added: [], notes: [] });
    expect(sheet.tabs().slice(1)).toEqual(EVERY_TAB);
  });

  it('leaves blank what is not known, and says so the next time', async () => {
    await open();
    expect(await defaults()).toMatchObject({
      capacity: null,
      size: '',
      region: '',
      timeBand: '',
      existing: [],
    });
    await setUp({ size: '', region: '', timeBand: '' });
    const settings = bench.spreadsheet.displayValues('設定').map((row) => row.slice(0, 2));
    expect(settings).toContainEqual(['事業所規模', '']);
    expect(settings).toContainEqual(['地域区分', '']);
    expect(bench.spreadsheet.values('単位').at(-1)).toEqual(['1単位', 18, '月火水木金', '', '', '', '']);
    expect(await defaults()).toMatchObject({ capacity: 18, size: '', timeBand: '', makes: [] });
  });

  it('writes the answers where the product reads them', async () => {
    await open();
    await setUp();
    const settings = Object.fromEntries(
      bench.spreadsheet.displayValues('設定').map(([item, value]) => [item, value]),
    );
    expect(settings).toMatchObject({
      事業所名: 'デイサービス見本の里',
      事業所規模: '地域密着型',
      地域区分: '5級地',
      祝日営業: 'する',
      '連絡間隔(日)': '30',
      '連続欠席の目安(回)': '3',
    });
    expect(bench.spreadsheet.values('単位').slice(1)).toEqual([
      ['単位名', '定員', '営業曜日', '提供時間', '適用開始日', '開始時刻', '終了時刻'],
      ['1単位', 18, '月火水木金', '7〜8時間', '', '', ''],
    ]);
    expect(await defaults()).toMatchObject({
      ...REQUEST,
      existing: EVERY_TAB.filter((tab) => !tab.startsWith('出席')),
    });
  });

  it('makes tabs that the report can read: with a client, a cost and a mark it can be made', async () => {
    const sheet = await open();
    await setUp();
    await sheet.setValues('利用者', 'A3', [
      ['K1', '見本 いちか', '', '要介護1', '月', '', '', '', '', '', '', '2026/11/01'],
    ]);
    await sheet.setValues('費用', 'A3', [['固定費', '家賃', 100000, '月']]);
    await bench.run('createAttendance', '2026-11');
    await sheet.setValues('出席 2026-11', 'E6', [['○']]);
    await bench.run('createMonthReport', '2026-11');
    const all = sheet.values('月次データ').filter((row) => row[2] === '全体');
    const figure = (key: string) => all.find((row) => row[4] === key)?.[6];
    // The 3rd, 4th and 5th are operating days that nobody marked yet: three questions.
    expect([figure('visits'), figure('fixed_costs'), figure('questions')]).toEqual([1, 100000, 3]);
  });

  it('keeps a number that begins with 0, an address like a date and a month as they are typed', async () => {
    const sheet = await open();
    await setUp();
    for (const cell of ['B6', 'B8']) expect(sheet.cell('設定', cell).format, cell).toBe('@');
    for (const [tab, cell, format] of [
      ['営業先', 'E3', '@'],
      ['営業先', 'J3', 'yyyy/mm/dd'],
      ['利用者', 'L3', 'yyyy/mm/dd'],
      ['費用', 'C3', '#,##0'],
      ['費用', 'E3', '@'],
      ['単位', 'B4', '#,##0'],
    ] as const) {
      expect(sheet.cell(tab, cell).format, `${tab} ${cell}`).toBe(format);
    }
  });

  it('offers the known answers, freezes the header and carries both into .xlsx', async () => {
    await open();
    await setUp();
    const file = await bench.toXlsx();
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(file.buffer as ArrayBuffer);
    const list = (tab: string, cell: string) =>
      book.getWorksheet(tab)?.getCell(cell).dataValidation?.formulae;
    expect(list('設定', 'B12')).toEqual(['"1級地,2級地,3級地,4級地,5級地,6級地,7級地,その他"']);
    expect(list('設定', 'B13')).toEqual(['"する,しない"']);
    expect(list('休業日', 'B20')).toEqual(['"休業,臨時営業"']);
    expect(list('費用', 'D3')).toEqual(['"月,1回"']);
    expect(list('欠席記録', 'E3')).toEqual(['"通院,体調,家族都合,気が進まない,入院,ショート,その他"']);
    expect(list('利用者', 'K300')).toEqual(['"あり,なし"']);
    expect(list('利用者', 'D3')).toEqual([
      '"要支援1,要支援2,事業対象者,要介護1,要介護2,要介護3,要介護4,要介護5"',
    ]);
    for (const tab of ['設定', '利用者', '営業記録'])
      expect(book.getWorksheet(tab)?.views[0], tab).toMatchObject({ state: 'frozen', ySplit: 2 });
    expect(book.getWorksheet('利用者')?.views[0]).toMatchObject({ xSplit: 2 });
    const before = everyCell(bench);
    await bench.close();
    bench = await openHeadless({ xlsx: file, now: NOW });
    expect(everyCell(bench)).toEqual(before);
    expect((await setUp()).kept.flatMap(({ lacking }) => lacking)).toEqual([]);
  });
});

describe('はじめる, in a workbook that is in use', () => {
  const OWN = {
    利用者: [
      ['うちの利用者', '', '', ''],
      ['メモ欄', '氏名', '利用者ID', '利用曜日'],
      ['触らない', '見本 いちか', 'K1', '月'],
    ],
    単位: [
      ['単位名', '定員', '営業曜日', '提供時間', '適用開始日', '開始時刻', '終了時刻'],
      ['本館', 25, '月火', '', ''],
    ],
    うちの表: [['触らない', '=1+1']],
  };
  const LACKING = [
    'フリガナ',
    '要介護度',
    '単位名',
    '提供時間',
    '加算',
    '居宅介護支援事業所',
    '担当ケアマネ',
    '送り出し支援',
    '利用開始日',
    '利用終了日',
    '終了理由',
  ];

  it('changes no cell of a tab that exists, and says which columns it lacks', async () => {
    await open(OWN);
    const before = everyCell(bench);
    const { made, kept, added } = await setUp();
    expect(kept).toEqual([
      { tab: '単位', lacking: [] },
      { tab: '利用者', lacking: LACKING },
    ]);
    expect(made).toEqual(['設定', '休業日', '費用', '欠席記録', '営業先', '営業記録', '紹介', '文例']);
    expect(added).toEqual([]);
    expect(everyCell(bench)).toMatchObject(before);
  });

  it('says why the month’s attendance could not be made', async () => {
    await open(OWN);
    expect((await setUp()).notes).toEqual([
      'タブ「利用者」に見出し「要介護度」「利用開始日」「利用終了日」がありません。見出しの行に追加してください。',
    ]);
  });

  it('adds exactly the columns that were asked for, right of everything, and leaves the rest', async () => {
    const sheet = await open(OWN);
    await setUp({
      addColumns: [
        { tab: '利用者', header: '利用開始日' },
        { tab: '利用者', header: '要介護度' },
        { tab: '利用者', header: '利用曜日' },
        { tab: '利用者', header: 'うそ' },
      ],
    });
    expect(sheet.displayValues('利用者')).toEqual([
      ['うちの利用者', '', '', '', '', ''],
      ['メモ欄', '氏名', '利用者ID', '利用曜日', '要介護度', '利用開始日'],
      ['触らない', '見本 いちか', 'K1', '月', '', ''],
    ]);
  });

  it('does not guess where a header might be', async () => {
    const sheet = await open({ 利用者: [['a', 'b']] });
    const line = await failure(setUp({ addColumns: [{ tab: '利用者', header: '氏名' }] }));
    expect(line).toBe(
      'タブ「利用者」の見出しの行が見つからないため、列を足していません。見出しを確認してください。',
    );
    expect(sheet.tabs()).toEqual([expect.anything(), '利用者']);
  });

  it('makes nothing the second time', async () => {
    await open();
    await setUp();
    const before = everyCell(bench);
    expect((await setUp()).made).toEqual([]);
    expect(everyCell(bench)).toEqual(before);
  });

  it('makes no attendance tab beside 出席ログ, which it would hide', async () => {
    const sheet = await open({ 出席ログ: [['日付', '利用者ID', '氏名', '単位名', '状況', '理由']] });
    expect((await setUp()).made).not.toContain('出席 2026-11');
    expect(sheet.tabs()).not.toContain('出席 2026-11');
  });

  it.each([
    [{ capacity: 0 }, '定員を1から999までの数字で入力してください。'],
    [{ capacity: '18' }, '定員を1から999までの数字で入力してください。'],
    [{ weekdays: [] }, '営業曜日を確認して、もう一度作ってください。'],
    [{ weekdays: ['祝'] }, '営業曜日を確認して、もう一度作ってください。'],
    [{ size: '大きい' }, '事業所規模を確認して、もう一度作ってください。'],
    [{ region: '8級地' }, '地域区分を確認して、もう一度作ってください。'],
    [{ timeBand: '終日' }, '提供時間を確認して、もう一度作ってください。'],
    [{ name: 'あ'.repeat(101) }, '事業所名を確認して、もう一度作ってください。'],
    [{ rows: 'all' }, '入力内容を確認して、もう一度作ってください。'],
  ])('refuses what cannot be right, and makes nothing (%#)', async (change, line) => {
    const sheet = await open();
    expect(await failure(setUp(change))).toBe(line);
    expect(sheet.tabs()).toHaveLength(1);
  });
});

describe('サンプルで試す', () => {
  it('fills an empty workbook with three months that leave no question open', async () => {
    const sheet = await open();
    await bench.run('fillSample');
    expect(sheet.tabs().slice(1)).toEqual([
      ...EVERY_TAB.slice(0, 5),
      '出席 2026-09',
      '出席 2026-10',
      ...EVERY_TAB.slice(5),
    ]);
    await bench.run('createMonthReport', '2026-10');
    const all = sheet.values('月次データ').filter((row) => row[2] === '全体');
    expect(all.find((row) => row[4] === 'questions')?.[6]).toBe(0);
    expect(all.find((row) => row[4] === 'active_clients')?.[6]).toBe(11);
    expect(Number(all.find((row) => row[4] === 'occupancy')?.[6])).toBeGreaterThan(0.4);
  });

  it('marks the days before today, and plans from today on', async () => {
    const sheet = await open();
    await bench.run('fillSample');
    const rows = sheet.displayValues('出席 2026-11').slice(5);
    const marks = (day: number) => new Set(rows.map((row) => row[2 + day] ?? '').filter(Boolean));
    expect([...marks(4)].every((mark) => mark === '○' || mark === '欠')).toBe(true);
    expect(marks(4).size).toBeGreaterThan(0);
    // Every absence has its row with a reason.
    const months = ['09', '10', '11'].flatMap((month) => sheet.displayValues(`出席 2026-${month}`).slice(5));
    const absent = months.flat().filter((mark) => mark === '欠').length;
    const noted = sheet.displayValues('欠席記録').slice(2);
    expect(absent).toBeGreaterThan(5);
    expect(noted.filter((row) => row[3] === '欠席' && row[4] !== '')).toHaveLength(absent);
    expect([...marks(5)]).toEqual(['予']);
  });

  it('names only invented people', async () => {
    const sheet = await open();
    await bench.run('fillSample');
    const names = sheet
      .displayValues('利用者')
      .slice(2)
      .map((row) => row[1]);
    expect(names).toHaveLength(12);
    expect(names.every((name) => name?.startsWith('見本 '))).toBe(true);
  });

  it('refuses a workbook that has any of our tabs, in one line, and changes nothing', async () => {
    await open({ 費用: [['区分', '費目']] });
    const before = everyCell(bench);
    await bench.run('fillSample');
    expect(bench.ui.alerts.at(-1)?.message).toBe(
      '「費用」のタブがあるため、サンプルを入れていません。新しいスプレッドシートでお試しください。',
    );
    expect(everyCell(bench)).toEqual(before);
  });
});
