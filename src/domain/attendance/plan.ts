// A month's attendance from the contracts: who is planned on which day, and what a changed contract changes.

import {
  daysOfMonth,
  firstDay,
  type IsoDate,
  type IsoMonth,
  lastDay,
  weekdayOf,
} from '../../basics/isoDate.ts';
import { type Calendar, unitOfContract } from '../dayService/calendar.ts';
import { type Client, inForce } from '../dayService/dayService.ts';
import { type Mark, readMark } from './marks.ts';
import type { OwnedRow } from './rowOwners.ts';

export interface PlannedRow {
  readonly client: Client;
  readonly unit: string;
  /** The days this client is expected. */
  readonly days: ReadonlySet<IsoDate>;
}

interface PlanInput {
  readonly month: IsoMonth;
  readonly clients: readonly Client[];
  readonly calendar: Calendar;
  /** IDs of clients whose contract could not be read: they get a row and no plan. */
  readonly unclear: ReadonlySet<string>;
}

/** One row for each client whose contract touches the month, 単位 by 単位. */
export function planMonth({ month, clients, calendar, unclear }: PlanInput): PlannedRow[] {
  const [first, last] = [firstDay(month), lastDay(month)];
  const { unitNames } = calendar;
  const dates = daysOfMonth(month);
  const rows = clients
    .filter(({ from = first, to = last }) => from <= last && to >= first)
    .map((client): PlannedRow => {
      const unit = unitOfContract(client, calendar);
      const expected = (date: IsoDate) =>
        !unclear.has(client.id) &&
        client.weekdays.includes(weekdayOf(date)) &&
        inForce(client, date) &&
        calendar.operates(unit, date);
      return { client, unit, days: new Set(dates.filter(expected)) };
    });
  return unitNames.flatMap((unit) => rows.filter((row) => row.unit === unit));
}

/** Something the plan would change if a person had not typed it. */
export interface LeftAlone {
  readonly why: 'offContract' | 'otherUnit' | 'unknownClient' | 'contractUnclear' | 'repeatedRow';
  /** Undefined for the attendance tab itself. */
  readonly tab?: string;
  readonly cell: string;
  readonly name: string;
  readonly date?: IsoDate;
  readonly given?: string;
}

export interface PlanChanges {
  /** Cells that get 予. */
  readonly put: readonly string[];
  /** Cells that lose their 予. */
  readonly clear: readonly string[];
  readonly add: readonly PlannedRow[];
  readonly leftAlone: readonly LeftAlone[];
}

/** Marks that say a client was expected: on a day without contract they deserve a look. */
const EXPECTED: readonly Mark[] = ['attended', 'absent', 'hospital', 'shortStay'];

/** Said once a client, where the contract stands. */
export const contractUnclear = ({ client: { tab, cells, name } }: PlannedRow): LeftAlone => ({
  why: 'contractUnclear',
  tab,
  cell: cells.id,
  name,
});

/** A row of a client whose contract is unclear is left as it is. */
export function changesTo(
  rows: readonly OwnedRow[],
  plan: readonly PlannedRow[],
  unclear: ReadonlySet<string>,
): PlanChanges {
  const put: string[] = [];
  const clear: string[] = [];
  const leftAlone: LeftAlone[] = [];
  const planOf = new Map(plan.map((row) => [row.client.id, row]));
  const seen = new Set<string>();

  const follow = ({ days }: OwnedRow, due: ReadonlySet<IsoDate>, name: string) => {
    for (const { date, cell, text } of days) {
      const mark = readMark(text);
      if (text === '' && due.has(date)) put.push(cell);
      else if (mark === 'planned' && !due.has(date)) clear.push(cell);
      else if (mark && EXPECTED.includes(mark) && !due.has(date))
        leftAlone.push({ why: 'offContract', cell, name, date, given: text });
    }
  };

  for (const row of rows) {
    const { client, unit, cell, name, days } = row;
    if (!client && days.every(({ text }) => text === '')) continue;
    const own = client && planOf.get(client.id);
    const label = client?.name ?? (name || row.clientId);
    if (!client) leftAlone.push({ why: 'unknownClient', cell, name: label });
    else if (unclear.has(client.id)) {
      seen.add(client.id);
    } else if (own && own.unit !== unit) leftAlone.push({ why: 'otherUnit', cell, name: label });
    else if (seen.has(client.id)) leftAlone.push({ why: 'repeatedRow', cell, name: label });
    else {
      seen.add(client.id);
      follow(row, own?.days ?? new Set(), label);
    }
  }
  leftAlone.push(...plan.filter(({ client }) => unclear.has(client.id)).map(contractUnclear));
  return { put, clear, add: plan.filter(({ client }) => !seen.has(client.id)), leftAlone };
}
