// A month of outreach: how often and how we spoke to whom, and what came of it.
import { groupBy } from '../groupBy.ts';
import { type IsoDate, type IsoMonth, monthOf } from '../isoDate.ts';
import type { Contact, Office, Referral } from '../outreach/office.ts';
import { officeMonth } from '../outreach/officeMonth.ts';
import { latestContacts, type Standing, standing } from '../outreach/standing.ts';

export interface KnownOffice extends Office {
  /** 種別, '' where it is not filled in. */
  readonly kind: string;
}

export interface OutreachSource {
  readonly offices: readonly KnownOffice[];
  readonly contacts: readonly Contact[];
  readonly referrals: readonly Referral[];
  /** Days; where an office has no 連絡間隔 of its own. */
  readonly usualIntervalDays: number;
}

export interface OfficeResult {
  readonly officeId: string;
  readonly name: string;
  readonly contacts: number;
  readonly referrals: number;
  readonly trials: number;
  readonly contracts: number;
}

export interface OutreachMonth {
  readonly byWay: readonly { readonly name: string; readonly contacts: number }[];
  readonly byKind: readonly { readonly name: string; readonly contacts: number }[];
  /** Every office of 営業先, in the order of the tab. */
  readonly offices: readonly OfficeResult[];
  /** Offices whose next date has passed, longest first. */
  readonly overdue: readonly { readonly name: string; readonly standing: Standing }[];
}

const NONE = { contacts: 0, referrals: 0, trials: 0, contracts: 0 };

function counted<T>(items: readonly T[], nameOf: (item: T) => string) {
  return [...groupBy(items, nameOf)]
    .map(([name, found]) => ({ name, contacts: found.length }))
    .sort((a, b) => b.contacts - a.contacts);
}

export function outreachMonth(month: IsoMonth, asOf: IsoDate, source: OutreachSource): OutreachMonth {
  const { contacts, referrals, usualIntervalDays } = source;
  const offices = [
    ...new Map([...source.offices].reverse().map((office) => [office.id, office])).values(),
  ].reverse();
  const kinds = new Map(offices.map(({ id, kind }) => [id, kind]));
  const inMonth = contacts.filter(({ date }) => monthOf(date) === month && date <= asOf);
  const results = officeMonth(month, contacts, referrals);
  const latest = latestContacts(contacts, asOf);
  return {
    byWay: counted(inMonth, ({ way }) => way ?? ''),
    byKind: counted(inMonth, ({ officeId }) => kinds.get(officeId) ?? ''),
    offices: offices.map(({ id, name }) => ({ officeId: id, name, ...(results.get(id) ?? NONE) })),
    overdue: offices
      .map((office) => ({
        name: office.name,
        standing: standing(office, latest.get(office.id), asOf, usualIntervalDays),
      }))
      .filter((each) => each.standing.due === 'overdue')
      .sort((a, b) => b.standing.daysLate - a.standing.daysLate),
  };
}
