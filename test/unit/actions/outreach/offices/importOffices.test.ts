import { describe, expect, it } from 'vitest';
import { undoRows } from '../../../../../src/actions/kit/rows/undo.ts';
import { importOffices, previewImport } from '../../../../../src/actions/outreach/offices/importOffices.ts';
import { memoryNotes } from '../../../../support/memoryNotes.ts';
import { rowsOf, smallPlace } from '../../../../support/outreachBook.ts';

const ID = 'V-12345678';
const LIST = [
  '事業所名\t担当者名\t電話番号\t連絡方法\t種別\tご住所',
  '流星ケアプラン\t見本 次郎\t03-9999-0000\t電話/メール\t居宅\t港区',
  '青空ケアプラン\t別の人\t\t\t\t',
  '例示クリニック\t例示 太郎\t03-5555-6666\tメールを優先\t\t',
  '\t名前のない人\t\t\t\t',
  '流星 ケアプラン\t\t\t\t\t',
].join('\n');
const offices = (book: ReturnType<typeof smallPlace>) => rowsOf(book, '営業先');

describe('the preview of a pasted list', () => {
  it('says of every line what it would do, and what is not taken', () => {
    const book = smallPlace();
    const { lines, ignored, missing } = previewImport(book, { text: LIST });
    expect(lines.map(({ line, does }) => [line, does])).toEqual([
      [2, 'add'],
      [3, 'nothing'],
      [4, 'fill'],
      [5, 'ask'],
      [6, 'repeat'],
    ]);
    expect(lines[1]).toMatchObject({ office: '青空ケアプラン', by: 'name', differs: ['担当者名'] });
    expect(lines[2]).toMatchObject({ fills: ['担当者名', '電話番号', '連絡方法'] });
    expect(lines[3]).toMatchObject({ why: 'noName' });
    expect(lines[4]).toMatchObject({ of: 2 });
    expect([ignored, missing]).toEqual([['ご住所'], []]);
    expect(book.calls).toEqual(['read']);
  });

  it('names the columns that the tab lacks', () => {
    const book = smallPlace();
    book.tabs.営業先 = [['営業先ID', '事業所名', '電話番号']];
    expect(previewImport(book, { text: LIST }).missing).toEqual(['担当者名', '連絡方法', '種別']);
  });

  it.each([
    ['', '表が貼り付けられていません。'],
    ['事業所名\t電話番号\n', '表が貼り付けられていません。'],
    ['電話番号\t連絡方法\n03\tFAX', '「事業所名」の見出しが見つかりません。'],
    ['あ'.repeat(500_001), '貼り付けた表が長すぎます。500,000文字まで'],
  ])('says why it can do nothing with it (%#)', (text, line) => {
    expect(() => previewImport(smallPlace(), { text })).toThrow(line);
  });
});

describe('importing a pasted list', () => {
  const take = (more: object = {}) => ({ id: ID, text: LIST, ...more });

  it('adds what is new and fills what is blank, in one go', () => {
    const book = smallPlace();
    expect(importOffices(book, memoryNotes(), take())).toMatchObject({ added: 1, filled: 1 });
    expect(
      offices(book).map((row) => [
        row['営業先ID'],
        row['種別'],
        row['担当者名'],
        row['電話番号'],
        row['うちの列'],
      ]),
    ).toEqual([
      ['K-001', '居宅介護支援事業所', '見本 花子', '03-1111-2222', '触らない'],
      ['K-012', '医療機関', '例示 太郎', '03-5555-6666', '触らない'],
      ['K-013', '居宅介護支援事業所', '見本 次郎', '03-9999-0000', ''],
    ]);
    expect(book.calls).toEqual(['lock', 'read', 'write', 'unlock']);
  });

  it('leaves out what was unticked, and adds what the user wants beside its twin', () => {
    const book = smallPlace();
    const text = '流星\t\t03-9999-0000\n流星包括\t\t03-9999-0000\n白雲';
    const { added } = importOffices(book, memoryNotes(), { id: ID, text, leaveOut: [3], asNew: [2] });
    expect(added).toBe(2);
    expect(
      offices(book)
        .slice(2)
        .map((row) => row['事業所名']),
    ).toEqual(['流星', '流星包括']);
  });

  it('writes nothing the second time when the same request comes again, and can still take it back', () => {
    const [book, notes] = [smallPlace(), memoryNotes()];
    const text = LIST.split('\n').slice(0, 2).join('\n');
    const first = importOffices(book, notes, { id: ID, text });
    const before = structuredClone(book.tabs);
    expect(importOffices(book, notes, { id: ID, text })).toEqual(first);
    expect(book.tabs).toEqual(before);
    // Another request with the same list finds everything there.
    expect(importOffices(book, notes, { id: 'V-87654321', text })).toEqual({
      added: 0,
      filled: 0,
      receipt: null,
    });
    expect(book.tabs).toEqual(before);
  });

  it('is taken back whole, but for rows that somebody has changed or used since', () => {
    const book = smallPlace();
    const before = structuredClone(book.tabs);
    const first = importOffices(book, memoryNotes(), take());
    expect(undoRows(book, first.receipt)).toEqual({ undone: 2, kept: 0 });
    expect(offices(book).slice(0, 2)).toEqual(rowsOf({ ...book, tabs: before }, '営業先'));
    expect(book.tabs.営業先?.[3]?.join('')).toBe('');

    const text = '流星\n白雲\n水玉';
    const second = importOffices(book, memoryNotes(), { id: 'V-22222222', text });
    expect(
      offices(book)
        .slice(2)
        .map((row) => row['営業先ID']),
    ).toEqual(['K-013', 'K-014', 'K-015']);
    (book.tabs.営業先?.[4] ?? [])[3] = 'あとから入れた人';
    expect(undoRows(book, second.receipt)).toEqual({ undone: 3, kept: 0 });

    const third = importOffices(book, memoryNotes(), { id: 'V-33333333', text });
    const at = offices(book).findIndex((row) => row['事業所名'] === '白雲') + 1;
    (book.tabs.営業先?.[at] ?? [])[2] = '白雲改め';
    book.tabs.営業記録?.push(['R2', '2026-11-05', String(offices(book)[at]?.['営業先ID']), '電話']);
    expect(undoRows(book, third.receipt)).toEqual({ undone: 1, kept: 2 });
  });

  it('takes 2,000 offices in one block', () => {
    const book = smallPlace();
    const blocks: number[] = [];
    const { write } = book;
    const counting = {
      ...book,
      write: (given: Parameters<typeof write>[0]) => {
        blocks.push(given.length);
        write(given);
      },
    };
    const text = Array.from({ length: 2000 }, (_, i) => `事業所${i}\t${i % 3 ? `人${i}` : ''}\t\tFAX`).join(
      '\n',
    );
    const { added, receipt } = importOffices(counting, memoryNotes(), { id: ID, text });
    expect(added).toBe(2000);
    // 営業先ID, and the columns 事業所名 and 担当者名, and 連絡方法: three runs of columns.
    expect(blocks).toEqual([3]);
    expect(offices(book)).toHaveLength(2002);
    undoRows(counting, receipt);
    expect(book.tabs.営業先?.slice(3).flat().join('')).toBe('');
  });

  it('stores hostile text as it was pasted', () => {
    const evil = [
      '=IMPORTXML("http://example.com","//a")',
      '@SUM(A1)',
      '＝1+1',
      '</script><img src=x onerror=alert(1)>',
    ];
    const book = smallPlace();
    importOffices(book, memoryNotes(), { id: ID, text: evil.join('\t') });
    expect(offices(book)[2]).toMatchObject({
      事業所名: evil[0],
      担当者名: evil[1],
      電話番号: evil[2],
      連絡方法: evil[3],
    });
  });
});
