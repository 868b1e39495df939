// Where we stand with an office: last contact, next date, and whether that date has come. The log is the truth.
import { compare } from '../../../basics/compare.ts';
import { addDays, daysBetween, type IsoDate } from '../../../basics/isoDate.ts';
import { normalize } from '../../../basics/text.ts';
import type { Contact, Way } from '../contacts/contact.ts';
import type { Office } from './office.ts';

export interface OfficeStanding {
  readonly last?: IsoDate | undefined;
  readonly lastWay?: Way | undefined;
  readonly next?: IsoDate | undefined;
  /** Whether somebody set that date; otherwise it follows from the interval. */
  readonly promised: boolean;
  readonly due: 'overdue' | 'today' | 'never' | 'later' | 'retired';
  /** Days since the next date went by; 0 unless overdue. */
  readonly daysLate: number;
}

/** Used where neither the office nor the settings give an interval. */
export const USUAL_INTERVAL_DAYS = 30;

const RETIRED = /休止|停止|終了|廃止|廃業|閉鎖|閉業|対象外/;

export const isRetired = (office: Office): boolean => RETIRED.test(normalize(office.state ?? ''));

/** The latest contact of each office up to that day; of two on one day, the one further down the log. */
export function latestContacts<T extends Contact>(contacts: readonly T[], today: IsoDate): Map<string, T> {
  const latest = new Map<string, T>();
  for (const contact of contacts) {
    const known = latest.get(contact.officeId);
    if (contact.date <= today && (known === undefined || contact.date >= known.date)) {
      latest.set(contact.officeId, contact);
    }
  }
  return latest;
}

/** Without a date promised in the log, the next contact is due one interval after the last. */
export function standing(
  office: Office,
  latest: Contact | undefined,
  today: IsoDate,
  usualIntervalDays: number,
): OfficeStanding {
  const last = latest?.date ?? office.typedLast;
  const promised = latest ? latest.next : office.typedNext;
  const next = promised ?? (last && addDays(last, office.intervalDays ?? usualIntervalDays));
  const daysLate = next === undefined ? 0 : Math.max(0, daysBetween(next, today));
  return {
    last,
    lastWay: latest?.way,
    next,
    promised: promised !== undefined,
    due: due(office, next, today),
    daysLate,
  };
}

function due(office: Office, next: IsoDate | undefined, today: IsoDate): OfficeStanding['due'] {
  if (isRetired(office)) return 'retired';
  if (next === undefined) return 'never';
  if (next < today) return 'overdue';
  return next === today ? 'today' : 'later';
}

const URGENCY: Record<OfficeStanding['due'], number> = {
  overdue: 0,
  today: 1,
  never: 2,
  later: 3,
  retired: 4,
};

/** Whom to contact first: the longest overdue, then today's, then those never contacted, then by date. */
export function byUrgency(
  a: Pick<OfficeStanding, 'due' | 'next'>,
  b: Pick<OfficeStanding, 'due' | 'next'>,
): number {
  if (a.due !== b.due) return URGENCY[a.due] - URGENCY[b.due];
  return compare(a.next ?? '', b.next ?? '');
}
