import { describe, expect, it } from 'vitest';
import type { Cell, Grid } from '../../../../src/tabs/kit/grid.ts';
import { appendBlocks, rowBlocks } from '../../../../src/tabs/kit/rowBlocks.ts';
import { addressOf, defineTab, readTable } from '../../../../src/tabs/kit/table.ts';

const CLIENTS = defineTab('利用者', {
  利用者ID: { type: 'id', required: 'value' },
  氏名: { type: 'text', required: 'column', aliases: ['名前'] },
  電話番号: { type: 'text' },
  要介護度: { type: 'choice', choices: ['要支援1', '要介護1'], also: { 介1: '要介護1' } },
  利用曜日: { type: 'list' },
  '連絡間隔(日)': { type: 'number' },
  利用開始日: { type: 'date' },
});

const grid = (...rows: Cell[][]): Grid => ({ tab: '利用者', rows });
const read = (...rows: Cell[][]) => readTable(CLIENTS, grid(...rows));

describe('a tab is read wherever its columns stand', () => {
  it('finds the header below a title and takes columns in any order, among columns of others', () => {
    const table = read(
      ['利用者一覧', '', '', ''],
      ['', '', '', ''],
      ['うちのメモ', '氏　名', '利用者 ＩＤ', '連絡間隔（日）'],
      ['x', '佐藤 花子', 'A1', 14],
    );
    expect(table.headerRow).toBe(3);
    expect(table.columns).toEqual({ 氏名: 2, 利用者ID: 3, '連絡間隔(日)': 4 });
    expect(table.rows[0]?.row).toBe(4);
    expect(table.rows[0]?.cells).toEqual({
      利用者ID: 'A1',
      氏名: '佐藤 花子',
      電話番号: undefined,
      要介護度: undefined,
      利用曜日: [],
      '連絡間隔(日)': 14,
      利用開始日: undefined,
    });
    expect(table.questions).toEqual([]);
  });

  it('is not led astray by a row above that names more columns but not the ones that are needed', () => {
    const table = read(['氏名', '電話番号', '要介護度'], ['氏名', '利用者ID'], ['佐藤', 'A1']);
    expect(table.headerRow).toBe(2);
    expect(table.rows.map(({ cells }) => cells.利用者ID)).toEqual(['A1']);
  });

  it('takes another name of a column only where the column itself is missing', () => {
    expect(read(['利用者ID', '名前']).columns.氏名).toBe(2);
    expect(read(['利用者ID', '名前', '氏名']).columns.氏名).toBe(3);
    expect(read(['利用者ID', '名前', '氏名']).questions).toEqual([]);
  });

  it('passes over blank rows, and rows in which only others have written or a box is not ticked', () => {
    const table = read(
      ['利用者ID', '氏名', 'よその列', '電話番号'],
      ['A1', '佐藤', '', ''],
      ['', '　', '合計', false],
      ['', '', '', ''],
      ['A2', '鈴木', '', ''],
    );
    expect(table.rows.map(({ row }) => row)).toEqual([2, 5]);
    expect(table.lastRow).toBe(5);
    expect(table.questions).toEqual([]);
  });

  it('names every required header that is missing, and reads no row', () => {
    const table = read(['電話番号', '要介護度'], ['03-1234-5678', '要介護1']);
    expect(table.rows).toEqual([]);
    expect(table.questions).toEqual([
      { kind: 'missingHeader', tab: '利用者', expected: ['利用者ID', '氏名'] },
    ]);
  });

  it('does the same for an empty tab', () => {
    expect(read().questions).toEqual([
      { kind: 'missingHeader', tab: '利用者', expected: ['利用者ID', '氏名'] },
    ]);
  });

  it('uses the left one of two columns with the same header, and says where the other stands', () => {
    const table = read(['利用者ID', '氏名', '氏名'], ['A1', '左', '右']);
    expect(table.rows[0]?.cells.氏名).toBe('左');
    expect(table.questions).toEqual([{ kind: 'duplicateHeader', tab: '利用者', cell: 'C1', header: '氏名' }]);
  });
});

describe('a cell is understood or listed', () => {
  const header = ['利用者ID', '氏名', '電話番号', '要介護度', '利用曜日', '連絡間隔(日)', '利用開始日'];
  const one = (...cells: Cell[]) => read(header, cells);

  it('understands full width, units, dates of the era and other words for a choice', () => {
    const table = one('Ａ　１', ' 佐藤 ', 312345678, '介１', '月、水\n 金,', '１,０００回', '令和8年10月1日');
    expect(table.rows[0]?.cells).toEqual({
      利用者ID: 'A1',
      氏名: '佐藤',
      電話番号: '312345678',
      要介護度: '要介護1',
      利用曜日: ['月', '水', '金'],
      '連絡間隔(日)': 1000,
      利用開始日: '2026-10-01',
    });
    expect(table.questions).toEqual([]);
  });

  it.each([
    ['20人', 20],
    ['1,000円', 1000],
    ['￥12,500', 12500],
    ['▲５', -5],
    ['5%', 0.05],
    ['0.5', 0.5],
  ])('reads the number %s', (text, number) => {
    expect(one('A1', '', '', '', '', text).rows[0]?.cells['連絡間隔(日)']).toBe(number);
  });

  it.each(['1,00', '約20', '二十', '1e3', '20 30人x'])('does not guess at the number %s', (text) => {
    expect(one('A1', '', '', '', '', text).questions).toEqual([
      { kind: 'badNumber', tab: '利用者', cell: 'F2', header: '連絡間隔(日)', given: text },
    ]);
  });

  it('lists a day that no calendar has, a word that is no choice and an error of a formula, and keeps the row', () => {
    const table = one('A1', '佐藤', '#REF!', '要介護9', '', '', '2026/2/30');
    expect(table.rows.map(({ cells }) => cells.氏名)).toEqual(['佐藤']);
    expect(table.questions).toEqual([
      { kind: 'errorValue', tab: '利用者', cell: 'C2', header: '電話番号', given: '#REF!' },
      {
        kind: 'badChoice',
        tab: '利用者',
        cell: 'D2',
        header: '要介護度',
        given: '要介護9',
        expected: ['要支援1', '要介護1'],
      },
      { kind: 'badDate', tab: '利用者', cell: 'G2', header: '利用開始日', given: '2026/2/30' },
    ]);
  });

  it('leaves a row without its ID out, and says so', () => {
    const table = one('', '佐藤');
    expect(table.rows).toEqual([]);
    expect(table.questions).toEqual([{ kind: 'blank', tab: '利用者', cell: 'A2', header: '利用者ID' }]);
    expect(table.lastRow).toBe(2);
  });
});

describe('writing touches the cells that are meant and no other', () => {
  const table = read(
    ['利用者ID', '氏名', 'よその列', '利用開始日', '利用曜日'],
    ['A1', '佐藤', 'x', '', ''],
    ['', '', '合計'],
  );

  it('appends below the last row of ours, one block for columns side by side', () => {
    const blocks = appendBlocks(table, {
      利用者ID: 'A2',
      氏名: '=1+1',
      利用開始日: '2026-10-01',
      利用曜日: ['月', '水'],
      電話番号: undefined,
    });
    expect(blocks).toEqual([
      { tab: '利用者', row: 3, column: 1, values: [['A2', '=1+1']], likeRow: 2 },
      { tab: '利用者', row: 3, column: 4, values: [[{ date: '2026-10-01' }, '月、水']], likeRow: 2 },
    ]);
  });

  it('appends below a row that was left out, never over it', () => {
    const broken = read(['利用者ID', '氏名'], ['A1', '佐藤'], ['', '鈴木']);
    expect(appendBlocks(broken, { 利用者ID: 'A3' })).toEqual([
      { tab: '利用者', row: 4, column: 1, values: [['A3']], likeRow: 3 },
    ]);
  });

  it('gives the first row of a table the look of no other', () => {
    const empty = read(['利用者ID', '氏名']);
    expect(appendBlocks(empty, { 利用者ID: 'A1' })).toEqual([
      { tab: '利用者', row: 2, column: 1, values: [['A1']] },
    ]);
  });

  it('changes one cell, or makes it blank', () => {
    expect(rowBlocks(table, 2, { 氏名: '鈴木' })).toEqual([
      { tab: '利用者', row: 2, column: 2, values: [['鈴木']] },
    ]);
    expect(rowBlocks(table, 2, { 利用開始日: undefined })).toEqual([
      { tab: '利用者', row: 2, column: 4, values: [['']] },
    ]);
  });

  it('gives the address of a cell, and none where the column is missing', () => {
    expect(addressOf(table, 2, '利用開始日')).toBe('D2');
    expect(addressOf(table, 2, '電話番号')).toBeUndefined();
  });

  it('does not compile with a header that no column has', () => {
    // @ts-expect-error 氏 is no header of 利用者
    expect(rowBlocks(table, 2, { 氏: '鈴木' })).toEqual([]);
  });
});
