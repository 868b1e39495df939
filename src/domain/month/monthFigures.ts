// A month's use of the seats: totals, days, weekdays, 単位 and clients, all counted from the same marks.

import { groupBy } from '../../basics/groupBy.ts';
import {
  firstDay,
  type IsoDate,
  type IsoMonth,
  lastDay,
  monthOf,
  WEEKDAYS,
  type Weekday,
  weekdayOf,
} from '../../basics/isoDate.ts';
import { ratio } from '../../basics/ratio.ts';
import type { AttendanceDay } from '../attendance/attendance.ts';
import { isAttended } from '../attendance/marks.ts';
import type { OpenDay } from '../attendance/openDays.ts';
import { type Tally, tally } from '../attendance/tally.ts';
import type { Calendar } from '../dayService/calendar.ts';
import { type Client, inForce } from '../dayService/dayService.ts';
import { occupancy } from './occupancy.ts';

/** 0-1, or undefined where there are no seats. */
type Rate = number | undefined;

export interface DayFigures {
  readonly date: IsoDate;
  readonly visits: number;
  /** 定員, people. */
  readonly capacity: number;
  readonly occupancy: Rate;
  readonly absences: number;
}

export interface WeekdayFigures {
  readonly weekday: Weekday;
  readonly visits: number;
  readonly operatingDays: number;
  /** Visits an operating day; undefined where there was none. */
  readonly averageVisits: number | undefined;
  readonly occupancy: Rate;
  /** At the month's end; undefined where no 単位 is open on it. */
  readonly seats: { readonly capacity: number; readonly contracts: number } | undefined;
  /** 定員 less contracts on that weekday at the month's end; undefined where no 単位 is open on it. */
  readonly freeSeats: number | undefined;
}

export interface UnitFigures {
  readonly unit: string;
  readonly visits: number;
  readonly capacityDays: number;
  readonly occupancy: Rate;
}

export interface ClientFigures {
  readonly clientId: string;
  readonly client: Client | undefined;
  readonly tally: Tally;
}

export interface MonthFigures {
  readonly total: Tally;
  readonly activeClients: number;
  readonly registeredClients: number;
  readonly newClients: number;
  readonly endedClients: number;
  readonly operatingDays: number;
  /** 延べ定員: 定員 summed over the operating days of every 単位, visits. */
  readonly capacityDays: number;
  readonly occupancy: Rate;
  readonly averageDailyVisits: number | undefined;
  readonly days: readonly DayFigures[];
  readonly weekdays: readonly WeekdayFigures[];
  readonly units: readonly UnitFigures[];
  readonly clients: readonly ClientFigures[];
}

export interface MonthInput {
  readonly month: IsoMonth;
  readonly entries: readonly AttendanceDay[];
  readonly openDays: readonly OpenDay[];
  readonly clients: readonly Client[];
  readonly calendar: Calendar;
}

const seatsIn = (days: readonly OpenDay[]) => days.reduce((sum, day) => sum + day.capacity, 0);
const visitsIn = (entries: readonly AttendanceDay[]) =>
  entries.filter((entry) => isAttended(entry.mark)).length;

function dayFigures({ entries, openDays }: MonthInput): DayFigures[] {
  const entriesOf = groupBy(entries, (entry) => entry.date);
  return [...groupBy(openDays, (day) => day.date)].map(([date, open]) => {
    const { visits, absences } = tally(entriesOf.get(date) ?? []);
    const capacity = seatsIn(open);
    return { date, visits, capacity, occupancy: occupancy(visits, capacity), absences };
  });
}

function seatsOn(weekday: Weekday, { month, clients, calendar }: MonthInput): WeekdayFigures['seats'] {
  const end = lastDay(month);
  const open = calendar.unitNames.flatMap((name) => {
    const unit = calendar.unitOn(name, end);
    return unit?.weekdays.includes(weekday) ? [unit] : [];
  });
  if (open.length === 0) return undefined;
  const contracts = clients.filter((client) => client.weekdays.includes(weekday) && inForce(client, end));
  return { capacity: open.reduce((sum, unit) => sum + unit.capacity, 0), contracts: contracts.length };
}

function weekdayFigures(input: MonthInput, days: readonly DayFigures[]): WeekdayFigures[] {
  const daysOf = groupBy(days, (day) => weekdayOf(day.date));
  return WEEKDAYS.map((weekday) => {
    const own = daysOf.get(weekday) ?? [];
    const visits = own.reduce((sum, day) => sum + day.visits, 0);
    const capacity = own.reduce((sum, day) => sum + day.capacity, 0);
    const seats = seatsOn(weekday, input);
    return {
      weekday,
      visits,
      operatingDays: own.length,
      averageVisits: ratio(visits, own.length),
      occupancy: occupancy(visits, capacity),
      seats,
      freeSeats: seats && Math.max(0, seats.capacity - seats.contracts),
    };
  });
}

function unitFigures({ entries, openDays, calendar }: MonthInput): UnitFigures[] {
  const entriesOf = groupBy(entries, (entry) => entry.unit);
  const daysOf = groupBy(openDays, (day) => day.unit);
  return calendar.unitNames.map((unit) => {
    const visits = visitsIn(entriesOf.get(unit) ?? []);
    const capacityDays = seatsIn(daysOf.get(unit) ?? []);
    return { unit, visits, capacityDays, occupancy: occupancy(visits, capacityDays) };
  });
}

function clientFigures({ entries, clients }: MonthInput, registered: readonly Client[]): ClientFigures[] {
  const entriesOf = groupBy(entries, (entry) => entry.clientId);
  const known = new Map(clients.map((client) => [client.id, client] as const));
  const ids = new Set([...registered.map(({ id }) => id), ...entriesOf.keys()]);
  return [...ids].map((clientId) => ({
    clientId,
    client: known.get(clientId),
    tally: tally(entriesOf.get(clientId) ?? []),
  }));
}

export function monthFigures(input: MonthInput): MonthFigures {
  const { month, entries, openDays, clients } = input;
  const registered = clients.filter(
    ({ from, to }) => (from ?? '') <= lastDay(month) && (to === undefined || firstDay(month) <= to),
  );
  const inMonth = (date: IsoDate | undefined) => date !== undefined && monthOf(date) === month;
  const days = dayFigures(input);
  const total = tally(entries);
  const capacityDays = seatsIn(openDays);
  const perClient = clientFigures(input, registered);
  return {
    total,
    activeClients: perClient.filter((client) => client.tally.visits > 0).length,
    registeredClients: registered.length,
    newClients: clients.filter((client) => inMonth(client.from)).length,
    endedClients: clients.filter((client) => inMonth(client.to)).length,
    operatingDays: days.length,
    capacityDays,
    occupancy: occupancy(total.visits, capacityDays),
    averageDailyVisits: ratio(total.visits, days.length),
    days,
    weekdays: weekdayFigures(input, days),
    units: unitFigures(input),
    clients: perClient,
  };
}
