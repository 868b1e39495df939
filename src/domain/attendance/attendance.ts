// Marks as typed -> who came when, and every mark that asks for a second look.

import type { IsoDate } from '../../basics/isoDate.ts';
import { type Client, inForce } from '../dayService/dayService.ts';
import type { Problem } from '../question.ts';
import { isAttended, type Mark, readMark } from './marks.ts';
import type { OwnedRow } from './rowOwners.ts';

/** One understood mark. */
export interface Entry {
  readonly clientId: string;
  readonly client: Client | undefined;
  readonly unit: string;
  readonly date: IsoDate;
  readonly mark: Mark;
  readonly cell: string;
}

export interface Attendance {
  /** Marks up to `as of`. */
  readonly entries: readonly Entry[];
  /** 予 on later days: they feed the projection and no figure. */
  readonly plannedLater: readonly Entry[];
  readonly problems: readonly Problem[];
}

/** What is odd about a mark that counts. */
function doubt({ client, mark, date }: Entry): Problem['kind'] | undefined {
  if (mark === 'planned') return 'unenteredMark';
  return client && mark !== 'off' && !inForce(client, date) ? 'outsideContract' : undefined;
}

/** Of two rows of one client in one 単位 the first mark of a day counts: nobody is in one place twice. */
export function takeAttendance(tab: string, rows: readonly OwnedRow[], asOf: IsoDate): Attendance {
  const entries: Entry[] = [];
  const plannedLater: Entry[] = [];
  const problems: Problem[] = [];
  const taken = new Set<string>();

  for (const { clientId, client, unit, name, days } of rows) {
    for (const { date, cell, text } of days) {
      if (text === '') continue;
      const ask = (kind: Problem['kind']) => problems.push({ kind, tab, cell, given: text, date, name });
      const mark = readMark(text);
      const place = `${clientId} ${unit} ${date}`;
      if (!mark) ask('unknownMark');
      if (!mark || taken.has(place)) continue;
      taken.add(place);
      const entry: Entry = { clientId, client, unit, date, mark, cell };
      if (date <= asOf) {
        entries.push(entry);
        const kind = doubt(entry);
        if (kind) ask(kind);
      } else if (mark === 'planned') plannedLater.push(entry);
      else if (isAttended(mark)) ask('futureAttendance');
    }
  }
  return { entries, plannedLater, problems };
}
