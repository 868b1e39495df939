import { afterEach, describe, expect, it } from 'vitest';
import { daysOfMonth } from '../../../src/basics/isoDate.ts';
import type { Day, MakeupRequest, Marked, MarkRequest, Receipt } from '../../../src/server.ts';
import { type HeadlessWorkbench, openHeadless } from '../../../workbench/headless.ts';
import { DAY, smallBook, TAB } from '../../support/attendanceBook.ts';

type Rows = readonly (readonly unknown[])[];

let bench: HeadlessWorkbench;
afterEach(() => bench.close());

async function open(change: Readonly<Record<string, Rows>> = {}, parallel = 1) {
  bench = await openHeadless({ now: '2026-11-05T09:00:00+09:00', parallel });
  for (const [tab, rows] of Object.entries({ ...smallBook().tabs, ...change })) {
    bench.spreadsheet.addTab(tab);
    await bench.spreadsheet.setValues(tab, 'A1', rows ?? []);
  }
}

const person = (clientId: string, expected: string) => ({ clientId, unit: '1単位', expected });
const came = (id: string, ...people: MarkRequest['people']): MarkRequest => ({
  id: `V-${id.padStart(8, '0')}`,
  date: DAY,
  sign: '○',
  people,
});
const away = (id: string, one: MarkRequest['people'][number]): MarkRequest => ({
  ...came(id, one),
  sign: '欠',
  reason: '体調',
});
const mark = (request: MarkRequest) => bench.run('markAttendance', request) as Promise<Marked>;
const list = (date?: string) => bench.run('listDay', date ? { date } : {}) as Promise<Day>;
const undo = (receipt: Receipt | null) => bench.run('undoMark', receipt);
const everything = () =>
  Object.fromEntries(bench.spreadsheet.tabs().map((tab) => [tab, bench.spreadsheet.values(tab)]));
const states = ({ people }: Day) => people.map(({ clientId, state }) => `${clientId} ${state}`);
const refusal = (run: Promise<unknown>) =>
  run.then(
    () => '',
    (error: Error) => error.message.replace(/^(?:\w+: )+/, ''),
  );

describe('今日の出席, in the bundle that is pushed', () => {
  it('lists the day, writes one cell and one row, and takes both back', async () => {
    await open();
    const before = everything();
    expect(states(await list())).toEqual(['K2 due', 'K5 due', 'K3 attended', 'K1 planned']);
    const { receipt, day } = await mark(away('1', person('K2', '')));
    expect(day).toEqual(await list());
    expect(bench.spreadsheet.cell(TAB, 'H3').value).toBe('欠');
    const [row = []] = bench.spreadsheet.displayValues('欠席記録').slice(2);
    expect(row.slice(1, 5)).toEqual(['K2', '青空 花子', '欠席', '体調']);
    expect(bench.spreadsheet.cell('欠席記録', 'A3').value).toBeInstanceOf(Date);
    await undo(receipt);
    expect({ ...everything(), 欠席記録: [] }).toEqual({ ...before, 欠席記録: [] });
    expect(bench.spreadsheet.values('欠席記録').slice(0, 2)).toEqual(before['欠席記録']);
    expect(bench.spreadsheet.values('欠席記録').slice(2).flat().join('')).toBe('');
  });

  it('loses nothing when two people mark one cell at once: one is written, the other is told', async () => {
    await open({}, 2);
    const answers = await Promise.all([
      refusal(mark(came('1', person('K1', '予')))),
      refusal(mark(away('2', person('K1', '予')))),
    ]);
    const now = bench.spreadsheet.cell(TAB, 'H2').value;
    const [told] = answers.filter((line) => line !== '');
    expect(answers).toContain('');
    expect(told).toBe(
      `若葉 一郎さんの印は、ほかで「${now}」に変わっています。書き込んでいません。一覧を読み直してください。`,
    );
    expect(bench.spreadsheet.values('欠席記録').slice(2)).toHaveLength(now === '欠' ? 1 : 0);
  });

  it('writes what two people mark for two clients at once', async () => {
    await open({}, 2);
    await Promise.all([mark(came('1', person('K1', '予'))), mark(away('2', person('K2', '')))]);
    expect(bench.spreadsheet.cell(TAB, 'H2').value).toBe('○');
    expect(bench.spreadsheet.cell(TAB, 'H3').value).toBe('欠');
  });

  it('writes once when the same request comes twice at the same time', async () => {
    await open({}, 2);
    const request = away('1', person('K2', ''));
    const [first, again] = await Promise.all([mark(request), mark(request)]);
    expect(first.receipt).toEqual(again.receipt);
    expect(bench.spreadsheet.values('欠席記録')).toHaveLength(3);
  });

  const heads: [string, (day: number) => unknown][] = [
    ['numbers', (day) => day],
    ['dates', (day) => new Date(Date.UTC(2026, 10, day))],
    ['texts', (day) => `11/${day}`],
  ];
  it.each(heads)(
    'finds its cell under a title, among columns moved and added, with %s for days',
    async (_, head) => {
      const days = daysOfMonth('2026-11').map((date) => Number(date.slice(8)));
      const line = (id: string, name: string, mark: string) => [
        'うちの列',
        ...days.map((day) => (day === 5 ? mark : '')).reverse(),
        name,
        id,
      ];
      await open({
        [TAB]: [
          ['11月の出席', ...days.map(() => ''), '', ''],
          ['', ...days.map(() => ''), '', ''],
          ['備考', ...days.map(head).reverse(), '氏名', '利用者ID'],
          line('K1', '若葉 一郎', '予'),
          line('K3', '見本 太郎', ''),
        ],
        欠席記録: [
          ['うちの記録', '', '', '', ''],
          ['理由', 'うちの列', '区分', '利用者ID', '日付', '氏名'],
          [],
        ].map((row) => [...row, ...Array(6 - row.length).fill('')]),
      });
      const before = everything();
      const { day, receipt } = await mark(away('1', person('K1', '予')));
      expect(receipt?.changes[0]?.before).toBe('予');
      expect(day).toEqual(await list());
      const after = everything();
      // Day 30 stands in column B, day 5 in column AA.
      expect(bench.spreadsheet.cell(TAB, 'AA4').value).toBe('欠');
      await bench.spreadsheet.setValues(TAB, 'AA4', [['予']]);
      expect(bench.spreadsheet.values(TAB)).toEqual(before[TAB]);
      expect(after['欠席記録']?.[2]?.slice(0, 4)).toEqual(['体調', '', '欠席', 'K1']);
    },
  );

  it('marks all who are open in one write, and takes all back', async () => {
    await open();
    const before = everything();
    const { receipt } = await mark(came('1', person('K1', '予'), person('K2', '')));
    expect(['H2', 'H3'].map((cell) => bench.spreadsheet.cell(TAB, cell).value)).toEqual(['○', '○']);
    await undo(receipt);
    expect(everything()).toEqual(before);
  });

  it('writes 振替日 as a date, and the day itself then expects the make-up', async () => {
    await open();
    await mark(away('1', person('K2', '')));
    const request: MakeupRequest = {
      date: DAY,
      clientId: 'K2',
      unit: '1単位',
      makeup: '2026-11-10',
      expected: null,
    };
    await bench.run('setMakeupDay', request);
    expect(bench.spreadsheet.cell('欠席記録', 'F3').value).toBeInstanceOf(Date);
    expect(states(await list('2026-11-10'))).toEqual(['K2 makeupDue']);
  });

  it('makes the month’s tab where there is none, and can be used at once', async () => {
    await open();
    expect((await list('2026-12-03')).lacking).toBe('tab');
    await bench.run('makeAttendance', { month: '2026-12' });
    const day = await list('2026-12-03');
    expect(day.lacking).toBe('');
    expect(states(day)).toEqual(['K2 planned', 'K5 planned', 'K3 planned', 'K1 planned']);
  });

  it('reads everything before it writes, in calls that do not grow with the clients', async () => {
    await open();
    await mark(came('1', person('K1', '予')));
    const names = bench.calls.map(({ name }) => String(name));
    const firstWrite = names.findIndex((name) => /setValues?$/.test(name));
    expect(firstWrite).toBeGreaterThan(0);
    expect(names.slice(firstWrite).filter((name) => /getValues$/.test(name))).toEqual([]);
    const few = names.length;
    const many = Array.from({ length: 300 }, (_, i) => [`M${i}`, `見本 ${i}`, 'ミホン', '要介護1', '木', '']);
    const lines = many.map(([id, name]) => [id, name, '1単位']);
    await bench.spreadsheet.setValues('利用者', 'A7', many);
    await bench.spreadsheet.setValues(TAB, 'A6', lines);
    await mark(came('2', person('M299', '')));
    expect(bench.calls.length).toBe(few);
  });

  it('is whole after one more tap, whichever service call failed the first time', async () => {
    await open();
    const before = everything();
    await mark(away('0', person('K2', '')));
    const whole = everything();
    const calls = bench.calls.length;
    expect(calls).toBeGreaterThan(10);
    for (let n = 1; n <= calls; n++) {
      await bench.spreadsheet.setValues(TAB, 'H3', [['']]);
      await bench.spreadsheet.setValues('欠席記録', 'A3', [['', '', '', '', '']]);
      const request = away(String(n), person('K2', ''));
      bench.failCall(n);
      await mark(request).catch(() => {});
      bench.failCall(0);
      // Whatever was reached, nobody else's cell is another one than before.
      const half = everything();
      const others = (rows: Rows = []) => rows.map((row, at) => row.filter((_, i) => at !== 2 || i !== 7));
      expect(others(half[TAB]), `call ${n}`).toEqual(others(before[TAB]));
      expect(half['利用者'], `call ${n}`).toEqual(before['利用者']);
      await mark(request);
      expect(everything(), `call ${n}`).toEqual(whole);
    }
  });
});
