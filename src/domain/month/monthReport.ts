// Everything a month's report says, computed in one go from understood rows.

import { isHoliday } from '../../basics/holidays.ts';
import { addMonths, daysOfMonth, type IsoDate, type IsoMonth, lastDay } from '../../basics/isoDate.ts';
import { takeAttendance } from '../attendance/attendance.ts';
import { cellsRead } from '../attendance/cellsRead.ts';
import { findGaps } from '../attendance/gaps.ts';
import { openDays } from '../attendance/openDays.ts';
import { withOwners } from '../attendance/rowOwners.ts';
import type { AttendanceSheet } from '../attendance/sheet.ts';
import { calendarOf } from '../dayService/calendar.ts';
import type { Client, Closure, Cost, FeeSettings, ServiceUnit } from '../dayService/dayService.ts';
import { type CareRevenue, careRevenue } from '../fees/revenue.ts';
import { type OutreachMonth, type OutreachSource, outreachMonth } from '../outreach/outreachMonth.ts';
import type { Question } from '../question.ts';
import { type AbsenceNote, absenceReasons, type Streak, streaks } from './absences.ts';
import { type Bridge, bridge } from './bridge.ts';
import { type Economics, economics } from './economics.ts';
import { isCut, lostByCut } from './excess.ts';
import { type Lever, levers } from './levers.ts';
import { type MonthFigures, monthFigures } from './monthFigures.ts';
import type { PastMonths } from './pastMonths.ts';
import { type Projection, project } from './projection.ts';
import { type Reliability, reliability } from './reliability.ts';
import { type OverCapacity, overCapacity, timesAssumed } from './simultaneous.ts';
import { type SizeForecast, type SizeRecord, sizeForecast, sizeRecord } from './sizeForecast.ts';

export interface MonthSource {
  readonly month: IsoMonth;
  /** The last day that counts; the month's last day once it is over. */
  readonly asOf: IsoDate;
  readonly dayServiceName: string;
  readonly openOnHolidays: boolean;
  /** 連続欠席の目安(回). */
  readonly streakLimit: number;
  /** 担当者名, '' where it is not filled in. */
  readonly contactPerson: string;
  readonly fees: FeeSettings;
  readonly units: readonly ServiceUnit[];
  readonly closures: readonly Closure[];
  readonly clients: readonly Client[];
  readonly costs: readonly Cost[];
  /** The 区分 of each row of 費用 that could not be used, where that was read. */
  readonly unreadCosts: readonly (Cost['kind'] | undefined)[];
  readonly sheet: AttendanceSheet;
  readonly absenceNotes: readonly AbsenceNote[];
  readonly outreach: OutreachSource;
  readonly past: PastMonths;
  /** What the tabs themselves could not make out. */
  readonly questions: readonly Question[];
}

export interface MonthReport {
  readonly month: IsoMonth;
  readonly asOf: IsoDate;
  readonly dayServiceName: string;
  readonly contactPerson: string;
  readonly figures: MonthFigures;
  /** Undefined where 事業所規模 or 地域区分 is not known. */
  readonly care: CareRevenue | undefined;
  readonly economics: Economics;
  readonly reliability: Reliability;
  /** Undefined once the month is over. */
  readonly projection: Projection | undefined;
  /** Undefined where the month before has no report yet. */
  readonly bridge: Bridge | undefined;
  readonly reasons: ReturnType<typeof absenceReasons>;
  readonly streaks: readonly Streak[];
  readonly levers: readonly Lever[];
  readonly outreach: OutreachMonth;
  readonly overCapacity: OverCapacity | undefined;
  /** Several 単位 without times: which of them run at once was judged by name and hours. */
  readonly timesAssumed: boolean;
  /** The month's fees are cut to 70% because the month before was over 定員, or 設定 says so. */
  readonly cut: boolean;
  /** Yen a month like this one would lose by the cut. */
  readonly lostByCut: number | undefined;
  readonly sizeRecord: SizeRecord;
  readonly sizeForecast: SizeForecast | undefined;
  readonly past: PastMonths;
  readonly questions: readonly Question[];
}

export const isOver = ({ month, asOf }: { month: IsoMonth; asOf: IsoDate }): boolean =>
  asOf >= lastDay(month);

const visitsByClient = ({ clients }: MonthFigures) =>
  new Map(clients.map(({ clientId, tally }) => [clientId, tally.visits]));

export function monthReport(source: MonthSource): MonthReport {
  const { month, asOf, sheet, clients, units, closures, openOnHolidays, past } = source;
  const calendar = calendarOf({ units, closures, openOnHolidays, isHoliday });
  const dates = daysOfMonth(month).filter((date) => date <= asOf);
  const owned = withOwners(sheet, clients, calendar);
  const attendance = takeAttendance(sheet.tab, owned.rows, asOf);
  const { entries } = attendance;
  const open = openDays(sheet.tab, dates, calendar, entries);
  const figures = monthFigures({ month, entries, openDays: open.days, clients, calendar });
  const before = past.get(addMonths(month, -1));
  const cut = isCut(source.fees.overCapacityCut, before);
  const { revenue: care, questions: careQuestions } = careRevenue(
    month,
    { ...source.fees, overCapacityCut: cut },
    clients,
    entries,
    calendar,
  );
  const { total, capacityDays, operatingDays } = figures;
  const seats = { visits: total.visits, capacityDays, operatingDays };
  const money = economics(source.costs, month, care?.careRevenue, seats);
  const atOnce = { month, entries, openDays: open.days, calendar };
  const record = sizeRecord(atOnce);
  return {
    month,
    asOf,
    dayServiceName: source.dayServiceName,
    contactPerson: source.contactPerson,
    figures,
    care,
    economics: money,
    reliability: reliability({
      cells: cellsRead({ sheet, rows: owned.rows, entries, clients, calendar, dates }),
      figures,
      care,
      economics: money,
      costs: { read: source.costs.length, unread: source.unreadCosts },
    }),
    projection: isOver(source)
      ? undefined
      : project(month, total.visits, attendance.plannedLater.length, calendar),
    bridge: before && bridge({ month, figures, before, calendar }),
    reasons: absenceReasons(month, source.absenceNotes),
    streaks: streaks(entries, figures.weekdays, source.streakLimit),
    levers: levers({ figures, care, economics: money }),
    outreach: outreachMonth(month, asOf, source.outreach, visitsByClient(figures)),
    overCapacity: overCapacity(atOnce),
    timesAssumed: timesAssumed(atOnce),
    cut,
    lostByCut: care && lostByCut(care),
    sizeRecord: record,
    sizeForecast: sizeForecast(month, isOver(source) ? record : undefined, past, calendar),
    past,
    questions: [
      ...source.questions,
      ...owned.questions,
      ...attendance.questions,
      ...open.questions,
      ...findGaps({ sheet, rows: owned.rows, clients, calendar, dates }),
      ...careQuestions,
    ],
  };
}
