// On which days each 単位 operates, and with how many seats.

import { type IsoDate, weekdayOf } from '../../basics/isoDate.ts';
import type { Client, Closure, ServiceUnit } from './dayService.ts';

export interface Calendar {
  /** 単位名 in the order of the tab, each once. */
  readonly unitNames: readonly string[];
  /** The row in force on that day: the latest 適用開始日 not after it. */
  unitOn(name: string, date: IsoDate): ServiceUnit | undefined;
  /** 定員 of the row in force on that day, people; 0 before there is one. */
  capacityOn(name: string, date: IsoDate): number;
  /** By the rules alone; a closed day with attendance is the attendance's to say. */
  operates(name: string, date: IsoDate): boolean;
}

interface CalendarInput {
  readonly units: readonly ServiceUnit[];
  readonly closures: readonly Closure[];
  /** 祝日営業 する. */
  readonly openOnHolidays: boolean;
  readonly isHoliday: (date: IsoDate) => boolean;
}

/** The client's 単位; one that is not named, or not known, is the first of the tab. */
export const unitOfContract = (client: Client | undefined, { unitNames }: Calendar): string =>
  unitNames.find((name) => name === client?.unit) ?? unitNames[0] ?? '';

export function calendarOf({ units, closures, openOnHolidays, isHoliday }: CalendarInput): Calendar {
  const special = new Map(closures.map(({ date, kind }) => [date, kind]));
  const unitNames = [...new Set(units.map((unit) => unit.name))];

  const unitOn = (name: string, date: IsoDate) =>
    units
      .filter((unit) => unit.name === name && (unit.from ?? '') <= date)
      .reduce<ServiceUnit | undefined>(
        (latest, unit) => (!latest || (unit.from ?? '') >= (latest.from ?? '') ? unit : latest),
        undefined,
      );

  const capacityOn = (name: string, date: IsoDate) => unitOn(name, date)?.capacity ?? 0;

  const operates = (name: string, date: IsoDate) => {
    const unit = unitOn(name, date);
    if (!unit) return false;
    const kind = special.get(date);
    if (kind) return kind === '臨時営業';
    return unit.weekdays.includes(weekdayOf(date)) && (openOnHolidays || !isHoliday(date));
  };

  return { unitNames, unitOn, capacityOn, operates };
}
