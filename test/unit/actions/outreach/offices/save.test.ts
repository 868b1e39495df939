import { describe, expect, it } from 'vitest';
import { undoRows } from '../../../../../src/actions/kit/rows/undo.ts';
import { readOffice } from '../../../../../src/actions/outreach/offices/office.ts';
import { retireOffice, saveOffice } from '../../../../../src/actions/outreach/offices/save.ts';
import { memoryNotes } from '../../../../support/memoryNotes.ts';
import { rowsOf, smallPlace } from '../../../../support/outreachBook.ts';

const ID = 'V-12345678';
const NEW = { 事業所名: '流星ケアプラン', 電話番号: '03-9999-0000', 連絡方法: '電話/メール' };
const offices = (book: ReturnType<typeof smallPlace>) => rowsOf(book, '営業先');

describe('the card of an office', () => {
  it('shows its row, where we stand, the contacts and everybody it sent', () => {
    const card = readOffice(smallPlace(), { id: 'K-001' });
    expect(card).toMatchObject({
      id: 'K-001',
      today: '2026-11-05',
      fields: { 事業所名: '青空ケアプラン', '連絡間隔(日)': '14', 連絡方法: 'メールを優先' },
      state: '継続中',
      retired: false,
      missing: [],
      last: '2026-10-01',
      next: '2026-10-15',
      due: 'overdue',
      // 15 October to 5 November.
      daysLate: 21,
      contactCount: 1,
      contacts: [
        { date: '2026-10-01', way: '訪問', told: ['定員', '特色'], result: '検討中', recorder: '星野' },
      ],
      // 3 × 42.7 = 128.1 people, fiscal year 2021.
      capacity: { managers: 3, perManager: 42.7, clients: 128, fiscalYear: 2021 },
    });
    expect(card.referrals.map(({ state }) => state)).toEqual(['相談', '契約']);
  });

  it('is plain data: nothing in it is lost on the way to the sidebar', () => {
    const card = readOffice(smallPlace(), { id: 'K-001' });
    expect(JSON.parse(JSON.stringify(card))).toStrictEqual(card);
  });

  it('shows the ten latest contacts of many, of two on one day the later row first', () => {
    const book = smallPlace();
    for (let day = 1; day <= 12; day++) {
      const date = `2026-10-${String(day).padStart(2, '0')}`;
      book.tabs.営業記録?.push([`R${day + 1}`, date, 'K-001', '電話', '', '', `${day}日`, '', '', '']);
    }
    book.tabs.営業記録?.push(['R99', '2026-10-12', 'K-001', 'FAX', '', '', '同じ日のあと', '', '', '']);
    const { contacts, contactCount } = readOffice(book, { id: 'K-001' });
    expect(contactCount).toBe(14);
    expect(contacts).toHaveLength(10);
    expect(contacts.slice(0, 3).map(({ result }) => result)).toEqual(['同じ日のあと', '12日', '11日']);
  });

  it('can be shown without 営業記録 and 紹介, and names the columns that 営業先 lacks', () => {
    const book = smallPlace();
    book.tabs.営業記録 = undefined as never;
    delete book.tabs.営業記録;
    delete book.tabs['紹介'];
    book.tabs.営業先 = [
      ['営業先ID', '事業所名', '状態'],
      ['K-001', '青空ケアプラン', ''],
    ];
    expect(readOffice(book, { id: 'K-001' })).toMatchObject({
      contacts: [],
      referrals: [],
      missing: ['種別', '担当者名', '電話番号', 'FAX番号', 'メール', '連絡方法', '連絡間隔(日)', 'メモ'],
    });
  });

  it('says so when the office is gone', () => {
    expect(() => readOffice(smallPlace(), { id: 'K-999' })).toThrow(
      'この行は「営業先」のタブに見つかりません。一覧を読み直してください。',
    );
  });
});

describe('adding an office', () => {
  it('writes one row with the next number in the style of the tab', () => {
    const book = smallPlace();
    const saved = saveOffice(book, memoryNotes(), { requestId: ID, fields: NEW });
    expect(saved).toMatchObject({ id: 'K-013', name: '流星ケアプラン', same: [] });
    expect(offices(book)[2]).toMatchObject({ 営業先ID: 'K-013', ...NEW, 種別: '', うちの列: '' });
    expect(book.calls).toEqual(['lock', 'read', 'write', 'unlock']);
  });

  it('gives no number that contacts or referrals remember', () => {
    const book = smallPlace();
    book.tabs.営業記録?.push(['R2', '2026-10-02', 'K-013', '電話', '', '', '', '', '', '']);
    book.tabs['紹介']?.push(['R-003', '2026-10-01', 'K-014', '去った事業所', '', '相談']);
    expect(saveOffice(book, memoryNotes(), { requestId: ID, fields: NEW }).id).toBe('K-015');
  });

  it('begins with O-001 where there is none yet, and looks like the row above otherwise', () => {
    const book = smallPlace();
    book.tabs.営業先 = [['営業先ID', '事業所名', '電話番号', '連絡方法']];
    book.tabs.営業記録 = [];
    book.tabs['紹介'] = [];
    expect(saveOffice(book, memoryNotes(), { requestId: ID, fields: NEW }).id).toBe('O-001');
  });

  it('writes an interval as a number, as the rest of the column', () => {
    const book = smallPlace();
    saveOffice(book, memoryNotes(), { requestId: ID, fields: { ...NEW, '連絡間隔(日)': '３０日' } });
    expect(offices(book)[2]?.['連絡間隔(日)']).toBe(30);
  });

  it('says first which office has that name or number, and writes nothing until the user has decided', () => {
    const book = smallPlace();
    const named = { requestId: ID, fields: { 事業所名: '青空 ケアプラン', 電話番号: '' } };
    expect(saveOffice(book, memoryNotes(), named)).toEqual({
      id: '',
      name: '青空 ケアプラン',
      receipt: null,
      same: [{ id: 'K-001', name: '青空ケアプラン', by: 'name', cell: 'C2' }],
    });
    const called = { requestId: ID, fields: { 事業所名: '青空包括', 電話番号: '０３１１１１２２２２' } };
    expect(saveOffice(book, memoryNotes(), called).same).toMatchObject([{ by: 'phone', cell: 'E2' }]);
    expect(book.calls).not.toContain('write');
    expect(saveOffice(book, memoryNotes(), { ...called, evenIfSame: true }).id).toBe('K-013');
  });

  it('writes nothing the second time when the same request comes again', () => {
    const [book, notes] = [smallPlace(), memoryNotes()];
    const first = saveOffice(book, notes, { requestId: ID, fields: NEW });
    const before = structuredClone(book.tabs);
    expect(saveOffice(book, notes, { requestId: ID, fields: NEW })).toEqual(first);
    expect(book.tabs).toEqual(before);
  });

  it('finishes the row that an attempt before began', () => {
    const [book, notes] = [smallPlace(), memoryNotes()];
    // The columns between ours are the user's: the row takes several writes, and the second one fails.
    book.tabs.営業先 = [
      ['営業先ID', '事業所名', 'うちの列', '電話番号', 'べつの列', '連絡方法'],
      ['K-001', '青空ケアプラン', '触らない', '', '', ''],
    ];
    const { write } = book;
    const failing = {
      ...book,
      write: (blocks: Parameters<typeof write>[0]) => {
        write(blocks.slice(0, 1));
        throw new Error('Service failed');
      },
    };
    expect(() => saveOffice(failing, notes, { requestId: ID, fields: NEW })).toThrow('Service failed');
    expect(offices(book)[1]).toMatchObject({ 営業先ID: 'K-002', 電話番号: '' });
    saveOffice(book, notes, { requestId: ID, fields: NEW });
    expect(offices(book)).toHaveLength(2);
    expect(offices(book)[1]).toMatchObject({ 営業先ID: 'K-002', ...NEW });
  });

  it.each([
    [{ requestId: ID, fields: {} }, '事業所名を入力してください。'],
    [{ requestId: ID, fields: { 事業所名: '　 ' } }, '事業所名を入力してください。'],
    [{ requestId: ID, fields: { ...NEW, 種別: 'お寺' } }, '種別を確認して'],
    [{ requestId: ID, fields: { ...NEW, '連絡間隔(日)': '毎週' } }, '連絡間隔「毎週」は使えません。'],
    [{ requestId: ID, fields: { ...NEW, '連絡間隔(日)': '0' } }, '連絡間隔「0」は使えません。'],
    [{ requestId: ID, fields: { ...NEW, メモ: 'あ'.repeat(20_001) } }, 'メモが長すぎます。20,000文字まで'],
    [{ requestId: ID, fields: { ...NEW, 住所: 'x' } }, '内容を読み取れませんでした。'],
    [{ fields: NEW }, '内容を読み取れませんでした。'],
    [undefined, '内容を読み取れませんでした。'],
  ])('refuses what cannot be right with one line, and writes nothing (%#)', (asked, line) => {
    const book = smallPlace();
    expect(() => saveOffice(book, memoryNotes(), asked)).toThrow(line);
    expect(book.calls).not.toContain('write');
  });

  it('refuses rather than losing what has no column', () => {
    const book = smallPlace();
    book.tabs.営業先 = [['営業先ID', '事業所名']];
    expect(() => saveOffice(book, memoryNotes(), { requestId: ID, fields: NEW })).toThrow(
      'タブ「営業先」に見出し「電話番号」がないため、保存していません。',
    );
  });

  it('can be taken back, but not once somebody has logged a contact with it', () => {
    const book = smallPlace();
    const before = structuredClone(book.tabs);
    const { receipt } = saveOffice(book, memoryNotes(), { requestId: ID, fields: NEW });
    const withContact = structuredClone(book.tabs);
    expect(undoRows(book, receipt)).toEqual({ undone: 1, kept: 0 });
    expect(offices(book).slice(0, 2)).toEqual(rowsOf({ ...book, tabs: before }, '営業先'));
    expect(book.tabs.営業先?.[3]?.join('')).toBe('');

    const other = smallPlace();
    Object.assign(other.tabs, withContact);
    other.tabs.営業記録?.push(['R2', '2026-11-05', 'K-013', '電話', '', '', '', '', '', '']);
    expect(() => undoRows(other, receipt)).toThrow('記録か紹介があるため、取り消していません。');
    expect(offices(other)[2]).toMatchObject(NEW);
  });
});

describe('editing an office', () => {
  const read = { 事業所名: '青空ケアプラン', 電話番号: '03-1111-2222', メモ: 'ケアマネ3名' };
  const edit = (fields: object, more: object = {}) => ({
    requestId: ID,
    id: 'K-001',
    read,
    fields: { ...read, ...fields },
    ...more,
  });

  it('writes the cells that changed, and no others', () => {
    const book = smallPlace();
    saveOffice(book, memoryNotes(), edit({ メモ: '午前は不在' }));
    expect(book.written).toEqual(['午前は不在']);
    expect(offices(book)[0]).toMatchObject({
      メモ: '午前は不在',
      電話番号: '03-1111-2222',
      うちの列: '触らない',
    });
  });

  it('refuses where somebody else has changed the same cell meanwhile, and says what stands there', () => {
    const book = smallPlace();
    const row = book.tabs.営業先?.[1] ?? [];
    row[12] = '移転しました';
    expect(() => saveOffice(book, memoryNotes(), edit({ メモ: '午前は不在' }))).toThrow(
      '「営業先」M2のメモは、ほかで「移転しました」に変わっています。保存していません。',
    );
    // Another cell may have been changed: what was not edited here is not written.
    row[12] = 'ケアマネ3名';
    row[3] = '別の人';
    saveOffice(book, memoryNotes(), edit({ メモ: '午前は不在' }));
    expect(offices(book)[0]).toMatchObject({ メモ: '午前は不在', 担当者名: '別の人' });
  });

  it('writes nothing twice, and nothing where nothing was changed', () => {
    const book = smallPlace();
    const first = saveOffice(book, memoryNotes(), edit({ メモ: '午前は不在' }));
    expect(saveOffice(book, memoryNotes(), edit({ メモ: '午前は不在' }))).toEqual(first);
    expect(saveOffice(book, memoryNotes(), edit({})).receipt).toBeNull();
    expect(book.calls.filter((call) => call === 'write')).toHaveLength(1);
  });

  it('finds its row where the tab was sorted meanwhile', () => {
    const book = smallPlace();
    const [header = [], first = [], second = []] = book.tabs.営業先 ?? [];
    book.tabs.営業先 = [header, second, first];
    saveOffice(book, memoryNotes(), edit({ メモ: '午前は不在' }));
    expect(offices(book).map(({ メモ: memo }) => memo)).toEqual(['', '午前は不在']);
  });

  it('asks about another office of the new name, not about itself', () => {
    const book = smallPlace();
    expect(saveOffice(book, memoryNotes(), edit({ 事業所名: '例示クリニック' })).same).toMatchObject([
      { id: 'K-012' },
    ]);
    expect(saveOffice(book, memoryNotes(), edit({ 事業所名: '青空 ケアプラン' })).same).toEqual([]);
  });

  it('can be taken back, and not where the cell was changed again', () => {
    const book = smallPlace();
    const before = structuredClone(book.tabs);
    const { receipt } = saveOffice(book, memoryNotes(), edit({ メモ: '', 電話番号: '03-0000-0000' }));
    undoRows(book, receipt);
    expect(book.tabs).toEqual(before);
    saveOffice(book, memoryNotes(), edit({ メモ: '' }));
    (book.tabs.営業先?.[1] ?? [])[12] = '別のメモ';
    expect(() => undoRows(book, receipt)).toThrow(
      'そのあと変更されているため、取り消していません。「営業先」の2行目を確認してください。',
    );
  });
});

describe('retiring an office', () => {
  it('sets its state, keeps everything else, and can be taken back or ended', () => {
    const book = smallPlace();
    const before = structuredClone(book.tabs);
    const { receipt } = retireOffice(book, { id: 'K-001', retired: true, read: '継続中' });
    expect(book.written).toEqual(['終了']);
    expect(readOffice(book, { id: 'K-001' })).toMatchObject({ retired: true, due: 'retired' });
    undoRows(book, receipt);
    expect(book.tabs).toEqual(before);
    retireOffice(book, { id: 'K-001', retired: true, read: '継続中' });
    retireOffice(book, { id: 'K-001', retired: false, read: '終了' });
    expect(readOffice(book, { id: 'K-001' })).toMatchObject({ retired: false, state: '継続中' });
  });

  it('writes nothing where it is so already', () => {
    const book = smallPlace();
    retireOffice(book, { id: 'K-001', retired: false, read: '継続中' });
    expect(book.calls).not.toContain('write');
  });

  it('names the column that it needs', () => {
    const book = smallPlace();
    book.tabs.営業先 = [
      ['営業先ID', '事業所名'],
      ['K-001', '青空'],
    ];
    expect(() => retireOffice(book, { id: 'K-001', retired: true, read: '' })).toThrow(
      '見出し「状態」がない',
    );
  });
});
