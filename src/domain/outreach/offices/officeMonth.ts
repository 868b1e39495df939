// What one month brought with each office, up to the day that counts.
import { type IsoDate, type IsoMonth, monthOf } from '../../../basics/isoDate.ts';
import type { Contact } from '../contacts/contact.ts';
import type { Referral } from '../referrals/referral.ts';

export interface OfficeMonth {
  contacts: number;
  referrals: number;
  trials: number;
  contracts: number;
}

/** By office ID; an office with nothing in the month is left out. */
export function officeMonth(
  month: IsoMonth,
  asOf: IsoDate,
  contacts: readonly Pick<Contact, 'officeId' | 'date'>[],
  referrals: readonly Referral[],
): Map<string, OfficeMonth> {
  const figures = new Map<string, OfficeMonth>();
  const count = (officeId: string, date: IsoDate | undefined, figure: keyof OfficeMonth) => {
    if (date === undefined || monthOf(date) !== month || date > asOf) return;
    const known = figures.get(officeId) ?? { contacts: 0, referrals: 0, trials: 0, contracts: 0 };
    known[figure] += 1;
    figures.set(officeId, known);
  };
  for (const { officeId, date } of contacts) count(officeId, date, 'contacts');
  for (const { officeId, received, trial, contracted } of referrals) {
    count(officeId, received, 'referrals');
    count(officeId, trial, 'trials');
    count(officeId, contracted, 'contracts');
  }
  return figures;
}
