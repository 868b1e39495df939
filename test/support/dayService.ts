// A small made-up day service to write tests with: every test changes only what it is about.

import { a1 } from '../../src/basics/cellAddress.ts';
import { daysOfMonth, type IsoMonth } from '../../src/basics/isoDate.ts';
import { parseWeekdays } from '../../src/basics/weekdayText.ts';
import type { AttendanceSheet } from '../../src/domain/attendance/sheet.ts';
import type { Client, Cost, FeeSettings, ServiceUnit } from '../../src/domain/dayService/dayService.ts';
import type { MonthSource } from '../../src/domain/month/monthReport.ts';

export const NO_FEES: FeeSettings = {
  size: undefined,
  region: undefined,
  treatments: undefined,
  dayServiceAddons: undefined,
  overCapacityCut: undefined,
  staffShortageMonths: undefined,
  infectionMonths: undefined,
  supportTerms: { pay: undefined, own: { month: {}, visit: {} } },
};

export const unit = (change: Partial<ServiceUnit> = {}): ServiceUnit => ({
  name: '1単位',
  capacity: 20,
  weekdays: parseWeekdays('月〜土') ?? [],
  timeBand: '7〜8時間',
  from: undefined,
  ...change,
});

export const client = (id: string, weekdays = '', change: Partial<Client> = {}): Client => ({
  id,
  name: `見本 ${id}`,
  careLevel: '要介護2',
  weekdays: parseWeekdays(weekdays) ?? [],
  unit: undefined,
  timeBand: undefined,
  addons: '',
  from: undefined,
  to: undefined,
  careOffice: '',
  careManager: '',
  tab: '利用者',
  cells: { id: `A-${id}`, careLevel: `D-${id}`, timeBand: `G-${id}`, addons: `H-${id}` },
  ...change,
});

export const cost = (kind: Cost['kind'], amount: number, per: Cost['per'] = '月'): Cost => ({
  kind,
  item: '見本',
  amount,
  per,
  from: undefined,
  to: undefined,
});

/** `{ A: { 5: '○' } }`: client A's mark on the 5th. The first row stands in row 2, day 1 in column D. */
export function matrix(
  month: IsoMonth,
  marks: Readonly<Record<string, Readonly<Record<number, string>>>>,
  units: Readonly<Record<string, string>> = {},
): AttendanceSheet {
  const dates = daysOfMonth(month);
  return {
    tab: `出席 ${month}`,
    dayHeaders: new Map(dates.map((date, index) => [date, a1(1, index + 4)])),
    rows: Object.entries(marks).map(([clientId, days], at) => ({
      cell: a1(at + 2, 1),
      clientId,
      name: '',
      unit: units[clientId] ?? '',
      unitCell: a1(at + 2, 3),
      days: dates.map((date, index) => ({ date, cell: a1(at + 2, index + 4), text: days[index + 1] ?? '' })),
    })),
  };
}

/** October 2026 begins on a Thursday and has 27 days from Monday to Saturday. */
export const source = (change: Partial<MonthSource>): MonthSource => ({
  month: '2026-10',
  asOf: '2026-10-31',
  dayServiceName: '見本の里',
  openOnHolidays: true,
  fees: NO_FEES,
  units: [unit()],
  closures: [],
  clients: [],
  costs: [],
  unreadCosts: [],
  sheet: matrix('2026-10', {}),
  streakLimit: 3,
  contactPerson: '',
  absenceNotes: [],
  outreach: { offices: [], contacts: [], notes: [], referrals: [], usualIntervalDays: 30 },
  past: new Map(),
  questions: [],
  ...change,
});
