// One month's report for 30, 300 and 3,000 clients: service calls, reads after the first write, and time.
import { fileURLToPath } from 'node:url';
import { makeWorkbook } from '../scripts/samples/large.ts';
import { openHeadless } from '../workbench/headless.ts';
import { printTable, times } from './table.ts';

const MONTH = '2026-10';
const SIZES = [30, 300, 3_000];
const NAIVE_CLIENTS = 300;
const naive = fileURLToPath(new URL('naive', import.meta.url));

/** Where a tab is and how large: known without asking for a cell. */
const PLACE = /\.(getSheetByName|getNumSheets|getMaxRows|getMaxColumns)$/;

async function report(clients: number) {
  const bench = await openHeadless({ xlsx: await makeWorkbook({ clients, months: [MONTH] }) });
  try {
    const start = performance.now();
    await bench.run('createMonthReport', MONTH, `${MONTH}-31`);
    const ms = performance.now() - start;
    if (bench.ui.alerts[0]) throw new Error(bench.ui.alerts[0].message);
    const { calls } = bench;
    const firstWrite = calls.findIndex(({ kind }) => kind === 'write');
    const late = calls.slice(firstWrite).filter(({ kind, name }) => kind === 'read' && !PLACE.test(name));
    return { clients, calls: calls.length, lateReads: late.length, ms };
  } finally {
    await bench.close();
  }
}

async function naiveCount() {
  const xlsx = await makeWorkbook({ clients: NAIVE_CLIENTS, months: [MONTH] });
  const bench = await openHeadless({ xlsx, bundle: naive });
  try {
    const start = performance.now();
    await bench.run('countMarks', `出席 ${MONTH}`);
    return { calls: bench.calls.length, ms: performance.now() - start };
  } finally {
    await bench.close();
  }
}

export async function benchReport(): Promise<void> {
  const results = [];
  for (const clients of SIZES) results.push(await report(clients));
  const [first] = results;
  printTable(
    '月次報告 for one month',
    results.map(({ clients, calls, lateReads, ms }) => ({
      clients,
      'service calls': calls,
      'reads after the first write': lateReads,
      'time against the first row': times(ms / (first?.ms ?? 1)),
    })),
  );
  const whole = results.find(({ clients }) => clients === NAIVE_CLIENTS);
  const cells = await naiveCount();
  printTable(`${NAIVE_CLIENTS} clients, against counting the marks cell by cell`, [
    { script: 'the whole report', 'service calls': whole?.calls ?? 0, time: times(1) },
    {
      script: 'cell by cell, marks only',
      'service calls': cells.calls,
      time: times(cells.ms / (whole?.ms ?? 1)),
    },
  ]);
}
