// The sidebar's list of offices, for 25 to 2,025 of them: as the log left it, and after every other date on 営業先 was
// changed by hand, up to 1,000 scattered ones, which the list puts right.
import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import { openHeadless } from '../workbench/headless.ts';
import { printTable, times } from './table.ts';

const SAMPLE = new URL('../samples/sample-day-service.xlsx', import.meta.url);
const NOW = '2026-11-05T09:00:00+09:00';
const MORE = [0, 500, 2_000];

/** The sample with that many more offices, each with one contact in the log. */
async function workbook(more: number, wrong: boolean): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  await file.xlsx.load((await readFile(SAMPLE)) as never);
  const add = (tab: string, row: Readonly<Record<string, string | Date>>) => {
    const sheet = file.getWorksheet(tab);
    const headers = (sheet?.getRow(1).values ?? []) as string[];
    sheet?.addRow(headers.slice(1).map((header) => row[header]));
  };
  const contact = new Date(Date.UTC(2026, 9, 5));
  for (let i = 0; i < more; i++) {
    const office = { 営業先ID: `B${i}`, 事業所名: `見本${i}号` };
    const last = wrong && i % 2 ? new Date(Date.UTC(2026, 8, 1)) : contact;
    add('営業先', { ...office, 最終接触日: last });
    add('営業記録', { ...office, 日付: contact, 方法: '電話' });
  }
  return new Uint8Array(await file.xlsx.writeBuffer());
}

async function list(more: number, wrong: boolean) {
  const bench = await openHeadless({ xlsx: await workbook(more, wrong), now: NOW });
  try {
    // The first call compiles what is read on demand.
    await bench.run('listReferrals');
    const start = performance.now();
    await bench.run('listOffices');
    return { calls: bench.calls.length, ms: performance.now() - start };
  } finally {
    await bench.close();
  }
}

export async function benchOutreach(): Promise<void> {
  const rows = [];
  for (const more of MORE) {
    const calm = await list(more, false);
    rows.push({ more, calm, healing: await list(more, true) });
  }
  const first = rows[0]?.calm.ms ?? 1;
  printTable(
    'The list of offices in the sidebar',
    rows.map(({ more, calm, healing }) => ({
      offices: 25 + more,
      'service calls': calm.calls,
      time: times(calm.ms / first),
      'calls when half the dates are wrong': healing.calls,
      'time then': times(healing.ms / first),
      'healing against the plain list': times(healing.ms / calm.ms),
    })),
  );
}
