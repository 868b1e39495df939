// Visits by their length, and how far a month was over its 定員: 老企36 第2の7(6), (24).
import { type DayService, datesOf } from './dayService.ts';
import { plain } from './feeFigures.ts';

interface UnitDay {
  unit: string;
  day: string;
  capacity: number;
  visits: number;
}

const hoursOf = (band: string) => Number.parseInt(plain(band), 10);

/** A visit of unknown length counts in full. */
export function countByLength(bands: readonly string[]) {
  const hours = bands.map(hoursOf);
  const short = hours.filter((each) => each < 5).length;
  const middle = hours.filter((each) => each >= 5 && each < 7).length;
  return {
    visits_under_5h: short,
    visits_5_to_7h: middle,
    visits_7h_or_more: bands.length - short - middle,
  };
}

/** Closed days at New Year do not count against it. */
export function openEveryDay(month: string, openDays: readonly string[]): number {
  const wanted = datesOf(month).filter((day) => day.slice(5) < '12-29' && day.slice(5) > '01-03');
  return wanted.every((day) => openDays.includes(day)) ? 1 : 0;
}

type UnitRow = DayService['unitRows'][number];

function atOnce(one: UnitRow, other: UnitRow): boolean {
  if (one.opens !== '' && other.opens !== '') return one.opens < other.closes && other.opens < one.closes;
  const halves = /午前.*午後|午後.*午前/.test(`${one.name} ${other.name}`);
  return !halves && !(hoursOf(one.band) < 5 && hoursOf(other.band) < 5);
}

/** The largest sets of 単位 of which any two run at once. */
function setsAtOnce({ unitRows, units }: DayService): string[][] {
  const rows = units.flatMap((unit) => unitRows.find((row) => row.name === unit) ?? []);
  let sets: UnitRow[][] = [[]];
  for (const row of rows)
    sets = [
      ...sets,
      ...sets.filter((set) => set.every((other) => atOnce(row, other))).map((set) => [...set, row]),
    ];
  const names = sets.map((set) => set.map(({ name }) => name)).filter((set) => set.length > 0);
  return names.filter(
    (set) => !names.some((other) => other.length > set.length && set.every((name) => other.includes(name))),
  );
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;

/** People over the 定員, of the set of 単位 or the whole day service that is furthest over; 0 if none is. */
export function countOverCapacity(dayService: DayService, unitDays: readonly UnitDay[]): number {
  const days = [...new Set(unitDays.map(({ day }) => day))];
  const sets = setsAtOnce(dayService).map((set) =>
    days.flatMap((day) => {
      const open = unitDays.filter((each) => each.day === day && set.includes(each.unit));
      if (open.length === 0) return [];
      return [
        {
          day,
          visits: sum(open.map(({ visits }) => visits)),
          capacity: sum(open.map(({ capacity }) => capacity)),
        },
      ];
    }),
  );
  const fullest = days.flatMap((day) => {
    const [first] = sets
      .flatMap((set) => set.filter((each) => each.day === day))
      .sort((a, b) => b.visits - a.visits || a.capacity - b.capacity);
    return first === undefined ? [] : [first];
  });
  const excess = [...sets, fullest]
    .filter((each) => each.length > 0)
    .map((each) => {
      // Whole people over whole days, so that a mean of exactly 20 stays 20.
      const people = Math.ceil(sum(each.map(({ visits }) => visits)) / each.length);
      return people - mean(each.map(({ capacity }) => capacity));
    });
  return Math.max(0, ...excess);
}
