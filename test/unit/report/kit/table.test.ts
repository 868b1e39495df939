// A table takes its place on a tab from its columns alone.
import { describe, expect, it } from 'vitest';
import { cell } from '../../../../src/report/kit/section.ts';
import { REST, type TableColumn, tableOn } from '../../../../src/report/kit/table.ts';

/** Six columns of 50 pixels. */
const table = tableOn([50, 50, 50, 50, 50, 50]);

const NAME: TableColumn<string> = { head: '氏名', width: 2, style: 'label', value: (name) => name };
const LETTERS: TableColumn<string> = {
  head: '文字',
  width: 2,
  style: 'count',
  value: (name) => name.length || undefined,
};

const values = (rows: ReturnType<typeof table>['rows']) => rows.map((row) => row.map(({ value }) => value));
const styles = (rows: ReturnType<typeof table>['rows']) => rows.map((row) => row.map(({ style }) => style));

describe('a table', () => {
  it('begins text in the first of its columns, and ends a number in the last', () => {
    expect(values(table([NAME, LETTERS], ['見本']).rows)).toEqual([
      ['氏名', '', '', '文字'],
      ['見本', '', '', 2],
    ]);
  });

  it('aligns a header like the cells below it', () => {
    expect(styles(table([NAME, LETTERS], []).rows)).toEqual([['headText', 'headText', 'head', 'head']]);
  });

  it('has no header row where no column has a header', () => {
    const { head, ...unheaded } = NAME;
    expect(head).toBe('氏名');
    expect(values(table([unheaded], ['見本']).rows)).toEqual([['見本', '']]);
  });

  it('is lined up with the right edge by a column that takes the rest, be it nothing', () => {
    expect(table([NAME, LETTERS, REST], ['見本']).rows.map((row) => row.length)).toEqual([6, 6]);
    expect(table([{ ...NAME, width: 6 }, REST], ['見本']).rows.map((row) => row.length)).toEqual([6, 6]);
  });

  it('leaves blank what has no value, in the look of its column, and takes a cell with a look of its own', () => {
    const own: TableColumn<string> = { style: 'count', value: (name) => cell(name, 'warn') };
    expect(table([LETTERS, own], ['']).rows[1]).toEqual([
      cell('', 'count'),
      cell('', 'count'),
      cell('', 'warn'),
    ]);
  });

  it('makes a row as tall as its longest text, in one wide cell; what fits on a line does not wrap', () => {
    const { rows, wide, rowHeights } = table(
      [{ ...NAME, style: 'labelWrapped' }],
      ['見本', '見本の長い名前'],
    );
    // Seven letters of 40/3 pixels are 93.3, and 100 less 8 pixels hold 92: two lines of 18, and 3 below.
    expect(rowHeights).toEqual([{ row: 3, rows: 1, height: 39 }]);
    expect(wide).toEqual([{ row: 3, column: 1, rows: 1, columns: 2 }]);
    expect(styles(rows).map(([first]) => first)).toEqual(['headText', 'label', 'labelWrapped']);
  });
});
