// What a row of 営業先, 営業記録 or 紹介 means to the outreach calculation.
import type { Contact } from '../../domain/outreach/contacts/contact.ts';
import type { Office } from '../../domain/outreach/offices/office.ts';
import type { Referral } from '../../domain/outreach/referrals/referral.ts';
import { datesOf } from '../../domain/outreach/referrals/steps.ts';
import type { Cells } from '../../tabs/kit/table.ts';
import type { CONTACTS } from '../../tabs/outreach/contacts.ts';
import type { OFFICES } from '../../tabs/outreach/offices.ts';
import type { REFERRALS } from '../../tabs/outreach/referrals.ts';

export const officeOf = (cells: Cells<typeof OFFICES>): Office => ({
  id: cells.営業先ID,
  name: cells.事業所名,
  state: cells.状態,
  intervalDays: cells['連絡間隔(日)'],
  typedLast: cells.最終接触日,
  typedNext: cells.次回予定日,
});

export const contactOf = (cells: Cells<typeof CONTACTS>): Contact => ({
  officeId: cells.営業先ID,
  date: cells.日付,
  way: cells.方法,
  next: cells.次回予定日,
});

export const referralOf = (cells: Cells<typeof REFERRALS>): Referral => ({
  officeId: cells.営業先ID,
  state: cells.状態,
  dates: datesOf(cells),
  clientId: cells.利用者ID,
});
