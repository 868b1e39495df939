// The tabs whose rows the sidebar adds and changes, each with the column by which a row is known.
import { CLIENTS } from '../../../tabs/dayService/clients.ts';
import { defineTab } from '../../../tabs/kit/table.ts';
import { CONTACTS } from '../../../tabs/outreach/contacts.ts';
import { OFFICES } from '../../../tabs/outreach/offices.ts';
import { REFERRALS } from '../../../tabs/outreach/referrals.ts';
import type { Keyed } from './openTab.ts';

/** A row without an office is a question of the view, not a row that is left out. */
export const ANY_REFERRAL = defineTab(REFERRALS.tab, {
  ...REFERRALS.columns,
  営業先ID: { type: 'id', required: 'column' },
});

export const OFFICE_ROWS: Keyed = { schema: OFFICES, key: '営業先ID' };
export const REFERRAL_ROWS: Keyed = { schema: ANY_REFERRAL, key: '紹介ID' };
export const CLIENT_ROWS: Keyed = { schema: CLIENTS, key: '利用者ID' };
export const KEYED: readonly Keyed[] = [OFFICE_ROWS, REFERRAL_ROWS, CLIENT_ROWS];

/** Where an office's ID stands besides 営業先: a number found there is not given again. */
export const OFFICE_MENTIONS: readonly Keyed[] = [
  { schema: CONTACTS, key: '営業先ID' },
  { schema: ANY_REFERRAL, key: '営業先ID' },
];
