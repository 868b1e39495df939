// Made-up day services: what the built product reports on each, figure by figure against the independent count.
// SEEDS=300 counts more of them than a test run has time for, SEEDS=17-17 a single one.
import { expect, it } from 'vitest';
import { openHeadless } from '../../workbench/headless.ts';
import { countMonth, type Figure } from './countMonth.ts';
import { datesOf } from './dayService.ts';
import { randomDayService } from './randomDayService.ts';
import { readBook } from './readTab.ts';

const [first = '1', last = '20'] = (process.env['SEEDS'] ?? '1-20').replace(/^(\d+)$/, '1-$1').split('-');
const seeds = Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => Number(first) + at);

const SECTIONS: readonly string[] = ['全体', '日', '曜日', '単位', '利用者'];
const named = (figures: readonly Figure[]) =>
  new Map(figures.map(({ section, target, key, value }) => [`${section} ${target} ${key}`, value] as const));

async function report(seed: number) {
  const { xlsx, months } = await randomDayService(seed);
  const bench = await openHeadless({ xlsx });
  try {
    for (const month of months) await bench.run('createMonthReport', month, datesOf(month).at(-1));
    const rows = bench.spreadsheet.values('月次データ').slice(1);
    const figuresOf = (month: string) =>
      rows
        .filter((row) => row[0] === month && SECTIONS.includes(String(row[2])) && row[4] !== 'questions')
        .map((row) => ({
          section: row[2] as Figure['section'],
          target: String(row[3] ?? ''),
          key: String(row[4]),
          value: Number(row[6]),
        }));
    return { xlsx, months, figuresOf };
  } finally {
    await bench.close();
  }
}

it.each(seeds)('the report on made-up day service %i has exactly the figures of the count', async (seed) => {
  const { xlsx, months, figuresOf } = await report(seed);
  const book = await readBook(xlsx);
  const differences = months.flatMap((month) => {
    const counted = named(countMonth(book, month));
    const reported = named(figuresOf(month));
    return [...new Set([...counted.keys(), ...reported.keys()])].flatMap((name) => {
      const [want = Number.NaN, got = Number.NaN] = [counted.get(name), reported.get(name)];
      const same = Math.abs(want - got) < 1e-9 * Math.max(1, Math.abs(want));
      return same ? [] : [`${month} ${name}: counted ${want}, reported ${got}`];
    });
  });
  expect(differences).toEqual([]);
});
