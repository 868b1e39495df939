// A figure on a date as a cell shows it: its value, or the days on which it is known.
import type { OnDate } from '../../rules/kit/schedule.ts';
import { date } from '../kit/argument.ts';
import { Fault } from '../kit/fault.ts';

export function inForce(answer: OnDate<number>, name: string, day: string): number {
  if (answer.known) return answer.figure.value;
  throw new Fault({ kind: 'unknownDate', given: day, name, spans: answer.spans }, date.name);
}
