// Invented clients with contracts, spread over the week so that no weekday is overbooked.
import { addDays, WEEKDAYS, type Weekday } from '../../src/basics/isoDate.ts';
import type { DayService } from './dayService.ts';
import { inTurn, nameOf } from './names.ts';
import type { Office } from './offices.ts';
import type { Random } from './random.ts';

export interface Client {
  id: string;
  name: string;
  kana: string;
  careLevel: string;
  weekdays: readonly Weekday[];
  /** Empty: the day service's own hours. */
  timeBand: string;
  addons: string;
  office: Office;
  seenOff: 'あり' | 'なし';
  start: string;
  end: string | null;
  endReason: string;
}

/** The odd one in each list makes the ratio of light to heavy care that of an ordinary day service. */
const CARE_LEVELS = [
  '要介護1',
  '要介護2',
  '要介護1',
  '要介護3',
  '要支援2',
  '要介護2',
  '要介護1',
  '要介護4',
  '要介護2',
  '要介護1',
  '要介護3',
  '要支援1',
  '要介護2',
  '要介護1',
  '要介護5',
  '要介護3',
] as const;

const ADDONS = [
  '入浴介助加算(Ⅰ)',
  '入浴介助加算(Ⅰ)、個別機能訓練加算(Ⅰ)ロ',
  '個別機能訓練加算(Ⅰ)ロ、個別機能訓練加算(Ⅱ)',
  '入浴介助加算(Ⅰ)、個別機能訓練加算(Ⅰ)イ',
  '',
  '入浴介助加算（Ⅱ）、口腔機能向上加算(Ⅰ)×2',
  '入浴介助加算(Ⅰ)\n認知症加算',
  '個別機能訓練加算(Ⅰ)イ、送迎減算×1',
] as const;

/** As everywhere, a few offices send most people: the first three every second one. */
const SENDERS = [0, 1, 0, 2, 3, 1, 4, 0, 5, 2, 6, 1, 7, 0, 8, 3, 9, 2, 10, 0, 11, 12, 1, 13, 14] as const;

const END_REASONS = ['施設入所', '長期入院', '逝去', '転居', '他事業所へ変更'] as const;

/** Every choice of `count` weekdays, so that the emptiest can be taken. */
function patterns(days: readonly Weekday[], count: number): Weekday[][] {
  if (count === 0) return [[]];
  return days.flatMap((day, i) => patterns(days.slice(i + 1), count - 1).map((rest) => [day, ...rest]));
}

/** One in seven starts within the months, one in nine of the others ends within them. */
function periodOf(random: Random, index: number, months: readonly string[]) {
  if (index % 7 === 6) {
    const start = `${inTurn(months, Math.floor(index / 7))}-${String(random.int(3, 20)).padStart(2, '0')}`;
    return { start, end: null, endReason: '' };
  }
  const start = addDays('2026-07-20', -random.int(1, 900));
  if (index % 9 !== 4) return { start, end: null, endReason: '' };
  const end = `${inTurn(months, Math.floor(index / 9))}-${String(random.int(8, 25)).padStart(2, '0')}`;
  return { start, end, endReason: inTurn(END_REASONS, Math.floor(index / 9)) };
}

export function makeRoster(
  random: Random,
  dayService: DayService,
  offices: readonly Office[],
  count: number,
  months: readonly string[],
): Client[] {
  const booked = new Map<Weekday, number>();
  const supportOffices = offices.filter((office) => office.kind === '地域包括支援センター');
  const careOffices = offices.filter((office) => office.kind === '居宅介護支援事業所');
  const clients: Client[] = [];
  for (let index = 0; index < count; index++) {
    const careLevel = inTurn(CARE_LEVELS, index);
    const support = careLevel.startsWith('要支援');
    const daysAWeek = careLevel === '要支援1' ? 1 : support ? 2 : inTurn([2, 3, 2, 3, 4, 2, 3], index);
    const busiest = (days: readonly Weekday[]) => Math.max(...days.map((day) => booked.get(day) ?? 0));
    // Saturday is the quiet day of the week: it is offered only to every second client.
    const offered =
      index % 2 === 0 ? dayService.openWeekdays : dayService.openWeekdays.filter((day) => day !== '土');
    const free = patterns(offered, daysAWeek).filter((days) => busiest(days) < dayService.capacity);
    if (free.length === 0) throw new Error(`no weekday left for client ${index + 1}`);
    const lowest = Math.min(...free.map(busiest));
    const weekdays = random.pick(free.filter((days) => busiest(days) === lowest));
    const period = periodOf(random, index, months);
    if (period.end === null) for (const day of weekdays) booked.set(day, (booked.get(day) ?? 0) + 1);
    clients.push({
      id: `K${String(index + 1).padStart(3, '0')}`,
      ...nameOf(index),
      careLevel,
      weekdays: [...weekdays].sort((a, b) => WEEKDAYS.indexOf(a) - WEEKDAYS.indexOf(b)),
      timeBand: index % 11 === 5 ? '5〜6時間' : index % 13 === 7 ? '3〜4時間' : '',
      addons: support ? '' : inTurn(ADDONS, index),
      office: support ? inTurn(supportOffices, index) : inTurn(careOffices, inTurn(SENDERS, index)),
      seenOff: index % 8 === 3 ? 'あり' : 'なし',
      ...period,
    });
  }
  return clients;
}
