// How many cells of a month's attendance were read, by day, and of which visits nothing is known.
import { type IsoDate, weekdayOf } from '../../basics/isoDate.ts';
import { type Calendar, unitOfContract } from '../dayService/calendar.ts';
import { type Client, inForce } from '../dayService/dayService.ts';
import type { AttendanceDay } from './attendance.ts';
import { readMark } from './marks.ts';
import type { OwnedRow } from './rowOwners.ts';
import type { AttendanceSheet } from './sheet.ts';

interface Cells {
  readonly sheet: AttendanceSheet;
  readonly rows: readonly OwnedRow[];
  readonly entries: readonly AttendanceDay[];
  readonly clients: readonly Client[];
  readonly calendar: Calendar;
  /** The days that count. */
  readonly dates: readonly IsoDate[];
}

/** Each cell by its day. */
export interface CellsRead {
  /** Marks that tell whether somebody came. */
  readonly read: readonly IsoDate[];
  /** Marks that were not understood, or that stand in a row of nobody. */
  readonly unread: readonly IsoDate[];
  /** Contracted days of a client without any mark, and 予 of days that are over. */
  readonly unentered: readonly IsoDate[];
}

/** The days of those dates on which a contract wants its client to come. */
export function contractedDays(client: Client, dates: readonly IsoDate[], calendar: Calendar): IsoDate[] {
  const unit = unitOfContract(client, calendar);
  return dates.filter(
    (date) =>
      client.weekdays.includes(weekdayOf(date)) && inForce(client, date) && calendar.operates(unit, date),
  );
}

export function cellsRead({ sheet, rows, entries, clients, calendar, dates }: Cells): CellsRead {
  const counted = new Set(dates);
  const typed = rows.flatMap(({ clientId, days }) =>
    days.filter(({ date, text }) => text !== '' && counted.has(date)).map((day) => ({ clientId, ...day })),
  );
  const marked = new Set(typed.map(({ clientId, date }) => `${clientId} ${date}`));
  const ofNobody = sheet.rows
    .filter(({ clientId, name }) => clientId === '' && name === '')
    .flatMap(({ days }) => days.filter(({ date, text }) => text !== '' && counted.has(date)));
  const blank = clients.flatMap((client) =>
    contractedDays(client, dates, calendar).filter((date) => !marked.has(`${client.id} ${date}`)),
  );
  const planned = entries.filter(({ mark }) => mark === 'planned');
  return {
    read: entries.filter(({ mark }) => mark !== 'planned' && mark !== 'off').map(({ date }) => date),
    unread: [...typed.filter(({ text }) => !readMark(text)), ...ofNobody].map(({ date }) => date),
    unentered: [...planned.map(({ date }) => date), ...blank],
  };
}
