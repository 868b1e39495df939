// Reads what the free-seats page rests on, and what about it deserves a look before it is handed out.
import { parseMonthFrom } from '../../basics/dateText.ts';
import { type IsoDate, type IsoMonth, lastDay } from '../../basics/isoDate.ts';
import { type Client, inForce } from '../../domain/dayService/dayService.ts';
import { findSize } from '../../domain/fees/choices.ts';
import { freeSeats } from '../../domain/freeSeats/freeSeats.ts';
import { ASKED_ITEMS, profileOf } from '../../domain/freeSeats/profile.ts';
import { actions as common, makeFreeSeats as words } from '../../messages/words.ts';
import type { FreeSeatsPage } from '../../report/freeSeats/page.ts';
import { CLIENTS } from '../../tabs/dayService/clients.ts';
import { type AttendancePlan, attendancePlan } from '../attendance/source.ts';
import type { Grids } from '../kit/grids.ts';
import { Refusal } from '../kit/refusal.ts';

export interface FreeSeatsSource extends FreeSeatsPage {
  /** Contracts that could not be read as typed, line by line. */
  readonly doubts: readonly string[];
  /** What 設定 and 単位 leave blank, by its header. */
  readonly blank: readonly string[];
}

export function monthFrom(text: string, today: IsoDate): IsoMonth {
  const month = parseMonthFrom(text, today);
  if (!month) throw new Refusal(common.badMonth({ given: text }));
  return month;
}

/** A line for each kind of doubt, with the cells; who is not a client at the month's end takes no seat anyway. */
function doubtsOf({ clients, unclear, calendar }: AttendancePlan, month: IsoMonth): string[] {
  const now = clients.filter((client) => inForce(client, lastDay(month)));
  const misread = now.filter(({ id }) => unclear.has(id));
  const elsewhere = now.filter(({ unit }) => unit !== undefined && !calendar.unitNames.includes(unit));
  const found = (doubtful: readonly Client[]) => ({
    tab: CLIENTS.tab,
    cells: doubtful.map(({ cells }) => cells.id),
  });
  return [
    ...(misread.length > 0 ? [words.unclear(found(misread))] : []),
    ...(elsewhere.length > 0 ? [words.otherUnit(found(elsewhere))] : []),
  ];
}

/** Refuses where 単位, 休業日 or 祝日営業 cannot be read: a page that is handed out must not guess. */
export function freeSeatsSource(grids: Grids, month: IsoMonth, today: IsoDate): FreeSeatsSource {
  const plan = attendancePlan(grids, month);
  const { settings, clients, calendar } = plan;
  const seats = freeSeats({ month, issued: today, clients, calendar });
  if (seats.units.every(({ free }) => free.every((left) => left === undefined))) {
    throw new Refusal(words.closed({ month }));
  }
  const profile = profileOf(settings.values);
  const { 事業所規模, 祝日営業, 写真の余白 } = settings.values;
  const size = 事業所規模 === undefined ? undefined : findSize(事業所規模);
  const hours = seats.units.some(({ timeBand }) => !timeBand) ? ['提供時間'] : [];
  return {
    seats,
    profile,
    size: size?.found ? size.item : undefined,
    holidays: 祝日営業 === undefined ? undefined : 祝日営業 === 'しない' ? 'closed' : 'open',
    pictureRoom: 写真の余白 === 'あり',
    doubts: doubtsOf(plan, month),
    blank: [...ASKED_ITEMS.filter((item) => profile[item] === undefined), ...hours],
  };
}
