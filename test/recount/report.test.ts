// The built product's report on the sample, figure by figure against the independent count.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HeadlessWorkbench, openHeadless } from '../../workbench/headless.ts';
import { countMonth, type Figure } from './countMonth.ts';
import { datesOf } from './dayService.ts';
import { PLANTED_FAULTS } from './faults.ts';
import { readBook } from './readTab.ts';
import { MONTHS, sampleXlsx } from './sample.ts';

const DATA_HEADERS = ['年月', '事業所名', '区分', '対象', '指標', '指標名', '値', '単位'];

const named = (figures: readonly Figure[]) =>
  new Map(figures.map(({ section, target, key, value }) => [`${section} ${target} ${key}`, value] as const));

let bench: HeadlessWorkbench;

beforeAll(async () => {
  bench = await openHeadless({ xlsx: sampleXlsx() });
  for (const month of MONTHS) await bench.run('createMonthReport', month, datesOf(month).at(-1));
});
afterAll(() => bench.close());

const rowsOf = (month: string) => bench.spreadsheet.values('月次データ').filter((row) => row[0] === month);

const reportedFigures = (month: string): Figure[] =>
  rowsOf(month)
    .map((row) => ({
      section: row[2] as Figure['section'],
      target: String(row[3] ?? ''),
      key: String(row[4]),
      value: Number(row[6]),
    }))
    .filter((figure) => figure.key !== 'questions');

it('heads 月次データ with the names other systems read it by', () => {
  expect(bench.spreadsheet.values('月次データ')[0]).toEqual(DATA_HEADERS);
});

describe.each(MONTHS)('the report on %s', (month) => {
  it('has exactly the figures of the independent count', async () => {
    const truth = named(countMonth(await readBook(sampleXlsx()), month));
    const reported = named(reportedFigures(month));
    expect([...reported.keys()].sort()).toEqual([...truth.keys()].sort());
    for (const [name, value] of truth) expect(reported.get(name), name).toBeCloseTo(value, 9);
  });

  it('lists every planted fault with its tab and cell', () => {
    const rows = bench.spreadsheet.displayValues(`月次資料 ${month}`);
    const lines = rows.map((row) => row.join(' '));
    for (const { tab, cell } of PLANTED_FAULTS[month] ?? []) {
      const found = lines.some((line) => line.includes(tab) && new RegExp(`\\b${cell}\\b`).test(line));
      expect(found, `${tab} ${cell}`).toBe(true);
    }
  });

  it('asks about nothing but the planted faults', () => {
    const questions = rowsOf(month).find((row) => row[4] === 'questions');
    expect(questions?.[6]).toBe(PLANTED_FAULTS[month]?.length);
  });
});
