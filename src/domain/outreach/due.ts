// Whom to contact today, the most urgent first, each with the reasons why.

import { groupBy } from '../../basics/groupBy.ts';
import { addDays, daysBetween, type IsoDate } from '../../basics/isoDate.ts';
import type { OfficeStanding } from './offices/standing.ts';
import type { Referral } from './referrals/referral.ts';
import { COMING_STEPS, type ComingKey, FAILED } from './referrals/steps.ts';

export type DueReason =
  /** Somebody it referred comes to us today or tomorrow. */
  | { readonly kind: ComingKey; readonly days: 0 | 1 }
  /** Days since the last that is known of the referral. */
  | { readonly kind: 'fellThrough'; readonly days: number }
  /** The date that was agreed: 0 is today. */
  | { readonly kind: 'promised'; readonly days: number }
  /** Nobody has been in touch for so many days, and the interval is over. */
  | { readonly kind: 'silent'; readonly days: number }
  | { readonly kind: 'referred'; readonly count: number }
  | { readonly kind: 'never' };

interface Asked {
  readonly id: string;
  readonly standing: OfficeStanding;
}

export interface Due {
  readonly id: string;
  readonly reasons: readonly [DueReason, ...DueReason[]];
}

/** The tab has no day of 不成立: the last day on the row stands for it, and so long a word of thanks is in time. */
const THANKS_WITHIN_DAYS = 14;
const YEAR_DAYS = 365;
const OFTEN = 2;

/** The first reason of each decides the order; the longer it has waited, or the further it came, the further up. */
const COMING: readonly DueReason['kind'][] = COMING_STEPS.map(({ key }) => key).reverse();
const URGENCY: readonly DueReason['kind'][] = [
  ...COMING,
  'fellThrough',
  'promised',
  'silent',
  'referred',
  'never',
];
const rank = ({ kind }: DueReason): number => URGENCY.indexOf(kind);

function ahead(kind: ComingKey, days: readonly (IsoDate | undefined)[], today: IsoDate): DueReason[] {
  if (days.includes(today)) return [{ kind, days: 0 }];
  return days.includes(addDays(today, 1)) ? [{ kind, days: 1 }] : [];
}

/** The last day that is known of those that came to nothing. */
function endOf(referrals: readonly Referral[], today: IsoDate): IsoDate | undefined {
  const days = referrals
    .filter(({ state }) => state === FAILED)
    .flatMap(({ dates }) => Object.values(dates))
    .filter((date) => date <= today);
  return days.sort().reverse()[0];
}

function ofReferrals(referrals: readonly Referral[], last: IsoDate | undefined, today: IsoDate): DueReason[] {
  const alive = referrals.filter(({ state }) => state !== FAILED);
  const end = endOf(referrals, today);
  const thanks = end && (!last || last <= end) && daysBetween(end, today) <= THANKS_WITHIN_DAYS;
  const often = referrals.filter(
    ({ dates: { 受付日: received } }) =>
      received && received <= today && daysBetween(received, today) < YEAR_DAYS,
  ).length;
  return [
    ...COMING_STEPS.flatMap(({ key, date }) =>
      ahead(
        key,
        alive.map(({ dates }) => dates[date]),
        today,
      ),
    ),
    ...(thanks ? [{ kind: 'fellThrough', days: daysBetween(end, today) } as const] : []),
    ...(often >= OFTEN ? [{ kind: 'referred', count: often } as const] : []),
  ];
}

function ofStanding({ due, daysLate, last, promised }: OfficeStanding, today: IsoDate): DueReason[] {
  if (due === 'never') return [{ kind: 'never' }];
  if (due !== 'overdue' && due !== 'today') return [];
  if (promised || !last) return [{ kind: 'promised', days: daysLate }];
  return [{ kind: 'silent', days: daysBetween(last, today) }];
}

/**
 * An office contacted today is done with, and one that has closed is asked for nothing. Having referred often is a
 * reason of its own only while nobody has been in touch since the latest referral; otherwise it stands beside others.
 */
function reasonsOf({ standing }: Asked, referrals: readonly Referral[], today: IsoDate): DueReason[] {
  const { due, last } = standing;
  if (due === 'retired' || last === today) return [];
  const reasons = [...ofReferrals(referrals, last, today), ...ofStanding(standing, today)];
  const unanswered = referrals.some(
    ({ dates: { 受付日: received } }) => received && received <= today && (!last || received > last),
  );
  if (!unanswered && reasons.every(({ kind }) => kind === 'referred')) return [];
  return reasons.sort((a, b) => rank(a) - rank(b));
}

function waited(reason: DueReason): number {
  if (reason.kind === 'never') return 0;
  if (reason.kind === 'referred') return reason.count;
  return COMING.includes(reason.kind) ? -reason.days : reason.days;
}

const referredOften = ({ reasons }: Due) => Number(reasons.some(({ kind }) => kind === 'referred'));

/** Of two with the same reason the one that refers often comes first, then the one that has waited longer. */
function byUrgency(a: Due, b: Due): number {
  const [first, second] = [a.reasons[0], b.reasons[0]];
  return rank(first) - rank(second) || referredOften(b) - referredOften(a) || waited(second) - waited(first);
}

export function dueOffices(offices: readonly Asked[], referrals: readonly Referral[], today: IsoDate): Due[] {
  const byOffice = groupBy(referrals, ({ officeId }) => officeId);
  return offices
    .flatMap((office) => {
      const [first, ...rest] = reasonsOf(office, byOffice.get(office.id) ?? [], today);
      return first ? [{ id: office.id, reasons: [first, ...rest] as const }] : [];
    })
    .sort(byUrgency);
}
