// What the rules about size and seats need of a month, counted naively: hours, open days, people at one time.
import { type DayService, datesOf, unitOn } from './dayService.ts';

interface Visit {
  who: string;
  unit: string;
  day: string;
}
interface Open {
  unit: string;
  day: string;
  capacity: number;
}

function firstHour(dayService: DayService, visit: Visit): number {
  const own = dayService.clients.find((client) => client.id === visit.who)?.band;
  const text = own || unitOn(dayService, visit.unit, visit.day)?.band || '7';
  return Number(text.normalize('NFKC').slice(0, 1));
}

/** Without times: apart by 午前 and 午後 in the name, or where both take less than five hours. */
function meet(dayService: DayService, day: string, a: string, b: string): boolean {
  if (a.includes('午前') && b.includes('午後')) return false;
  if (a.includes('午後') && b.includes('午前')) return false;
  const short = (unit: string) => {
    const hour = Number((unitOn(dayService, unit, day)?.band || '7').normalize('NFKC').slice(0, 1));
    return hour < 5;
  };
  return !(short(a) && short(b));
}

/** All subsets of 単位 of which each meets each. */
function meetings(dayService: DayService, day: string): string[][] {
  let sets: string[][] = [[]];
  for (const unit of dayService.units)
    sets = [
      ...sets,
      ...sets
        .filter((set) => set.every((each) => meet(dayService, day, each, unit)))
        .map((set) => [...set, unit]),
    ];
  const full = sets.filter((set) => set.length > 0);
  return full.filter(
    (set) => !full.some((other) => other.length > set.length && set.every((each) => other.includes(each))),
  );
}

export function countSize(dayService: DayService, month: string, visits: Visit[], open: Open[]) {
  const days = datesOf(month);
  const lastDay = days[days.length - 1] ?? '';
  const hours = visits.map((visit) => firstHour(dayService, visit));
  const sets = meetings(dayService, lastDay);
  const openDays = days.filter((day) => open.some((each) => each.day === day));
  const at = (day: string, set: string[]) => {
    const seats = open.filter((each) => each.day === day && set.includes(each.unit));
    let capacity = 0;
    for (const seat of seats) capacity += seat.capacity;
    const users = visits.filter(
      (visit) => visit.day === day && seats.some((s) => s.unit === visit.unit),
    ).length;
    return { isOpen: seats.length > 0, users, capacity };
  };
  const excess = (moments: { users: number; capacity: number }[]) => {
    if (moments.length === 0) return 0;
    let [users, capacity] = [0, 0];
    for (const moment of moments) {
      users += moment.users;
      capacity += moment.capacity;
    }
    return Math.ceil(users / moments.length) - capacity / moments.length;
  };
  const results = sets.map((set) =>
    excess(openDays.map((day) => at(day, set)).filter(({ isOpen }) => isOpen)),
  );
  const fullest = openDays.map((day) => {
    let best = { users: -1, capacity: 0 };
    for (const set of sets) {
      const moment = at(day, set);
      const isMore =
        moment.users > best.users || (moment.users === best.users && moment.capacity < best.capacity);
      if (moment.isOpen && isMore) best = moment;
    }
    return best;
  });
  const holidays = ['12-29', '12-30', '12-31', '01-01', '01-02', '01-03'];
  return {
    visits_under_5h: hours.filter((hour) => hour < 5).length,
    visits_5_to_7h: hours.filter((hour) => hour === 5 || hour === 6).length,
    visits_7h_or_more: hours.filter((hour) => hour >= 7).length,
    open_every_day: days.every((day) => openDays.includes(day) || holidays.includes(day.slice(5))) ? 1 : 0,
    over_capacity: Math.max(0, ...results, excess(fullest)),
  };
}
