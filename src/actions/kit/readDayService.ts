// The place as every action about days needs it: 単位, 休業日, 祝日営業 and 利用者, and the calendar they make.

import { isHoliday } from '../../basics/holidays.ts';
import { type Calendar, calendarOf } from '../../domain/dayService/calendar.ts';
import type { Client, Closure, ServiceUnit } from '../../domain/dayService/dayService.ts';
import type { Problem } from '../../domain/question.ts';
import { CLIENTS, readClients } from '../../tabs/dayService/clients.ts';
import { CLOSURES, readClosures } from '../../tabs/dayService/closures.ts';
import { readSettings, SETTINGS, type Settings } from '../../tabs/dayService/settings.ts';
import { readUnits, UNITS } from '../../tabs/dayService/units.ts';
import { type Grids, needTab } from './grids.ts';

interface Read<T> {
  readonly rows: readonly T[];
  readonly problems: readonly Problem[];
}

export interface Place {
  /** Empty where there is no 設定. */
  readonly settings: Settings;
  readonly openOnHolidays: boolean;
  readonly units: Read<ServiceUnit>;
  readonly closures: Read<Closure>;
  readonly clients: Read<Client>;
  readonly calendar: Calendar;
}

export const PLACE_TABS: readonly string[] = [SETTINGS.tab, UNITS.tab, CLOSURES.tab, CLIENTS.tab];

/** Without 単位 or 利用者 it refuses; what its tabs do not make clear is for each action to judge. */
export function readPlace(grids: Grids): Place {
  const { units, problems: unitProblems } = readUnits(needTab(grids, UNITS.tab));
  const { clients, problems: clientProblems } = readClients(needTab(grids, CLIENTS.tab));
  const closureGrid = grids.get(CLOSURES.tab);
  const { closures, problems: closureProblems } = closureGrid
    ? readClosures(closureGrid)
    : { closures: [], problems: [] };
  const settingsGrid = grids.get(SETTINGS.tab);
  const settings = settingsGrid ? readSettings(settingsGrid) : { values: {}, cells: {}, problems: [] };
  const openOnHolidays = settings.values.祝日営業 !== 'しない';
  return {
    settings,
    openOnHolidays,
    units: { rows: units, problems: unitProblems },
    closures: { rows: closures, problems: closureProblems },
    clients: { rows: clients, problems: clientProblems },
    calendar: calendarOf({ units, closures, openOnHolidays, isHoliday }),
  };
}

/** Of what 設定 holds only 祝日営業 bears on the calendar. */
export const holidayProblems = ({ settings }: Place): Problem[] =>
  settings.problems.filter(({ header }) => header === '祝日営業');
