// One month's report of a place that is new, and of one that has kept Kado for ten years.
import { readFile } from 'node:fs/promises';
import { type HeadlessWorkbench, openHeadless } from '../workbench/headless.ts';
import { median, printTable, times } from './table.ts';

const SAMPLE = new URL('../samples/sample-day-service.xlsx', import.meta.url);
const NOW = '2026-11-05T09:00:00+09:00';
const MONTH = '2026-10';
const DATA_ROWS = 89_000;
const CONTACTS = 10_000;
const RUNS = 5;

type Row = readonly unknown[];

/** `count` months up to that one, oldest first. */
const monthsUpTo = (month: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - count + index;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });

/** The rows of a month again for every month before it, until there are `DATA_ROWS` in all. */
function earlier(rows: readonly Row[]): Row[] {
  const months = monthsUpTo(MONTH, Math.ceil(DATA_ROWS / rows.length)).slice(0, -1);
  return months.flatMap((month) => rows.map(([, ...rest]) => [month, ...rest]));
}

async function addTenYears({ spreadsheet }: HeadlessWorkbench): Promise<void> {
  const [header = [], ...rows] = spreadsheet.values('月次データ');
  const data = [header, ...earlier(rows), ...rows];
  await spreadsheet.setValues('月次データ', 'A1', data);
  const [headers = [], first = []] = spreadsheet.values('営業記録');
  const filled = spreadsheet.values('営業記録').length;
  const contacts = Array.from({ length: CONTACTS }, (_, index) => {
    const day = new Date(Date.UTC(2016, 9, 1 + Math.floor((index * 3650) / CONTACTS)));
    return headers.map((header, at) => {
      if (header === '記録ID') return `T${index}`;
      return header === '日付' ? day.toISOString().slice(0, 10) : first[at];
    });
  });
  await spreadsheet.setValues('営業記録', `A${filled + 1}`, contacts);
}

async function medianRun(bench: HeadlessWorkbench): Promise<number> {
  const measured: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    await bench.run('createMonthReport', MONTH, `${MONTH}-31`);
    measured.push(performance.now() - start);
    if (bench.ui.alerts[0]) throw new Error(bench.ui.alerts[0].message);
  }
  return median(measured);
}

export async function benchTenYears(): Promise<void> {
  const bench = await openHeadless({ xlsx: await readFile(SAMPLE), now: NOW });
  try {
    await bench.run('createMonthReport', MONTH, `${MONTH}-31`);
    const first = await medianRun(bench);
    const calls = bench.calls.length;
    await addTenYears(bench);
    const then = await medianRun(bench);
    printTable(`月次報告 made again, with ${DATA_ROWS} rows in 月次データ and ${CONTACTS} in 営業記録`, [
      { place: 'one month', 'service calls': calls, time: times(1) },
      { place: 'ten years', 'service calls': bench.calls.length, time: times(then / first) },
    ]);
  } finally {
    await bench.close();
  }
}
