// What is missing from the attendance: days nobody marked, and contracted days left blank.

import type { IsoDate } from '../../basics/isoDate.ts';
import { type Calendar, unitOfContract } from '../dayService/calendar.ts';
import type { Client } from '../dayService/dayService.ts';
import type { Question } from '../question.ts';
import { contractedDays } from './cellsRead.ts';
import type { OwnedRow } from './rowOwners.ts';
import type { AttendanceSheet } from './sheet.ts';

interface Gaps {
  readonly sheet: AttendanceSheet;
  readonly rows: readonly OwnedRow[];
  readonly clients: readonly Client[];
  readonly calendar: Calendar;
  /** The days that count. */
  readonly dates: readonly IsoDate[];
}

export function findGaps({ sheet, rows, clients, calendar, dates }: Gaps): Question[] {
  const markedDays = new Set<string>();
  const markedClients = new Set<string>();
  const blankCells = new Map<string, string>();
  for (const { clientId, unit, days } of rows) {
    for (const { date, cell, text } of days) {
      if (text === '') blankCells.set(`${clientId} ${date}`, cell);
      else {
        markedDays.add(`${unit} ${date}`);
        markedClients.add(`${clientId} ${date}`);
      }
    }
  }
  const at = (cell: string | undefined) => (cell ? { cell } : {});
  const isUnmarked = (unit: string, date: IsoDate) =>
    calendar.operates(unit, date) && !markedDays.has(`${unit} ${date}`);

  const unmarkedDays = dates.flatMap((date) =>
    calendar.unitNames
      .filter((unit) => isUnmarked(unit, date))
      .map((unit): Question => {
        return {
          kind: 'dayWithoutMarks',
          tab: sheet.tab,
          date,
          name: unit,
          ...at(sheet.dayHeaders.get(date)),
        };
      }),
  );

  const withRow = new Set(rows.map((row) => row.clientId));
  const blanks = clients.flatMap((client): Question[] => {
    const unit = unitOfContract(client, calendar);
    // A day without any mark is one question, not one more for each client.
    const due = contractedDays(client, dates, calendar).filter(
      (date) => !isUnmarked(unit, date) && !markedClients.has(`${client.id} ${date}`),
    );
    const { name, tab } = client;
    if (due.length > 0 && !withRow.has(client.id))
      return [{ kind: 'clientWithoutRow', tab, cell: client.cells.id, name }];
    return due.map((date) => {
      const blank = blankCells.get(`${client.id} ${date}`);
      return { kind: 'contractedBlank', tab: sheet.tab, date, name, ...at(blank) };
    });
  });
  return [...unmarkedDays, ...blanks];
}
