// The day service as every action about days needs it: 単位, 休業日, 祝日営業 and 利用者, and the calendar they make.

import { isHoliday } from '../../basics/holidays.ts';
import { type Calendar, calendarOf } from '../../domain/dayService/calendar.ts';
import type { Client, Closure, ServiceUnit } from '../../domain/dayService/dayService.ts';
import type { Question } from '../../domain/question.ts';
import { CLIENTS, readClients } from '../../tabs/dayService/clients.ts';
import { CLOSURES, readClosures } from '../../tabs/dayService/closures.ts';
import { readSettings, SETTINGS, type Settings } from '../../tabs/dayService/settings.ts';
import { readUnits, UNITS } from '../../tabs/dayService/units.ts';
import { type Grids, needTab } from './grids.ts';

interface Read<T> {
  readonly rows: readonly T[];
  readonly questions: readonly Question[];
}

export interface DayService {
  /** Empty where there is no 設定. */
  readonly settings: Settings;
  readonly openOnHolidays: boolean;
  readonly units: Read<ServiceUnit>;
  readonly closures: Read<Closure>;
  readonly clients: Read<Client>;
  readonly calendar: Calendar;
}

export const DAY_SERVICE_TABS: readonly string[] = [SETTINGS.tab, UNITS.tab, CLOSURES.tab, CLIENTS.tab];

/** Without 単位 or 利用者 it refuses; what its tabs do not make clear is for each action to judge. */
export function readDayService(grids: Grids): DayService {
  const { units, questions: unitQuestions } = readUnits(needTab(grids, UNITS.tab));
  const { clients, questions: clientQuestions } = readClients(needTab(grids, CLIENTS.tab));
  const closureGrid = grids.get(CLOSURES.tab);
  const { closures, questions: closureQuestions } = closureGrid
    ? readClosures(closureGrid)
    : { closures: [], questions: [] };
  const settingsGrid = grids.get(SETTINGS.tab);
  const settings = settingsGrid ? readSettings(settingsGrid) : { values: {}, cells: {}, questions: [] };
  const openOnHolidays = settings.values.祝日営業 !== 'しない';
  return {
    settings,
    openOnHolidays,
    units: { rows: units, questions: unitQuestions },
    closures: { rows: closures, questions: closureQuestions },
    clients: { rows: clients, questions: clientQuestions },
    calendar: calendarOf({ units, closures, openOnHolidays, isHoliday }),
  };
}

/** Of what 設定 holds only 祝日営業 bears on the calendar. */
export const holidayQuestions = ({ settings }: DayService): Question[] =>
  settings.questions.filter(({ header }) => header === '祝日営業');
