// What one month brought with each office, up to the day that counts.
import { type IsoDate, type IsoMonth, monthOf } from '../../../basics/isoDate.ts';
import type { Contact } from '../contacts/contact.ts';
import type { Referral } from '../referrals/referral.ts';
import { byStep, STEPS, type StepKey } from '../referrals/steps.ts';

export interface OfficeMonth {
  contacts: number;
  /** Steps of referrals, each in the month of its own date. */
  readonly taken: Record<StepKey, number>;
}

/** By office ID; an office with nothing in the month is left out. */
export function officeMonth(
  month: IsoMonth,
  asOf: IsoDate,
  contacts: readonly Pick<Contact, 'officeId' | 'date'>[],
  referrals: readonly Referral[],
): Map<string, OfficeMonth> {
  const figures = new Map<string, OfficeMonth>();
  const of = (officeId: string): OfficeMonth => {
    const known = figures.get(officeId) ?? { contacts: 0, taken: byStep(() => 0) };
    figures.set(officeId, known);
    return known;
  };
  const counts = (date: IsoDate | undefined) => date !== undefined && monthOf(date) === month && date <= asOf;
  for (const { officeId, date } of contacts) if (counts(date)) of(officeId).contacts += 1;
  for (const { officeId, dates } of referrals)
    for (const { key, date } of STEPS) if (counts(dates[date])) of(officeId).taken[key] += 1;
  return figures;
}
