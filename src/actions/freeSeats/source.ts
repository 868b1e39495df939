// Reads what the free-seats page rests on, and what about it deserves a look before it is handed out.
import { parseMonthFrom } from '../../domain/dateText.ts';
import { pastMonths } from '../../domain/explain/pastMonths.ts';
import { freeSeats } from '../../domain/freeSeats/freeSeats.ts';
import { PROFILE_ITEMS, type Profile, profileOf } from '../../domain/freeSeats/profile.ts';
import { usualAbsences } from '../../domain/freeSeats/usualAbsences.ts';
import type { IsoDate, IsoMonth } from '../../domain/isoDate.ts';
import { actions as common } from '../../messages/actions.ts';
import { makeFreeSeats as words } from '../../messages/makeFreeSeats.ts';
import type { FreeSeatsPage } from '../../report/freeSeats/page.ts';
import { MONTHLY_DATA, pastFigures, readMonthlyData } from '../../tabs/monthlyData.ts';
import { type AttendancePlan, attendancePlan } from '../attendance/source.ts';
import { type Grids, PLACE_TABS } from '../place.ts';
import { Refusal } from '../refusal.ts';

export const FREE_SEATS_TABS: readonly string[] = [...PLACE_TABS, MONTHLY_DATA.tab];

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

function doubtsOf({ clients, unclear, calendar }: AttendancePlan): string[] {
  const at = ({ tab, cells }: AttendancePlan['clients'][number]) => ({ tab, cell: cells.id });
  return clients.flatMap((client) => {
    const { unit } = client;
    if (unclear.has(client.id)) return [words.unclear(at(client))];
    return unit !== undefined && !calendar.unitNames.includes(unit)
      ? [words.otherUnit({ ...at(client), unit })]
      : [];
  });
}

/** Refuses where 単位, 休業日 or 祝日営業 cannot be read: a page that is handed out must not guess. */
export function freeSeatsSource(grids: Grids, month: IsoMonth, today: IsoDate): FreeSeatsSource {
  const plan = attendancePlan(grids, month);
  const { settings, clients, calendar } = plan;
  const data = grids.get(MONTHLY_DATA.tab);
  const past = data ? pastMonths(pastFigures(readMonthlyData(data))) : new Map();
  const absences = usualAbsences(past, month, today);
  const seats = freeSeats({ month, issued: today, clients, calendar, absences });
  if (seats.units.every(({ free }) => free.every((left) => left === undefined))) {
    throw new Refusal(words.closed({ month }));
  }
  const profile: Profile = profileOf(settings.values);
  const hours = seats.units.some(({ timeBand }) => !timeBand) ? ['提供時間'] : [];
  return {
    seats,
    profile,
    doubts: doubtsOf(plan),
    blank: [...PROFILE_ITEMS.filter((item) => profile[item] === undefined), ...hours],
  };
}
