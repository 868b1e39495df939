// Reads what a month's attendance follows from: contracts, 単位, closed days and national holidays.

import type { IsoMonth } from '../../basics/isoDate.ts';
import { type PlannedRow, planMonth } from '../../domain/attendance/plan.ts';
import type { Calendar } from '../../domain/dayService/calendar.ts';
import type { Client } from '../../domain/dayService/dayService.ts';
import type { Question } from '../../domain/question.ts';
import { questions as wordings, actions as words } from '../../messages/words.ts';
import { CLIENTS } from '../../tabs/dayService/clients.ts';
import type { Settings } from '../../tabs/dayService/settings.ts';
import { UNITS } from '../../tabs/dayService/units.ts';
import type { Grid } from '../../tabs/kit/grid.ts';
import { readTable } from '../../tabs/kit/table.ts';
import { type Grids, needTab } from '../kit/grids.ts';
import { type DayService, holidayQuestions, readDayService } from '../kit/readDayService.ts';
import { NotReady, Refusal } from '../kit/refusal.ts';

/** A contract is unclear where one of these cells could not be read. */
const CONTRACT = ['利用曜日', '利用開始日', '利用終了日'];

export interface AttendancePlan {
  readonly settings: Settings;
  readonly clients: readonly Client[];
  readonly calendar: Calendar;
  readonly unclear: ReadonlySet<string>;
  readonly rows: readonly PlannedRow[];
}

/** A plan that rests on a misread 単位 or closed day would clear what is right. */
function refuseUnclear(questions: readonly Question[]): void {
  const [first] = questions;
  if (first) throw new Refusal(wordings[first.kind](first));
}

function contracts({ clients: { rows: clients, questions } }: DayService, grid: Grid) {
  const missing = questions.find(({ kind }) => kind === 'missingHeader');
  if (missing) throw new NotReady(wordings.missingHeader(missing));
  const rowNumber = (cell = '') => Number(cell.replace(/\D/g, ''));
  const unclearRows = new Set(
    questions.flatMap(({ cell, header = '' }) => (CONTRACT.includes(header) ? [rowNumber(cell)] : [])),
  );
  const unclear = new Set(
    clients.filter(({ cells }) => unclearRows.has(rowNumber(cells.id))).map(({ id }) => id),
  );
  const kana = new Map(
    readTable(CLIENTS, grid).rows.map(({ cells }) => [cells.利用者ID, cells.フリガナ?.normalize('NFKC')]),
  );
  /** By フリガナ; who has none keeps the order of the tab, below. */
  const key = ({ id }: Client) => kana.get(id) ?? '\uffff';
  return { clients: [...clients].sort((a, b) => Number(key(a) > key(b)) - Number(key(a) < key(b))), unclear };
}

export function attendancePlan(grids: Grids, month: IsoMonth): AttendancePlan {
  const dayService = readDayService(grids);
  refuseUnclear(dayService.units.questions);
  if (dayService.units.rows.length === 0) throw new NotReady(words.noRows({ tab: UNITS.tab }));
  refuseUnclear(dayService.closures.questions);
  refuseUnclear(holidayQuestions(dayService));
  const { settings, calendar } = dayService;
  const { clients, unclear } = contracts(dayService, needTab(grids, CLIENTS.tab));
  return { settings, clients, calendar, unclear, rows: planMonth({ month, clients, calendar, unclear }) };
}
