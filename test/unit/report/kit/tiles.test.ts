// Tiles lay themselves out from their list.
import { describe, expect, it } from 'vitest';
import { cell } from '../../../../src/report/kit/section.ts';
import { tiles } from '../../../../src/report/kit/tiles.ts';

const PAGE = 12;
const laidOut = (count: number) =>
  tiles(
    Array.from({ length: count }, (_, at) => ({
      label: `数${at + 1}`,
      value: cell(at + 1, 'tileCount'),
      note: '',
    })),
    PAGE,
  );

describe('tiles share the width of the page', () => {
  it.each([
    [4, [3, 3, 3, 3]],
    [5, [2, 2, 3, 2, 3]],
    [6, [2, 2, 2, 2, 2, 2]],
  ])('%i of them', (count, widths) => {
    const { rows, wide } = laidOut(count);
    expect(rows.map((row) => row.length)).toEqual([PAGE, PAGE, PAGE]);
    expect(wide?.map(({ columns }) => columns)).toEqual(widths);
  });

  it('each value begins where its tile does, in one wide cell below its label', () => {
    const { rows, wide } = laidOut(5);
    for (const [at, { row, column, rows: height }] of (wide ?? []).entries()) {
      expect([row, height]).toEqual([2, 1]);
      expect(rows[0]?.[column - 1]?.value).toBe(`数${at + 1}`);
      expect(rows[1]?.[column - 1]?.value).toBe(at + 1);
    }
  });
});
