// What the free-seats page says, before it is laid out: one list of facts for the tab and for the text.

import { addDays, type IsoDate, WEEKDAYS, type Weekday } from '../../basics/isoDate.ts';
import { writeWeekdays } from '../../basics/weekdayText.ts';
import { type FreeSeats, openWeekdays, type UnitSeats } from '../../domain/freeSeats/freeSeats.ts';
import type { Profile } from '../../domain/freeSeats/profile.ts';
import { freeSeats as words } from '../../messages/ja/freeSeats/page.ts';
import type { Size } from '../../rules/fees/baseUnits.ts';

export interface FreeSeatsPage {
  readonly seats: FreeSeats;
  readonly profile: Profile;
  /** 事業所規模, which says what kind of service it is; undefined where it is blank or unknown. */
  readonly size: Size | undefined;
  /** 祝日営業; undefined where it is blank. */
  readonly holidays: 'open' | 'closed' | undefined;
  /** Whether room is left for a picture or a map, which the user puts there. */
  readonly pictureRoom: boolean;
}

export interface Item {
  readonly label: string;
  /** The headers or items of 設定 that it is typed under. */
  readonly from: string;
  /** Each begins on a line of its own. */
  readonly lines: readonly string[];
}

/** `通所介護（通常規模型）　定員20名`; with several 単位 their seats are told with each. */
export function kindOfService({ seats: { units }, size }: FreeSeatsPage): string {
  const [only] = units;
  return words.parts([
    size === undefined ? '' : words.kind(size),
    only && units.length === 1 ? words.totalCapacity(only.capacity) : '',
  ]);
}

const named = (weekdays: readonly Weekday[]): string => {
  const [only] = weekdays;
  return only && weekdays.length === 1 ? words.weekdayName(only) : writeWeekdays(weekdays);
};

export function sentence({ seats }: FreeSeatsPage): string {
  const { open, free } = openWeekdays(seats);
  if (free.length === 0) return words.sentence.none;
  if (free.length < open.length || open.length === 1) return words.sentence.some(named(free));
  return open.length === WEEKDAYS.length ? words.sentence.all : words.sentence.allOpen(writeWeekdays(open));
}

/** '' where it is open all week. */
export function closedWeekdays({ seats }: FreeSeatsPage): string {
  const { open } = openWeekdays(seats);
  const closed = WEEKDAYS.filter((weekday) => !open.includes(weekday));
  return closed.length === 0 ? '' : words.closedOn(named(closed));
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

/** What is blank is not there: neither a line of an item nor an item without lines. */
const present = (
  items: readonly (readonly [label: string, from: string, ...lines: readonly (string | undefined)[]])[],
): Item[] =>
  items.flatMap(([label, from, ...all]) => {
    const lines = all.filter((line): line is string => Boolean(line));
    return lines.length > 0 ? [{ label, from, lines }] : [];
  });

/** Said once where it is the same everywhere. */
function byUnit(units: readonly UnitSeats[], textOf: (unit: UnitSeats) => string): string[] {
  const texts = units.map(textOf);
  const [first = ''] = texts;
  if (texts.every((text) => text === first)) return [first];
  return units
    .map((unit) => ({ name: unit.name, text: textOf(unit) }))
    .filter(({ text }) => text)
    .map(words.ofUnit);
}

/** With several 単位 the seats of each stand beside its hours. */
const hours = (units: readonly UnitSeats[]): string[] =>
  byUnit(units, ({ timeBand = '', capacity }) =>
    words.parts([timeBand, units.length > 1 ? words.capacity(capacity) : '']),
  );

function openDays({ seats, holidays }: FreeSeatsPage): [usual: string, thisMonth: string] {
  const { closed, extra } = seats;
  return [
    words.parts([
      words.open.weekdays(writeWeekdays(openWeekdays(seats).open)),
      holidays === undefined ? '' : words.open.holidays[holidays],
    ]),
    words.parts([
      closed.length > 0 ? words.open.closed(spansOf(closed)) : '',
      extra.length > 0 ? words.open.extra(spansOf(extra)) : '',
    ]),
  ];
}

/** What a care manager asks of a place; 特色 has room of its own. `linesOf`: the lines that tell of each 単位. */
export function about(page: FreeSeatsPage, linesOf: (units: readonly string[]) => readonly string[]): Item[] {
  const { labels } = words;
  const { seats, profile } = page;
  return present([
    [labels.service, '提供時間', ...linesOf(hours(seats.units)), ...openDays(page)],
    [labels.medical, '医療的な対応', profile.医療的な対応],
    [labels.transport, '送迎範囲・送迎時間', profile.送迎範囲, profile.送迎時間],
    [labels.bathing, '入浴', profile.入浴],
    [labels.support, '要支援の受け入れ', profile.要支援の受け入れ],
    [labels.trial, '体験利用', profile.体験利用],
  ]);
}

export function contact({ profile }: FreeSeatsPage): Item[] {
  const { labels } = words;
  return present([
    [labels.person, '担当者名', profile.担当者名],
    [labels.phone, '電話番号', profile.電話番号],
    [labels.fax, 'FAX番号', profile.FAX番号],
    [labels.address, '住所', profile.住所],
    [labels.homePage, 'ホームページ', profile.ホームページ],
  ]);
}

/** What month's end the numbers are of. */
export const asOf = ({ seats: { month, freedLater } }: FreeSeatsPage): string =>
  words.legend.monthEnd(month) + (freedLater ? words.legend.freedLater : '');
