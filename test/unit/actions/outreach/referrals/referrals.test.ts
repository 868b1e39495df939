import { describe, expect, it } from 'vitest';
import { undoRows } from '../../../../../src/actions/kit/rows/undo.ts';
import { addReferral } from '../../../../../src/actions/outreach/referrals/add.ts';
import { createClient } from '../../../../../src/actions/outreach/referrals/client.ts';
import { moveReferral } from '../../../../../src/actions/outreach/referrals/move.ts';
import { listReferrals } from '../../../../../src/actions/outreach/referrals/view.ts';
import { memoryNotes } from '../../../../support/memoryNotes.ts';
import { rowsOf, smallPlace } from '../../../../support/outreachBook.ts';

const ID = 'V-12345678';
const FIRST = { row: 2, id: 'R-001' };
const CONTRACT = { row: 3, id: 'R-002' };
const referrals = (book: ReturnType<typeof smallPlace>) => rowsOf(book, '紹介');
const clients = (book: ReturnType<typeof smallPlace>) => rowsOf(book, '利用者');
const cellsOf = (book: ReturnType<typeof smallPlace>, id: string) =>
  listReferrals(book).referrals.find(({ ref }) => ref.id === id)?.cells ?? {};

describe('the list of referrals', () => {
  it('shows the open ones first, with how long they wait', () => {
    const { today, referrals, questions } = listReferrals(smallPlace());
    expect([today, questions]).toEqual(['2026-11-05', []]);
    // 1 October to 5 November: 35 days.
    expect(referrals).toMatchObject([
      { ref: FIRST, office: '青空ケアプラン', state: '相談', open: true, waitingDays: 35, questions: [] },
      {
        ref: CONTRACT,
        state: '契約',
        open: false,
        difficult: '○',
        dates: { 見学日: '2026-09-05' },
      },
    ]);
  });

  it('is plain data: nothing in it is lost on the way to the sidebar', () => {
    const list = listReferrals(smallPlace());
    expect(JSON.parse(JSON.stringify(list))).toStrictEqual(list);
  });

  it('drops no row, however odd, and asks about each with its cell', () => {
    const book = smallPlace();
    book.tabs['紹介']?.push(
      ['R-003', '', '', '', '', '検討中', '', '', '', '', '', '', ''],
      ['R-004', '2026-10-10', 'K-999', 'どこか', '', '体験', '', '2026-10-01', '', '', '', '', ''],
      ['', 'きのう', 'K-001', '', '', '', '', '', '', '', '', '', ''],
      ['', '', '', '', '', '', '', '', '', '', '', '', 'メモだけ'],
    );
    const asked = Object.fromEntries(
      listReferrals(book).referrals.map(({ ref, questions }) => [ref.row, questions]),
    );
    expect(asked[4]).toEqual([
      '「紹介」F4：状態「検討中」は使えません。「相談」「見学」「体験」「契約」「不成立」のどれかを入力してください。',
      '「紹介」B4：相談ですが、受付日が空欄です。入力してください。',
      '「紹介」C4：営業先IDが空欄です。どこからの紹介か分かるように入力してください。',
    ]);
    expect(asked[5]).toEqual([
      '「紹介」H5：体験日が受付日より前の日です。日付を確認してください。',
      '「紹介」C5：営業先ID「K-999」は営業先のタブにありません。営業先IDを直すか、営業先に追加してください。',
    ]);
    expect(asked[6]).toEqual([
      '「紹介」B6：受付日「きのう」を日付として読めません。2026/10/1 のように入力してください。',
    ]);
    expect(asked[7]).toHaveLength(2);
  });

  it('says which tab is missing', () => {
    const book = smallPlace();
    delete book.tabs['紹介'];
    expect(() => listReferrals(book)).toThrow('タブ「紹介」がありません。');
  });
});

describe('a new referral', () => {
  const NEW = {
    id: ID,
    officeId: 'K-001',
    received: '2026-11-04',
    person: '見本 花子',
    difficult: true,
    memo: '=1+1',
  };

  it('is one row in the style of the tab', () => {
    const book = smallPlace();
    addReferral(book, memoryNotes(), NEW);
    expect(referrals(book)[2]).toMatchObject({
      紹介ID: 'R-003',
      受付日: '2026-11-04',
      営業先ID: 'K-001',
      事業所名: '青空ケアプラン',
      担当者名: '見本 花子',
      状態: '相談',
      困難ケース: '○',
      メモ: '=1+1',
    });
    expect(book.written).toContainEqual({ date: '2026-11-04' });
  });

  it('is written once however often it is asked for, and taken back whole', () => {
    const [book, notes] = [smallPlace(), memoryNotes()];
    const { receipt } = addReferral(book, notes, NEW);
    addReferral(book, notes, NEW);
    expect(referrals(book)).toHaveLength(3);
    undoRows(book, receipt);
    expect(book.tabs['紹介']?.[3]?.join('')).toBe('');
  });

  it.each([
    [{ ...NEW, officeId: 'K-999' }, '営業先ID「K-999」が営業先のタブにありません。'],
    [{ ...NEW, received: '2026-11-06' }, '受付日「2026-11-06」はまだ来ていない日です。'],
    [{ ...NEW, memo: 'あ'.repeat(20_001) }, 'メモが長すぎます。'],
    [{ ...NEW, state: '契約' }, '内容を読み取れませんでした。'],
  ])('is refused where it cannot be right (%#)', (asked, line) => {
    const book = smallPlace();
    expect(() => addReferral(book, memoryNotes(), asked)).toThrow(line);
    expect(book.calls).not.toContain('write');
  });
});

describe('a step further', () => {
  const move = (book: ReturnType<typeof smallPlace>, to: string, date: string | null, more: object = {}) =>
    moveReferral(book, { ref: FIRST, to, date, read: cellsOf(book, 'R-001'), ...more });

  it('writes the state and its day, and nothing else', () => {
    const book = smallPlace();
    const before = structuredClone(book.tabs);
    const { office, receipt } = move(book, '見学', '2026-11-08');
    expect(office).toBe('青空ケアプラン');
    expect(book.written).toEqual(['見学', { date: '2026-11-08' }]);
    expect(listReferrals(book).referrals[0]).toMatchObject({
      state: '見学',
      ahead: '見学日',
      waitingDays: 0,
    });
    undoRows(book, receipt);
    expect(book.tabs).toEqual(before);
  });

  it('keeps the reason where it fell through', () => {
    const book = smallPlace();
    move(book, '不成立', null, { reason: '曜日が合わない' });
    expect(referrals(book)[0]).toMatchObject({ 状態: '不成立', 不成立理由: '曜日が合わない', 契約日: '' });
    expect(listReferrals(book).referrals.map(({ open }) => open)).toEqual([false, false]);
  });

  it('refuses a day before the step before it', () => {
    const book = smallPlace();
    expect(() => move(book, '体験', '2026-09-30')).toThrow('体験日が受付日より前の日です。');
    expect(book.calls).not.toContain('write');
  });

  it('writes nothing the second time, and refuses where somebody else has moved it', () => {
    const book = smallPlace();
    const read = cellsOf(book, 'R-001');
    move(book, '見学', '2026-11-05', { read });
    move(book, '見学', '2026-11-05', { read });
    expect(book.calls.filter((call) => call === 'write')).toHaveLength(1);
    expect(() => move(book, '体験', '2026-11-05', { read })).toThrow(
      '「紹介」F2の状態は、ほかで「見学」に変わっています。',
    );
  });

  it('finds its row where the tab was sorted, and refuses where it is gone', () => {
    const book = smallPlace();
    const [header = [], first = [], second = []] = book.tabs['紹介'] ?? [];
    book.tabs['紹介'] = [header, second, first];
    move(book, '見学', '2026-11-05');
    expect(referrals(book).map(({ 状態: state }) => state)).toEqual(['契約', '見学']);
    book.tabs['紹介'] = [header, second];
    expect(() => moveReferral(book, { ref: FIRST, to: '見学', date: '2026-11-05', read: {} })).toThrow(
      'この行は「紹介」のタブに見つかりません。',
    );
  });

  it('moves a row without a number by where it stands', () => {
    const book = smallPlace();
    (book.tabs['紹介']?.[1] ?? [])[0] = '';
    const [card] = listReferrals(book).referrals;
    moveReferral(book, { ref: card?.ref, to: '見学', date: '2026-11-05', read: card?.cells });
    expect(referrals(book)[0]).toMatchObject({ 状態: '見学' });
  });

  it.each([
    [{ to: '見学', date: null }],
    [{ to: '不成立', date: '2026-11-05' }],
    [{ to: '入院', date: '2026-11-05' }],
    [{ to: '見学', date: '2026-02-30' }],
  ])('is refused where it is no step (%#)', (part) => {
    expect(() => moveReferral(smallPlace(), { ref: FIRST, read: {}, ...part })).toThrow(
      '内容を読み取れませんでした。',
    );
  });
});

describe('a contract becomes a client', () => {
  const NEW = {
    id: ID,
    ref: CONTRACT,
    name: '例示 みどり',
    kana: 'レイジ ミドリ',
    careLevel: '要介護1',
    weekdays: ['月', '木'],
    from: '2026-10-01',
  };

  it('as one row on 利用者, whose number goes to the referral', () => {
    const book = smallPlace();
    const saved = createClient(book, memoryNotes(), NEW);
    // C08 stands in 欠席記録 and is somebody else's.
    expect(saved).toMatchObject({ clientId: 'C09', name: '例示 みどり', same: [] });
    expect(clients(book)[1]).toMatchObject({
      利用者ID: 'C09',
      氏名: '例示 みどり',
      フリガナ: 'レイジ ミドリ',
      要介護度: '要介護1',
      利用曜日: '月木',
      居宅介護支援事業所: '青空ケアプラン',
      担当ケアマネ: '見本 花子',
      利用開始日: '2026-10-01',
    });
    expect(referrals(book)[1]).toMatchObject({ 利用者ID: 'C09' });
    expect(listReferrals(book).referrals[1]).toMatchObject({ clientId: 'C09', client: '例示 みどり' });
  });

  it('from the day of the contract where no other is given', () => {
    const book = smallPlace();
    createClient(book, memoryNotes(), { ...NEW, from: null });
    expect(clients(book)[1]).toMatchObject({ 利用開始日: '2026-09-20' });
  });

  it('once, and an attempt that stopped between the two tabs is finished', () => {
    const [book, notes] = [smallPlace(), memoryNotes()];
    const { write } = book;
    const failing = {
      ...book,
      write: (blocks: Parameters<typeof write>[0]) => {
        write(blocks.filter(({ tab }) => tab === '利用者'));
        throw new Error('Service failed');
      },
    };
    expect(() => createClient(failing, notes, NEW)).toThrow('Service failed');
    expect(clients(book)[1]).toMatchObject({ 利用者ID: 'C09', 氏名: '例示 みどり' });
    expect(referrals(book)[1]).toMatchObject({ 利用者ID: '' });
    createClient(book, notes, NEW);
    createClient(book, notes, NEW);
    expect(clients(book)).toHaveLength(2);
    expect(referrals(book)[1]).toMatchObject({ 利用者ID: 'C09' });
  });

  it('is asked about where somebody has that name, and may be linked instead', () => {
    const book = smallPlace();
    const named = { ...NEW, name: '見本　一郎' };
    expect(createClient(book, memoryNotes(), named)).toEqual({
      clientId: '',
      name: '見本　一郎',
      receipt: null,
      same: [{ id: 'C07', name: '見本 一郎', careLevel: '要介護2', from: '2026-04-01' }],
    });
    expect(book.calls).not.toContain('write');
    const { receipt } = createClient(book, memoryNotes(), { ...named, link: 'C07' });
    expect(clients(book)).toHaveLength(1);
    expect(referrals(book)[1]).toMatchObject({ 利用者ID: 'C07' });
    undoRows(book, receipt);
    createClient(book, memoryNotes(), { ...named, evenIfSame: true });
    expect(clients(book)).toHaveLength(2);
  });

  it('does not name a hospital as the office that plans the care', () => {
    const book = smallPlace();
    (book.tabs['紹介']?.[2] ?? [])[2] = 'K-012';
    createClient(book, memoryNotes(), NEW);
    expect(clients(book)[1]).toMatchObject({ 居宅介護支援事業所: '', 担当ケアマネ: '' });
  });

  it('is taken back from both tabs', () => {
    const book = smallPlace();
    const before = structuredClone(book.tabs);
    const { receipt } = createClient(book, memoryNotes(), NEW);
    undoRows(book, receipt);
    expect(book.tabs['紹介']).toEqual(before['紹介']);
    expect(book.tabs['利用者']?.[2]?.join('')).toBe('');
  });

  it.each([
    [{ ...NEW, name: ' ' }, '氏名を入力してください。'],
    [{ ...NEW, ref: FIRST }, '契約になっていないため、利用者に加えていません。'],
    [{ ...NEW, link: 'C99' }, '利用者ID「C99」が利用者のタブにありません。'],
    [{ ...NEW, careLevel: '要介護6' }, '内容を読み取れませんでした。'],
    [{ ...NEW, name: 'あ'.repeat(20_001) }, '氏名が長すぎます。'],
  ])('is refused where it cannot be right (%#)', (asked, line) => {
    const book = smallPlace();
    expect(() => createClient(book, memoryNotes(), asked)).toThrow(line);
    expect(book.calls).not.toContain('write');
  });

  it('is refused where the referral has a client already', () => {
    const book = smallPlace();
    (book.tabs['紹介']?.[2] ?? [])[11] = 'C07';
    expect(() => createClient(book, memoryNotes(), NEW)).toThrow('すでに利用者ID「C07」が入っています。');
  });
});
