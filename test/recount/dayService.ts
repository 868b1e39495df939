// What the tabs say about the day service: 単位, opening days and clients. Written from the definitions alone.
import type { Workbook } from 'exceljs';
import { date, readTab, text } from './readTab.ts';

export interface Contract {
  id: string;
  unit: string;
  careLevel: string;
  band: string;
  addons: string;
  weekdays: string;
  start: string | null;
  end: string | null;
}

interface UnitRow {
  name: string;
  capacity: number;
  openWeekdays: string;
  band: string;
  from: string;
  /** `9:00` as `09:00`; empty where the tab does not say. */
  opens: string;
  closes: string;
}

export interface DayService {
  unitRows: UnitRow[];
  units: string[];
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
  const unitRows = readTab(book, '単位', '単位名').map((row) => ({
    name: text(row, '単位名'),
    capacity: Number(row.values.get('定員')),
    openWeekdays: text(row, '営業曜日'),
    band: text(row, '提供時間'),
    from: date(row, '適用開始日') ?? '',
    opens: text(row, '開始時刻').padStart(5, '0').replace(/^0+$/, ''),
    closes: text(row, '終了時刻').padStart(5, '0').replace(/^0+$/, ''),
  }));
  const dayService: DayService = {
    unitRows,
    units: [...new Set(unitRows.map((row) => row.name))],
    closed: new Set(),
    specialOpening: new Set(),
    clients: [],
  };
  for (const row of readTab(book, '休業日', '日付')) {
    const day = date(row, '日付');
    if (day === null) throw new Error('no workbook counted here has faults on 休業日');
    (text(row, '種別') === '休業' ? dayService.closed : dayService.specialOpening).add(day);
  }
  for (const row of readTab(book, '利用者', '利用者ID')) {
    const id = text(row, '利用者ID');
    if (dayService.clients.some((client) => client.id === id)) continue;
    dayService.clients.push({
      id,
      unit: text(row, '単位名') || (dayService.units[0] ?? ''),
      careLevel: text(row, '要介護度'),
      band: text(row, '提供時間'),
      addons: text(row, '加算'),
      weekdays: text(row, '利用曜日'),
      start: date(row, '利用開始日'),
      end: date(row, '利用終了日'),
    });
  }
  return dayService;
}

/** The row of a 単位 that holds on a day: of those begun, the one begun last. */
export function unitOn(dayService: DayService, unit: string, day: string): UnitRow | undefined {
  let found: UnitRow | undefined;
  for (const row of dayService.unitRows)
    if (row.name === unit && row.from <= day && (found === undefined || found.from <= row.from)) found = row;
  return found;
}

export function isRegularlyOpen(dayService: DayService, unit: string, day: string): boolean {
  const row = unitOn(dayService, unit, day);
  if (row === undefined) return false;
  if (dayService.specialOpening.has(day)) return true;
  return row.openWeekdays.includes(weekday(day)) && !dayService.closed.has(day);
}

/** An unreadable 利用開始日 is taken as "always was a client": the person is on the list and comes. */
export const isClientOn = (client: Contract, day: string) =>
  (client.start === null || client.start <= day) && (client.end === null || day <= client.end);
