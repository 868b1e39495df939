// What the free-seats page says, before it is laid out: one list of facts for the tab and for the text.

import { addDays, type IsoDate, WEEKDAYS } from '../../basics/isoDate.ts';
import { type FreeSeats, openWeekdays, type UnitSeats } from '../../domain/freeSeats/freeSeats.ts';
import type { Profile } from '../../domain/freeSeats/profile.ts';
import { SIGNS } from '../../domain/freeSeats/signs.ts';
import { freeSeats as words } from '../../messages/ja/freeSeats/page.ts';

export interface FreeSeatsPage {
  readonly seats: FreeSeats;
  readonly profile: Profile;
}

export interface Item {
  readonly label: string;
  /** The header or item of 設定 that it is typed under. */
  readonly from: string;
  readonly text: string;
}

export function sentence({ seats }: FreeSeatsPage): string {
  const { open, free } = openWeekdays(seats);
  if (free.length === 0) return words.sentence.none;
  return free.length === open.length ? words.sentence.all : words.sentence.some(free);
}

/** Days in a row as one span. */
function spansOf(dates: readonly IsoDate[]): { from: IsoDate; to: IsoDate }[] {
  const spans: { from: IsoDate; to: IsoDate }[] = [];
  for (const date of dates) {
    const last = spans[spans.length - 1];
    if (last && addDays(last.to, 1) === date) last.to = date;
    else spans.push({ from: date, to: date });
  }
  return spans;
}

const present = (
  items: readonly (readonly [label: string, from: string, text: string | undefined])[],
): Item[] => items.flatMap(([label, from, text]) => (text ? [{ label, from, text }] : []));

const byUnit = (units: readonly UnitSeats[], textOf: (unit: UnitSeats) => string | undefined): string =>
  words.byUnit(
    units.flatMap((unit) => {
      const text = textOf(unit);
      return text ? [{ name: units.length > 1 ? unit.name : '', text }] : [];
    }),
  );

/** Said once where it is the same everywhere. */
function timeBands(units: readonly UnitSeats[]): string {
  const bands = [...new Set(units.map(({ timeBand }) => timeBand))];
  return bands.length === 1 ? (bands[0] ?? '') : byUnit(units, ({ timeBand }) => timeBand);
}

/** About the place; what 設定 and 単位 leave blank is not there. */
export function about({ seats, profile }: FreeSeatsPage): Item[] {
  const { labels } = words;
  const { units, closed, extra } = seats;
  return present([
    [labels.capacity, '定員', byUnit(units, ({ capacity }) => words.capacity(capacity))],
    [labels.timeBand, '提供時間', timeBands(units)],
    [labels.open, '営業曜日', words.open(openWeekdays(seats).open, spansOf(closed), spansOf(extra))],
    [labels.area, '送迎範囲', profile.送迎範囲],
    [labels.strengths, '特色', profile.特色],
  ]);
}

export function contact({ profile }: FreeSeatsPage): Item[] {
  const { labels } = words;
  return present([
    [labels.person, '担当者名', profile.担当者名],
    [labels.phone, '電話番号', profile.電話番号],
    [labels.fax, 'FAX番号', profile.FAX番号],
    [labels.address, '住所', profile.住所],
  ]);
}

/** Without absences of a weekday on which nobody is open. */
export function absencesShown({ seats }: FreeSeatsPage): (number | undefined)[] {
  const { open } = openWeekdays(seats);
  return WEEKDAYS.map((weekday, at) => (open.includes(weekday) ? seats.absences.byWeekday[at] : undefined));
}

/** How to read the signs and numbers, line by line. */
export function legend(page: FreeSeatsPage): string[] {
  const { month, freedLater, absences } = page.seats;
  const known = absencesShown(page).some((each) => each !== undefined);
  return [
    words.signs(SIGNS),
    words.legend.monthEnd(month) + (freedLater ? words.legend.freedLater : ''),
    ...(known ? [words.legend.absences(absences.months)] : []),
  ];
}
