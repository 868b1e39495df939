// What of a fee schedule is in force on a day, and what its latest change changed.

import { addDays, type IsoDate } from '../../basics/isoDate.ts';
import { type Dated, type History, type Span, valueOn } from '../../rules/kit/schedule.ts';

/** A line of a schedule, with every value it has had. */
export interface ScheduleLine<T> {
  readonly item: T;
  readonly history: History<number>;
}

export interface InForce<T> {
  readonly item: T;
  readonly figure: Dated<number>;
}

/** New without `before`, ended without `after`. */
export interface FigureChange<T> {
  readonly item: T;
  readonly before?: Dated<number>;
  readonly after?: Dated<number>;
}

export interface LatestChange<T> {
  /** The first day of the new values. */
  readonly on: IsoDate;
  readonly changes: readonly FigureChange<T>[];
}

function figureOn(history: History<number>, date: IsoDate): Dated<number> | undefined {
  const answer = valueOn(history, date);
  return answer.known ? answer.figure : undefined;
}

export const inForceOn = <T>(entries: readonly ScheduleLine<T>[], date: IsoDate): InForce<T>[] =>
  entries.flatMap(({ item, history }) => {
    const figure = figureOn(history, date);
    return figure ? [{ item, figure }] : [];
  });

/** The days of which the schedule is known: from its oldest value on, to its last day if it has one. */
export function knownDays(entries: readonly ScheduleLine<unknown>[]): Span {
  const all = entries.flatMap(({ history }) => history);
  const from = all.map((figure) => figure.from).sort()[0] ?? '';
  const ends = all.map(({ to }) => to);
  const last = ends.includes(undefined) ? undefined : ends.sort()[ends.length - 1];
  return last === undefined ? { from } : { from, to: last };
}

function changesOn<T>(entries: readonly ScheduleLine<T>[], date: IsoDate): FigureChange<T>[] {
  return entries.flatMap(({ item, history }) => {
    const before = figureOn(history, addDays(date, -1));
    const after = figureOn(history, date);
    if (before?.value === after?.value) return [];
    return [{ item, ...(before && { before }), ...(after && { after }) }];
  });
}

/** Undefined where the schedule has not changed since its first known day: of what was before, nothing is known. */
export function latestChange<T>(
  entries: readonly ScheduleLine<T>[],
  date: IsoDate,
): LatestChange<T> | undefined {
  const { from } = knownDays(entries);
  const days = entries
    .flatMap(({ history }) => history)
    .flatMap((figure) => [figure.from, ...(figure.to === undefined ? [] : [addDays(figure.to, 1)])])
    .filter((day) => from < day && day <= date);
  for (const on of [...new Set(days)].sort().reverse()) {
    const changes = changesOn(entries, on);
    if (changes.length > 0) return { on, changes };
  }
  return undefined;
}
