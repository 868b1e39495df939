// A deliberately naive count of a finished month, written from the definitions alone and with plain loops.
import type { Workbook } from 'exceljs';
import { countOffices } from './countOffices.ts';
import { countCare, countMoney } from './countRevenue.ts';
import { countByLength, countOverCapacity, openEveryDay } from './countSize.ts';
import {
  type DayService,
  datesOf,
  isClientOn,
  isRegularlyOpen,
  readDayService,
  unitOn,
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
  unit: string;
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

function readMarks(book: Workbook, dayService: DayService, month: string): Mark[] {
  const marks: Mark[] = [];
  for (const row of readTab(book, `出席 ${month}`, '利用者ID')) {
    const who = text(row, '利用者ID') || text(row, '氏名');
    const own = dayService.clients.find((client) => client.id === who)?.unit;
    const unit = text(row, '単位名') || own || (dayService.units[0] ?? '');
    for (const day of datesOf(month)) {
      const sign = text(row, String(Number(day.slice(8))));
      for (const kind of Object.keys(SIGNS) as (keyof typeof SIGNS)[])
        if ((SIGNS[kind] as readonly string[]).includes(sign)) marks.push({ who, unit, day, kind });
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

/** One 単位 on one of its operating days: planned to be open, or somebody came. */
interface OpenDay {
  unit: string;
  day: string;
  capacity: number;
  visits: number;
}

function openDaysOf(dayService: DayService, month: string, marks: readonly Mark[]): OpenDay[] {
  const open: OpenDay[] = [];
  for (const day of datesOf(month))
    for (const unit of dayService.units) {
      const visits = visitsIn(marks.filter((mark) => mark.unit === unit && mark.day === day));
      if (visits > 0 || isRegularlyOpen(dayService, unit, day))
        open.push({ unit, day, visits, capacity: unitOn(dayService, unit, day)?.capacity ?? 0 });
    }
  return open;
}

const daysIn = (open: readonly OpenDay[]) => [...new Set(open.map(({ day }) => day))];
const seatsIn = (open: readonly OpenDay[]) => open.reduce((sum, { capacity }) => sum + capacity, 0);

function wholeDayService(
  dayService: DayService,
  month: string,
  marks: readonly Mark[],
  open: readonly OpenDay[],
) {
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
    operating_days: daysIn(open).length,
    capacity_days: seatsIn(open),
    occupancy: visits / seatsIn(open),
    average_daily_visits: visits / daysIn(open).length,
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
  open: readonly OpenDay[],
  name: string,
) {
  const own = open.filter(({ day }) => weekday(day) === name);
  const visits = visitsIn(marks.filter((mark) => weekday(mark.day) === name));
  const monthEnd = datesOf(month).at(-1) ?? '';
  let contracts = 0;
  for (const client of dayService.clients)
    if (client.weekdays.includes(name) && isClientOn(client, monthEnd)) contracts++;
  const atEnd = dayService.units.flatMap((unit) => unitOn(dayService, unit, monthEnd) ?? []);
  const openAtEnd = atEnd.filter(({ openWeekdays }) => openWeekdays.includes(name));
  return {
    visits,
    operating_days: daysIn(own).length,
    ...(own.length > 0 && {
      average_visits: visits / daysIn(own).length,
      occupancy: visits / seatsIn(own),
    }),
    // A weekday on which the day service is never open has no seats to speak of.
    ...(openAtEnd.length > 0 && {
      free_seats: Math.max(0, openAtEnd.reduce((sum, { capacity }) => sum + capacity, 0) - contracts),
    }),
  };
}

function monthBefore(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}

/** Whether more people came than there were seats; a month nobody kept was not. */
function wasOver(book: Workbook, dayService: DayService, month: string): boolean {
  if (book.getWorksheet(`出席 ${month}`) === undefined) return false;
  const open = openDaysOf(dayService, month, readMarks(book, dayService, month));
  return countOverCapacity(dayService, open) > 0;
}

/** Every figure of the month but the number of questions. */
export function countMonth(book: Workbook, month: string): Figure[] {
  const dayService = readDayService(book);
  const marks = readMarks(book, dayService, month);
  const open = openDaysOf(dayService, month, marks);
  const figures: Figure[] = [];
  // A figure that cannot be computed has no row.
  const add = (section: Figure['section'], target: string, values: Record<string, number>) => {
    for (const [key, value] of Object.entries(values))
      if (Number.isFinite(value)) figures.push({ section, target, key, value });
  };

  const whole = wholeDayService(dayService, month, marks, open);
  add('全体', '', whole);
  const bandOf = (mark: Mark) =>
    dayService.clients.find((client) => client.id === mark.who)?.band ||
    (unitOn(dayService, mark.unit, mark.day)?.band ?? '');
  const visitsWithBand = (id: string) =>
    marks
      .filter((mark) => mark.who === id && isVisit(mark))
      .map((mark) => ({ day: mark.day, band: bandOf(mark) }));
  add('全体', '', {
    ...countByLength(marks.filter(isVisit).map(bandOf)),
    open_every_day: openEveryDay(month, daysIn(open)),
    over_capacity: countOverCapacity(dayService, open),
  });
  const over = wasOver(book, dayService, monthBefore(month));
  const care = countCare(book, dayService, month, visitsWithBand, over);
  const use = { visits: whole.visits, days: whole.operating_days, seats: whole.capacity_days };
  add('全体', '', countMoney(book, month, care, use));
  for (const day of daysIn(open)) {
    const ofDay = marks.filter((mark) => mark.day === day);
    const visits = visitsIn(ofDay);
    const capacity = seatsIn(open.filter((each) => each.day === day));
    add('日', day, { visits, capacity, occupancy: visits / capacity, absences: count(ofDay, 'absent') });
  }
  for (const name of '月火水木金土日') add('曜日', name, ofWeekday(dayService, month, marks, open, name));
  for (const unit of dayService.units) {
    const visits = visitsIn(marks.filter((mark) => mark.unit === unit));
    const capacity_days = seatsIn(open.filter((each) => each.unit === unit));
    add('単位', unit, { visits, capacity_days, occupancy: visits / capacity_days });
  }
  const registered = dayService.clients.filter((client) =>
    datesOf(month).some((day) => isClientOn(client, day)),
  );
  // Somebody who is not on 利用者 goes by name, so that the clients' visits add up to all visits.
  for (const who of new Set([...registered.map((client) => client.id), ...marks.map((mark) => mark.who)])) {
    const own = marks.filter((mark) => mark.who === who);
    const values = { visits: visitsIn(own), planned_visits: plannedIn(own), absences: count(own, 'absent') };
    add('利用者', who, { ...values, ...care.get(who) });
  }
  if (book.getWorksheet('営業先') === undefined) return figures;
  const visitsOf = (id: string) => visitsIn(marks.filter((mark) => mark.who === id));
  for (const { section, target, values } of countOffices(book, month, visitsOf)) add(section, target, values);
  return figures;
}
