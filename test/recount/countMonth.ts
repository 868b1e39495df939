// A deliberately naive count of a finished month, written from the definitions alone and with plain loops.
import type { Workbook } from 'exceljs';
import { countOffices } from './countOffices.ts';
import { countCare, countMoney } from './countRevenue.ts';
import {
  type DayService,
  datesOf,
  isClientOn,
  isRegularlyOpen,
  readDayService,
  weekday,
} from './dayService.ts';
import { readTab, text } from './readTab.ts';

export interface Figure {
  section: '全体' | '日' | '曜日' | '単位' | '利用者' | '営業先' | '営業先種別' | '営業';
  target: string;
  key: string;
  value: number;
}

interface Mark {
  who: string;
  day: string;
  kind: keyof typeof SIGNS;
}

const SIGNS = {
  attended: ['○', '〇', '◯', '◎', '1', '出', '出席'],
  makeup: ['振', '振替'],
  extra: ['追', '増', '追加'],
  absent: ['欠', '×', '✕', '欠席'],
  hospital: ['入', '入院'],
  shortStay: ['シ', 'ショート'],
  planned: ['予', '予定'],
} as const;

function readMarks(book: Workbook, month: string): Mark[] {
  const marks: Mark[] = [];
  for (const row of readTab(book, `出席 ${month}`, '利用者ID')) {
    const who = text(row, '利用者ID') || text(row, '氏名');
    for (const day of datesOf(month)) {
      const sign = text(row, String(Number(day.slice(8))));
      for (const kind of Object.keys(SIGNS) as (keyof typeof SIGNS)[])
        if ((SIGNS[kind] as readonly string[]).includes(sign)) marks.push({ who, day, kind });
    }
  }
  return marks;
}

const isVisit = (mark: Mark) => mark.kind === 'attended' || mark.kind === 'makeup' || mark.kind === 'extra';

function count(marks: readonly Mark[], ...kinds: readonly Mark['kind'][]) {
  let total = 0;
  for (const mark of marks) if (kinds.includes(mark.kind)) total++;
  return total;
}

const visitsIn = (marks: readonly Mark[]) => count(marks, 'attended', 'makeup', 'extra');
const plannedIn = (marks: readonly Mark[]) =>
  count(marks, 'attended', 'absent', 'hospital', 'shortStay', 'planned');

function wholeDayService(dayService: DayService, month: string, marks: readonly Mark[], openDays: string[]) {
  const visits = visitsIn(marks);
  const attended = count(marks, 'attended');
  const absences = count(marks, 'absent');
  const hospital = count(marks, 'hospital');
  const shortStay = count(marks, 'shortStay');
  const away = absences + hospital + shortStay;
  const days = datesOf(month);
  return {
    visits,
    active_clients: new Set(marks.filter(isVisit).map((mark) => mark.who)).size,
    registered_clients: dayService.clients.filter((client) => days.some((day) => isClientOn(client, day)))
      .length,
    new_clients: dayService.clients.filter((client) => client.start?.startsWith(month)).length,
    ended_clients: dayService.clients.filter((client) => client.end?.startsWith(month)).length,
    operating_days: openDays.length,
    capacity_days: openDays.length * dayService.capacity,
    occupancy: visits / (openDays.length * dayService.capacity),
    average_daily_visits: visits / openDays.length,
    planned_visits: plannedIn(marks),
    absences,
    hospital_absences: hospital,
    short_stay_absences: shortStay,
    makeup_visits: count(marks, 'makeup'),
    extra_visits: count(marks, 'extra'),
    absence_rate: away / (away + attended),
    absence_rate_excluding_stays: absences / (absences + attended),
  };
}

function ofWeekday(
  dayService: DayService,
  month: string,
  marks: readonly Mark[],
  openDays: string[],
  name: string,
) {
  const days = openDays.filter((day) => weekday(day) === name);
  const visits = visitsIn(marks.filter((mark) => weekday(mark.day) === name));
  const monthEnd = datesOf(month).at(-1) ?? '';
  let contracts = 0;
  for (const client of dayService.clients)
    if (client.weekdays.includes(name) && isClientOn(client, monthEnd)) contracts++;
  return {
    visits,
    operating_days: days.length,
    ...(days.length > 0 && {
      average_visits: visits / days.length,
      occupancy: visits / (days.length * dayService.capacity),
    }),
    // A weekday on which the day service is never open has no seats to speak of.
    ...(dayService.openWeekdays.includes(name) && {
      free_seats: Math.max(0, dayService.capacity - contracts),
    }),
  };
}

/** Every figure of the month but the number of questions. */
export function countMonth(book: Workbook, month: string): Figure[] {
  const dayService = readDayService(book);
  const marks = readMarks(book, month);
  const openDays = datesOf(month).filter(
    (day) => isRegularlyOpen(dayService, day) || marks.some((mark) => mark.day === day && isVisit(mark)),
  );
  const figures: Figure[] = [];
  const add = (section: Figure['section'], target: string, values: Record<string, number>) => {
    for (const [key, value] of Object.entries(values)) figures.push({ section, target, key, value });
  };

  const whole = wholeDayService(dayService, month, marks, openDays);
  add('全体', '', whole);
  const care = countCare(book, (id) => visitsIn(marks.filter((mark) => mark.who === id)));
  const use = { visits: whole.visits, days: openDays.length, seats: whole.capacity_days };
  add('全体', '', countMoney(book, month, care, use));
  for (const day of openDays) {
    const ofDay = marks.filter((mark) => mark.day === day);
    const visits = visitsIn(ofDay);
    const capacity = dayService.capacity;
    add('日', day, { visits, capacity, occupancy: visits / capacity, absences: count(ofDay, 'absent') });
  }
  for (const name of '月火水木金土日') add('曜日', name, ofWeekday(dayService, month, marks, openDays, name));
  const { visits, capacity_days, occupancy } = whole;
  add('単位', dayService.unit, { visits, capacity_days, occupancy });
  const registered = dayService.clients.filter((client) =>
    datesOf(month).some((day) => isClientOn(client, day)),
  );
  // Somebody who is not on 利用者 goes by name, so that the clients' visits add up to all visits.
  for (const who of new Set([...registered.map((client) => client.id), ...marks.map((mark) => mark.who)])) {
    const own = marks.filter((mark) => mark.who === who);
    const values = { visits: visitsIn(own), planned_visits: plannedIn(own), absences: count(own, 'absent') };
    add('利用者', who, { ...values, ...care.get(who) });
  }
  const visitsOf = (id: string) => visitsIn(marks.filter((mark) => mark.who === id));
  for (const { section, target, values } of countOffices(book, month, visitsOf)) add(section, target, values);
  return figures;
}
