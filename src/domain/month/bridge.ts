// Why there were more or fewer visits than last month: parts that add up to the change exactly.

import { addMonths, daysOfMonth, firstDay, type IsoMonth, weekdayOf } from '../../basics/isoDate.ts';
import { type Calendar, unitOfContract } from '../dayService/calendar.ts';
import type { Client } from '../dayService/dayService.ts';
import type { ClientFigures, MonthFigures } from './monthFigures.ts';
import type { PastMonth } from './pastMonths.ts';

export type BridgeCause =
  | 'operatingDays'
  | 'newClients'
  | 'endedClients'
  | 'contracts'
  | 'absences'
  | 'hospital'
  | 'shortStay'
  | 'makeup'
  | 'extra'
  | 'unentered';

export interface Bridge {
  readonly before: number;
  readonly after: number;
  /** Visits gained or lost, each cause once; they sum to `after - before`. */
  readonly steps: readonly { readonly cause: BridgeCause; readonly visits: number }[];
}

interface BridgeInput {
  readonly month: IsoMonth;
  readonly figures: MonthFigures;
  /** The month before as its report left it. */
  readonly before: PastMonth;
  readonly calendar: Calendar;
}

/** On how many days of a month a client whose contract covers it was meant to come. */
function contractedDays(client: Client, month: IsoMonth, calendar: Calendar): number {
  const unit = unitOfContract(client, calendar);
  return daysOfMonth(month).filter(
    (date) => client.weekdays.includes(weekdayOf(date)) && calendar.operates(unit, date),
  ).length;
}

/** Whose planned visits changed for which reason: somebody who began or ended, or else days and contract. */
function plannedSteps({ month, figures, before, calendar }: BridgeInput) {
  const steps = { operatingDays: 0, newClients: 0, endedClients: 0, contracts: 0 };
  const previous = addMonths(month, -1);
  const [since, after] = [firstDay(previous), firstDay(addMonths(month, 1))];
  const plannedBefore = before.of('利用者', 'planned_visits');
  const now = new Map(figures.clients.map((client) => [client.clientId, client]));
  for (const id of new Set([...now.keys(), ...plannedBefore.keys()])) {
    const current: ClientFigures | undefined = now.get(id);
    const change = (current?.tally.planned ?? 0) - (plannedBefore.get(id) ?? 0);
    const client = current?.client;
    const { from = since, to = after } = client ?? {};
    if (!client) steps[current ? 'newClients' : 'endedClients'] += change;
    else if (to < after) steps.endedClients += change;
    else if (from > since) steps.newClients += change;
    else {
      const days = contractedDays(client, month, calendar) - contractedDays(client, previous, calendar);
      steps.operatingDays += days;
      steps.contracts += change - days;
    }
  }
  return steps;
}

/** Undefined where the month before has no report yet. */
export function bridge(input: BridgeInput): Bridge | undefined {
  const { figures, before } = input;
  const visitsBefore = before.overall('visits');
  if (visitsBefore === undefined) return undefined;
  const past = (metric: string) => before.overall(metric) ?? 0;
  const { total } = figures;
  const planned = plannedSteps(input);
  const absences = past('absences') - total.absences;
  const hospital = past('hospital_absences') - total.hospital;
  const shortStay = past('short_stay_absences') - total.shortStay;
  const makeup = total.makeup - past('makeup_visits');
  const extra = total.extra - past('extra_visits');
  const change = total.visits - visitsBefore;
  const known = Object.values(planned).reduce((sum, visits) => sum + visits, 0);
  const steps: Bridge['steps'] = [
    { cause: 'operatingDays', visits: planned.operatingDays },
    { cause: 'newClients', visits: planned.newClients },
    { cause: 'endedClients', visits: planned.endedClients },
    { cause: 'contracts', visits: planned.contracts },
    { cause: 'absences', visits: absences },
    { cause: 'hospital', visits: hospital },
    { cause: 'shortStay', visits: shortStay },
    { cause: 'makeup', visits: makeup },
    { cause: 'extra', visits: extra },
    // 予 that nobody turned into a mark: planned, but neither a visit nor an absence.
    { cause: 'unentered', visits: change - known - absences - hospital - shortStay - makeup - extra },
  ];
  return { before: visitsBefore, after: total.visits, steps };
}
