// Workbooks of any size for benchmarks keep the shape of the sample.
import { expect, it } from 'vitest';
import { makeWorkbook } from '../../scripts/samples/large.ts';
import { countMonth } from './countMonth.ts';
import { readBook } from './readTab.ts';

it('makes a day service for 300 clients that is as full as the sample', async () => {
  const book = await readBook(await makeWorkbook({ clients: 300, months: ['2026-10'] }));
  const figures = countMonth(book, '2026-10').filter((figure) => figure.section === '全体');
  const occupancy = figures.find((figure) => figure.key === 'occupancy')?.value;
  expect(book.getWorksheet('利用者')?.rowCount).toBe(301);
  expect(occupancy).toBeGreaterThan(0.6);
  expect(occupancy).toBeLessThan(1);
});
