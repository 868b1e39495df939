// A month of outreach: how we spoke to whom, what came of it, and who is waiting.
import { groupBy } from '../../basics/groupBy.ts';
import { type IsoDate, type IsoMonth, monthOf } from '../../basics/isoDate.ts';
import type { Contact } from './contacts/contact.ts';
import { type GiftNote, giftNotes, type Note } from './contacts/giftNotes.ts';
import { type OfficeCapacity, officeCapacity } from './offices/capacity.ts';
import type { Office } from './offices/office.ts';
import { type OfficeMonth, officeMonth } from './offices/officeMonth.ts';
import { latestContacts, type OfficeStanding, standing } from './offices/standing.ts';
import { type Brought, broughtBy } from './referrals/brought.ts';
import { cohort, type Funnel, funnelOf, hasContract } from './referrals/funnel.ts';
import type { Referral } from './referrals/referral.ts';
import { byStep } from './referrals/steps.ts';

export interface KnownOffice extends Office {
  /** 種別, '' where it is not filled in. */
  readonly kind: string;
  readonly memo?: string | undefined;
}

export interface OutreachSource {
  readonly offices: readonly KnownOffice[];
  readonly contacts: readonly Contact[];
  readonly notes: readonly Note[];
  readonly referrals: readonly Referral[];
  /** Days; where an office has no 連絡間隔 of its own. */
  readonly usualIntervalDays: number;
}

/** What one office, one kind of office or all of them brought. */
export interface OutreachResult extends OfficeMonth, Brought {
  /** The month's contacts by 方法, '' where it is not filled in; a way that was not taken is left out. */
  readonly ways: ReadonlyMap<string, number>;
  /** The referrals of the last twelve months. */
  readonly funnel: Funnel;
}

export interface OfficeResult extends OutreachResult {
  /** '' for all rows whose 営業先ID is not on 営業先. */
  readonly officeId: string;
  readonly name: string;
  readonly capacity: OfficeCapacity | undefined;
}

export interface OutreachMonth {
  readonly total: OutreachResult;
  /** By 種別, '' where it is not filled in, in the order of 営業先. */
  readonly kinds: readonly (OutreachResult & { readonly kind: string })[];
  /** Every office of 営業先, in the order of the tab. */
  readonly offices: readonly OfficeResult[];
  /** Offices whose next date has passed, longest first. */
  readonly overdue: readonly { readonly name: string; readonly standing: OfficeStanding }[];
  readonly gifts: readonly (GiftNote & { readonly office: string })[];
  /** Contracts of the last twelve months whose visits cannot be known: without a 利用者ID. */
  readonly unlinked: number;
}

const UNKNOWN: KnownOffice = { id: '', name: '', kind: '' };

/** The first row of each ID, and one for everything that bears an ID of no office. */
function known({ offices, contacts, referrals }: OutreachSource): KnownOffice[] {
  if (offices.length === 0) return [];
  const byId = groupBy(offices, ({ id }) => id);
  const astray = [...contacts, ...referrals].some(({ officeId }) => !byId.has(officeId));
  const firsts = [...byId.values()].map(([first = UNKNOWN]) => first);
  return astray ? [...firsts, UNKNOWN] : firsts;
}

/** `visitsOf`: the month's visits by client. */
export function outreachMonth(
  month: IsoMonth,
  asOf: IsoDate,
  source: OutreachSource,
  visitsOf: ReadonlyMap<string, number>,
): OutreachMonth {
  const offices = known(source);
  const ids = new Set(offices.map(({ id }) => id));
  const atHome = <T extends { readonly officeId: string }>(items: readonly T[]): T[] =>
    items.map((item) => (ids.has(item.officeId) ? item : { ...item, officeId: UNKNOWN.id }));
  const contacts = atHome(source.contacts).filter(({ date }) => date <= asOf);
  const referrals = atHome(source.referrals);
  const inMonth = groupBy(
    contacts.filter(({ date }) => monthOf(date) === month),
    ({ officeId }) => officeId,
  );
  const inFunnel = cohort(referrals, month, asOf);
  const referred = groupBy(inFunnel, ({ officeId }) => officeId);
  const counts = officeMonth(month, asOf, contacts, referrals);
  const brought = broughtBy(referrals, visitsOf, asOf);
  const latest = latestContacts(contacts, asOf);

  const resultOf = (ofThese: readonly KnownOffice[]): OutreachResult => {
    const sum = (of: (id: string) => number | undefined) =>
      ofThese.reduce((total, { id }) => total + (of(id) ?? 0), 0);
    const those = ofThese.flatMap(({ id }) => inMonth.get(id) ?? []);
    return {
      contacts: sum((id) => counts.get(id)?.contacts),
      taken: byStep(({ key }) => sum((id) => counts.get(id)?.taken[key])),
      ways: new Map([...groupBy(those, ({ way }) => way ?? '')].map(([way, { length }]) => [way, length])),
      clients: sum((id) => brought.get(id)?.clients),
      visits: sum((id) => brought.get(id)?.visits),
      funnel: funnelOf(
        ofThese.flatMap(({ id }) => referred.get(id) ?? []),
        asOf,
      ),
    };
  };
  const names = new Map(offices.map(({ id, name }) => [id, name]));
  return {
    total: resultOf(offices),
    kinds: [...groupBy(offices, ({ kind }) => kind)].map(([kind, those]) => ({ kind, ...resultOf(those) })),
    offices: offices.map((office) => ({
      officeId: office.id,
      name: office.name,
      capacity: officeCapacity(office.memo ?? ''),
      ...resultOf([office]),
    })),
    overdue: offices
      .filter(({ id }) => id !== UNKNOWN.id)
      .map((office) => ({
        name: office.name,
        standing: standing(office, latest.get(office.id), asOf, source.usualIntervalDays),
      }))
      .filter(({ standing: { due } }) => due === 'overdue')
      .sort((a, b) => b.standing.daysLate - a.standing.daysLate),
    gifts: giftNotes(atHome(source.notes), month, asOf).map((note) => ({
      ...note,
      office: names.get(note.officeId) ?? '',
    })),
    unlinked: inFunnel.filter((referral) => referral.clientId === undefined && hasContract(referral, asOf))
      .length,
  };
}
