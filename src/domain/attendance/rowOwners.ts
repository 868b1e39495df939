// Whose row is it: each attendance row with its client and 単位, and a question where either is not known.

import { normalize } from '../../basics/text.ts';
import { type Calendar, unitOfContract } from '../dayService/calendar.ts';
import type { Client } from '../dayService/dayService.ts';
import type { Question } from '../question.ts';
import type { AttendanceSheet, SheetRow } from './sheet.ts';

export interface OwnedRow extends SheetRow {
  /** Undefined where 利用者 has no such ID or name; the visits count all the same. */
  readonly client: Client | undefined;
}

type Find = (row: SheetRow) => Client | undefined;

function clientFinder(clients: readonly Client[]): Find {
  const byId = new Map(clients.map((client) => [client.id, client]));
  const byName = new Map<string, Client[]>();
  for (const client of clients) {
    const name = normalize(client.name);
    byName.set(name, [...(byName.get(name) ?? []), client]);
  }
  return ({ clientId, name }) => {
    if (clientId !== '') return byId.get(clientId);
    const namesakes = byName.get(normalize(name)) ?? [];
    return namesakes.length === 1 ? namesakes[0] : undefined;
  };
}

/** The row's own 単位名, else the client's, else the first of the 単位 tab. */
const unitOf = (row: SheetRow, client: Client | undefined, calendar: Calendar): string =>
  calendar.unitNames.find((name) => name === row.unit) ?? unitOfContract(client, calendar);

export function withOwners(
  { tab, rows }: AttendanceSheet,
  clients: readonly Client[],
  calendar: Calendar,
): { rows: OwnedRow[]; questions: Question[] } {
  const find = clientFinder(clients);
  const seen = new Set<string>();
  const questions: Question[] = [];
  const note = (question: Omit<Question, 'tab'>) => questions.push({ tab, ...question });

  const owned = rows.flatMap((row): OwnedRow[] => {
    const { cell, name } = row;
    if (row.clientId === '' && name === '') {
      if (row.days.some((day) => day.text !== '')) note({ kind: 'rowWithoutClient', cell });
      return [];
    }
    const client = find(row);
    const given = row.clientId || name;
    if (!client) note({ kind: 'unknownClient', cell, given, name });
    if (row.unit !== '' && !calendar.unitNames.includes(row.unit)) {
      note({ kind: 'unknownUnit', cell: row.unitCell, given: row.unit, name, expected: calendar.unitNames });
    }
    const unit = unitOf(row, client, calendar);
    const clientId = client?.id ?? given;
    const key = `${clientId} ${unit}`;
    if (seen.has(key)) note({ kind: 'duplicateRow', cell, given, name });
    seen.add(key);
    return [{ ...row, clientId, unit, client }];
  });
  return { rows: owned, questions };
}
