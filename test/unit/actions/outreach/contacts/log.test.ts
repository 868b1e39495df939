import { describe, expect, it } from 'vitest';
import { logContact } from '../../../../../src/actions/outreach/contacts/log.ts';
import { undoContact } from '../../../../../src/actions/outreach/contacts/undo.ts';
import { listOffices } from '../../../../../src/actions/outreach/offices/list.ts';
import { memoryBook } from '../../../../support/memoryBook.ts';

const OFFICE_HEADERS = [
  '営業先ID',
  '種別',
  '事業所名',
  '担当者名',
  '電話番号',
  '連絡方法',
  '連絡間隔(日)',
  '最終接触日',
  '次回予定日',
];
const LOG_HEADERS = [
  '記録ID',
  '日付',
  '営業先ID',
  '事業所名',
  '方法',
  '面会者',
  '伝えた内容',
  '結果',
  '次回予定日',
  '記録者',
  'メモ',
];
const LOG = [
  LOG_HEADERS,
  ['R001', '2026-10-01', 'E1', '見本ケアプラン', '訪問', '', '', '', '2026-11-01', '', ''],
];

const book = (log: (string | number)[][] = structuredClone(LOG)) =>
  memoryBook({
    設定: [
      ['項目', '値', '説明'],
      ['連絡間隔(日)', '45', ''],
    ],
    営業先: [
      [...OFFICE_HEADERS, 'うちの列'],
      [
        'E1',
        '居宅介護支援事業所',
        '見本ケアプラン',
        '見本 花子',
        '000-0000-0100',
        'FAX/電話',
        14,
        '2026-10-01',
        '2026-11-01',
        '触らない',
      ],
      ['E2', '医療機関', '例示クリニック', '', '', '', '', '', '', '触らない'],
    ],
    営業記録: log,
  });

const CONTACT = { id: 'V-12345678', officeId: 'E1', date: '2026-11-05', way: 'FAX' as const };

describe('the list of offices', () => {
  it('says whom to contact first, with the wished way first', () => {
    const sheet = book();
    sheet.tabs.営業先?.push(['E3', '', '青空ケアプラン', '', '', '', '', '2026-09-01', '2026-10-01']);
    const { today, offices, questions } = listOffices(sheet);
    expect(today).toBe('2026-11-05');
    expect(offices.map(({ id, due, daysLate }) => [id, due, daysLate])).toEqual([
      ['E3', 'overdue', 35],
      ['E1', 'overdue', 4],
      ['E2', 'never', 0],
    ]);
    expect(offices[1]?.ways.slice(0, 2)).toEqual(['FAX', '電話']);
    expect(offices.map(({ intervalDays }) => intervalDays)).toEqual([45, 14, 45]);
    expect(questions).toEqual([]);
  });

  it('is plain data: nothing in it is lost on the way to the sidebar', () => {
    const list = listOffices(book());
    expect(JSON.parse(JSON.stringify(list))).toStrictEqual(list);
  });

  it('lists what does not fit together, each with its cell and what to do', () => {
    const odd = book([
      LOG_HEADERS,
      ['R1', '2026-13-01', 'E1', '', '訪問', '', '', '', '', '', ''],
      ['R2', '2026-10-01', 'E9', '', '訪問', '', '', '', '', '', ''],
      ['R3', '2027-10-01', 'E2', '', 'テレパシー', '', '', '', '', '', ''],
    ]);
    odd.tabs.営業先?.push(['E1', '', '見本　ケアプラン', '', '', '', '', '', '']);
    odd.tabs.営業先?.push(['E3', '', '例示クリニック', '', '', '', '', '', '']);
    expect(listOffices(odd).questions).toEqual([
      '「営業記録」B2：日付「2026-13-01」を日付として読めません。2026/10/1 のように入力してください。',
      '「営業記録」E4：方法「テレパシー」は使えません。「訪問」「電話」「FAX」「メール」「研修・事例検討会」のどれかを入力してください。',
      '「営業先」A4：営業先ID「E1」が2回使われています。上の行を使いました。別の番号にしてください。',
      '「営業先」C5：「例示クリニック」はC3の行と同じ営業先かもしれません。同じなら1行にまとめてください。',
      '「営業記録」C3：営業先ID「E9」は営業先のタブにありません。営業先IDを直すか、営業先に追加してください。',
      '「営業記録」B4：日付「2027-10-01」はまだ来ていない日のため、接触に数えていません。日付を確認してください。',
    ]);
  });

  it('can be read without 営業記録, and says that it is missing', () => {
    const { 営業先 = [] } = book().tabs;
    const { offices, questions } = listOffices(memoryBook({ 営業先 }));
    expect(offices[0]).toMatchObject({ id: 'E1', last: '2026-10-01', next: '2026-11-01' });
    expect(questions).toEqual([
      'タブ「営業記録」がありません。タブを追加するか、名前を「営業記録」に戻してください。',
    ]);
  });

  it('says what to do without 営業先, or without its headers', () => {
    expect(() => listOffices(memoryBook({}))).toThrow(
      'タブ「営業先」がありません。タブを追加するか、名前を「営業先」に戻してください。',
    );
    expect(() => listOffices(memoryBook({ 営業先: [] }))).toThrow(
      'タブ「営業先」に見出し「営業先ID」「事業所名」がありません。見出しの行に追加してください。',
    );
  });
});

describe('logging a contact', () => {
  it('writes one row of the log, and the dates that follow from it on 営業先', () => {
    const sheet = book();
    logContact(sheet, {
      ...CONTACT,
      person: '見本 花子',
      told: ['空き曜日', '定員'],
      result: '検討中',
      next: '2026-11-19',
      recorder: '星野',
      memo: '=IMPORTXML("http://example.com")',
    });
    expect(sheet.tabs.営業記録?.[2]).toEqual([
      'V-12345678',
      '2026-11-05',
      'E1',
      '見本ケアプラン',
      'FAX',
      '見本 花子',
      '空き曜日、定員',
      '検討中',
      '2026-11-19',
      '星野',
      '=IMPORTXML("http://example.com")',
    ]);
    expect(sheet.tabs.営業先?.[1]?.slice(7)).toEqual(['2026-11-05', '2026-11-19', '触らない']);
    // Dates go in as dates, and what was typed goes in as a plain string, which the book stores as text.
    expect(sheet.written).toContainEqual({ date: '2026-11-05' });
    expect(sheet.written).toContain('=IMPORTXML("http://example.com")');
    expect(sheet.calls).toEqual(['lock', 'read', 'formulas', 'write', 'unlock']);
  });

  it('finds its columns in any order and leaves those of others alone', () => {
    const sheet = book([
      ['うちの営業記録'],
      [],
      ['メモ', 'うちの列', ...LOG_HEADERS.filter((header) => header !== 'メモ').reverse()],
      ['', '触らない', '', '', '', '', '', '', '', '', '', ''],
    ]);
    logContact(sheet, { ...CONTACT, memo: 'めも' });
    expect(sheet.tabs.営業記録?.[3]).toEqual([
      'めも',
      '触らない',
      '',
      '',
      '',
      '',
      '',
      'FAX',
      '見本ケアプラン',
      'E1',
      '2026-11-05',
      'V-12345678',
    ]);
  });

  it('writes nothing the second time when the same request comes again', () => {
    const sheet = book();
    const first = logContact(sheet, CONTACT);
    const before = structuredClone(sheet.tabs);
    const again = logContact(sheet, CONTACT);
    expect(again.contact).toEqual(first.contact);
    expect(sheet.tabs).toEqual(before);
    expect(sheet.calls.filter((call) => call === 'write')).toHaveLength(1);
  });

  it('refuses another contact under the same record number', () => {
    const sheet = book();
    logContact(sheet, CONTACT);
    expect(() => logContact(sheet, { ...CONTACT, memo: '別の内容' })).toThrow(
      'この記録はすでに保存されています。変更するときは、営業記録のA3の行を',
    );
  });

  it.each([
    [{ ...CONTACT, officeId: 'E9' }, '営業先ID「E9」が営業先のタブにありません。'],
    [{ ...CONTACT, date: '2026-11-06' }, '日付「2026-11-06」はまだ来ていない日です。'],
    [{ ...CONTACT, date: '2026-02-30' }, '日付を確認して'],
    [{ ...CONTACT, way: 'テレパシー' }, '方法を確認して'],
    [{ ...CONTACT, next: '2026-11-05' }, '次回予定日「2026-11-05」は、連絡した日より後の日'],
    [{ ...CONTACT, memo: 'あ'.repeat(20_001) }, 'メモが長すぎます。20,000文字まで'],
    [{ ...CONTACT, memo: 5 }, 'メモを確認して'],
    [{ ...CONTACT, told: ['あ'.repeat(10_000), 'あ'.repeat(10_000)] }, '伝えた内容が長すぎます。'],
    [{ ...CONTACT, rows: 'all' }, '入力内容を確認して'],
    [undefined, '入力内容を確認して'],
  ])('refuses what cannot be right with one line, and writes nothing (%#)', (asked, line) => {
    const sheet = book();
    expect(() => logContact(sheet, asked)).toThrow(line);
    expect(sheet.calls).not.toContain('write');
  });

  it('refuses rather than losing what has no column', () => {
    const sheet = book([LOG_HEADERS.filter((header) => header !== 'メモ')]);
    expect(() => logContact(sheet, { ...CONTACT, memo: '大事なこと' })).toThrow(
      'タブ「営業記録」に見出し「メモ」がないため、保存していません。',
    );
    logContact(sheet, CONTACT);
    expect(sheet.tabs.営業記録).toHaveLength(2);
  });

  it('says so when there is no 営業記録', () => {
    const { 営業先 = [] } = book().tabs;
    expect(() => logContact(memoryBook({ 営業先 }), CONTACT)).toThrow('タブ「営業記録」がありません。');
  });
});

describe('taking a contact back', () => {
  it('leaves both tabs as they were', () => {
    const sheet = book();
    const before = structuredClone(sheet.tabs);
    const logged = logContact(sheet, { ...CONTACT, told: ['空き曜日'], memo: ' 前後の空白 \n二行目' });
    expect(undoContact(sheet, logged)).toEqual({ undone: 'V-12345678' });
    expect(sheet.tabs.営業先).toEqual(before.営業先);
    expect(sheet.tabs.営業記録?.slice(0, 2)).toEqual(before.営業記録);
    expect(sheet.tabs.営業記録?.[2]?.join('')).toBe('');
  });

  it('gives back the dates typed on 営業先 to an office that the log knows no more', () => {
    const sheet = book([LOG_HEADERS]);
    const before = structuredClone(sheet.tabs.営業先);
    undoContact(sheet, logContact(sheet, CONTACT));
    expect(sheet.tabs.営業先).toEqual(before);
  });

  it('leaves a record alone that somebody has changed since', () => {
    const sheet = book();
    const logged = logContact(sheet, CONTACT);
    const row = sheet.tabs.営業記録?.[2] ?? [];
    row[7] = '見学の希望あり';
    expect(() => undoContact(sheet, logged)).toThrow(
      '保存したあとに記録が変更されているため、取り消していません。営業記録のA3',
    );
    expect(row[0]).toBe('V-12345678');
  });

  it('says that it is gone the second time', () => {
    const sheet = book();
    const logged = logContact(sheet, CONTACT);
    undoContact(sheet, logged);
    expect(() => undoContact(sheet, logged)).toThrow('すでに取り消されています。');
  });
});
