// One person of a day, and the cell that is theirs.
import { cellAt } from '../../basics/cellAddress.ts';
import type { DayPerson } from '../../domain/attendance/day/dayPeople.ts';
import { attendanceDay as words } from '../../messages/words.ts';
import type { Cell } from '../../tabs/kit/grid.ts';
import { Refusal } from '../kit/refusal.ts';
import type { ReadDay } from './day.ts';

interface Who {
  readonly clientId: string;
  readonly unit: string;
}

export function personOf(day: ReadDay, { clientId, unit }: Who): DayPerson {
  const { lacking, tab, people } = day;
  if (lacking !== '') throw new Refusal(words.noTab({ tab }));
  const person = people.find((one) => one.clientId === clientId && one.unit === unit);
  if (!person) throw new Refusal(words.gone());
  if (person.cell === '') throw new Refusal(words.noCell({ tab, name: person.name }));
  return person;
}

/** As it was read: a number stays a number. */
export function cellOf({ grids, tab }: ReadDay, { cell }: DayPerson): Cell {
  const { row, column } = cellAt(cell);
  return grids.find((grid) => grid.tab === tab)?.rows[row - 1]?.[column - 1] ?? '';
}
