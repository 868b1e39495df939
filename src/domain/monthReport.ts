// Everything a month's report says, computed in one go from understood rows.
import { type Attendance, takeAttendance } from './attendance.ts';
import { type Calendar, calendarOf } from './calendar.ts';
import { type Economics, economics } from './economics.ts';
import type { Client, Closure, Cost, FeeSettings, ServiceUnit } from './facility.ts';
import { findGaps } from './gaps.ts';
import { isHoliday } from './holidays.ts';
import { daysOfMonth, type IsoDate, type IsoMonth, lastDay } from './isoDate.ts';
import { type MonthFigures, monthFigures } from './monthFigures.ts';
import { openDays } from './openDays.ts';
import type { OfficeMonth as OfficeCounts } from './outreach/officeMonth.ts';
import type { Problem } from './problem.ts';
import { type CareRevenue, careRevenue } from './revenue.ts';
import { ownRows } from './rowOwners.ts';
import type { AttendanceSheet } from './sheetRow.ts';

export interface OfficeMonth extends OfficeCounts {
  readonly officeId: string;
}

export interface MonthSource {
  readonly month: IsoMonth;
  /** The last day that counts; the month's last day once it is over. */
  readonly asOf: IsoDate;
  readonly facilityName: string;
  readonly openOnHolidays: boolean;
  readonly fees: FeeSettings;
  readonly units: readonly ServiceUnit[];
  readonly closures: readonly Closure[];
  readonly clients: readonly Client[];
  readonly costs: readonly Cost[];
  readonly sheet: AttendanceSheet;
  readonly offices: readonly OfficeMonth[];
  /** What the tabs themselves could not make out. */
  readonly problems: readonly Problem[];
}

export interface MonthReport {
  readonly month: IsoMonth;
  readonly asOf: IsoDate;
  readonly facilityName: string;
  readonly figures: MonthFigures;
  /** Undefined where 事業所規模 or 地域区分 is not known. */
  readonly care: CareRevenue | undefined;
  readonly economics: Economics;
  readonly offices: readonly OfficeMonth[];
  readonly problems: readonly Problem[];
}

export const isOver = ({ month, asOf }: { month: IsoMonth; asOf: IsoDate }): boolean =>
  asOf >= lastDay(month);

export function monthReport(source: MonthSource): MonthReport {
  const { month, asOf, sheet, clients, units, closures, openOnHolidays } = source;
  const calendar: Calendar = calendarOf({ units, closures, openOnHolidays, isHoliday });
  const dates = daysOfMonth(month).filter((date) => date <= asOf);
  const owned = ownRows(sheet, clients, calendar);
  const attendance: Attendance = takeAttendance(sheet.tab, owned.rows, asOf);
  const { entries } = attendance;
  const open = openDays(sheet.tab, dates, calendar, entries);
  const figures = monthFigures({ month, entries, openDays: open.days, clients, calendar });
  const care = careRevenue(month, source.fees, clients, entries, calendar);
  const { total, capacityDays, operatingDays } = figures;
  return {
    month,
    asOf,
    facilityName: source.facilityName,
    figures,
    care: care.revenue,
    economics: economics(source.costs, month, care.revenue?.careRevenue, {
      visits: total.visits,
      capacityDays,
      operatingDays,
    }),
    offices: source.offices,
    problems: [
      ...source.problems,
      ...owned.problems,
      ...attendance.problems,
      ...open.problems,
      ...findGaps({ sheet, rows: owned.rows, clients, calendar, dates }),
      ...care.problems,
    ],
  };
}
