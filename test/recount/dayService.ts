// What the sample says about the day service: seats, opening days and clients. One 単位 only, as in the sample.
import type { Workbook } from 'exceljs';
import { date, readTab, text } from './readTab.ts';

export interface Contract {
  id: string;
  name: string;
  weekdays: string;
  start: string | null;
  end: string | null;
}

export interface DayService {
  unit: string;
  capacity: number;
  openWeekdays: string;
  closed: Set<string>;
  specialOpening: Set<string>;
  clients: Contract[];
}

const WEEKDAYS = '日月火水木金土';

export const weekday = (day: string) => WEEKDAYS.charAt(new Date(`${day}T00:00:00Z`).getUTCDay());

export function datesOf(month: string): string[] {
  const dates: string[] = [];
  for (let day = 1; day <= 31; day++) {
    const text = `${month}-${day < 10 ? '0' : ''}${day}`;
    const time = new Date(`${text}T00:00:00Z`);
    if (!Number.isNaN(time.getTime()) && time.getUTCDate() === day) dates.push(text);
  }
  return dates;
}

export function readDayService(book: Workbook): DayService {
  const units = readTab(book, '単位', '単位名');
  const [unit] = units;
  if (unit === undefined || units.length > 1)
    throw new Error('this count knows day services with one 単位 only');
  const dayService: DayService = {
    unit: text(unit, '単位名'),
    capacity: Number(unit.values.get('定員')),
    openWeekdays: text(unit, '営業曜日'),
    closed: new Set(),
    specialOpening: new Set(),
    clients: [],
  };
  for (const row of readTab(book, '休業日', '日付')) {
    const day = date(row, '日付');
    if (day === null) throw new Error('the sample has no faults on 休業日');
    (text(row, '種別') === '休業' ? dayService.closed : dayService.specialOpening).add(day);
  }
  for (const row of readTab(book, '利用者', '利用者ID')) {
    const id = text(row, '利用者ID');
    if (dayService.clients.some((client) => client.id === id)) continue;
    dayService.clients.push({
      id,
      name: text(row, '氏名'),
      weekdays: text(row, '利用曜日'),
      start: date(row, '利用開始日'),
      end: date(row, '利用終了日'),
    });
  }
  return dayService;
}

export const isRegularlyOpen = (dayService: DayService, day: string) =>
  dayService.specialOpening.has(day) ||
  (dayService.openWeekdays.includes(weekday(day)) && !dayService.closed.has(day));

/** An unreadable 利用開始日 is taken as "always was a client": the person is on the list and comes. */
export const isClientOn = (client: Contract, day: string) =>
  (client.start === null || client.start <= day) && (client.end === null || day <= client.end);
