// An office's card and form, and what its calls answer when they refuse.
import type { office as japanese } from '../../../ja/outreach/offices/office.ts';
import type { Words } from '../../../kit/spoken.ts';
import { counted, number } from '../../kit/written.ts';

const days = (count: number) => counted(count, 'day');

export const office: Words<typeof japanese> = {
  notUnderstood: () => 'The request was not understood. Reload and try again.',
  tooLong: ({ field, limit }) => `${field} is too long. Keep it within ${number(limit)} characters.`,
  check: ({ field }) => `Please check ${field} and save again.`,
  noName: () => 'Enter the name of the office (事業所名).',
  badInterval: ({ given }) => `An interval of “${given}” cannot be used. Enter 1 to 3650 days.`,

  loading: 'Loading…',
  open: (name) => `Details of ${name}`,
  back: 'Back to the list',
  edit: 'Edit',
  retire: 'Retire',
  resume: 'Use again',
  retired: 'Retired office',
  retireHint: 'A retired office no longer comes up for contact. Its row and its records stay.',
  write: 'Log a contact',
  refer: 'Add a referral',
  interval: (text) => (/^\d+$/.test(text) ? days(Number(text)) : text),
  last: 'Last contact',
  next: 'Next contact',
  state: 'State',
  none: 'None',
  late: (count) => `(${days(count)} late)`,
  capacity: (c) =>
    `${counted(c.managers, 'care manager')} × ${c.perManager} = about ${number(c.clients)} clients`,
  capacitySource: (c) => `Estimated from the national mean (fiscal ${c.fiscalYear}, ${c.source})`,
  contacts: (shown, all) => (shown < all ? `Contacts (the latest ${shown} of ${number(all)})` : 'Contacts'),
  noContacts: 'Nothing logged yet.',
  referrals: (count) => (count === 0 ? 'Referrals' : counted(count, 'referral')),
  noReferrals: 'No referrals yet.',

  add: 'Add an office',
  addHeading: 'Add an office',
  editHeading: 'Edit the office',
  fields: {
    事業所名: 'Name',
    種別: 'Kind',
    担当者名: 'Contact person',
    電話番号: 'Telephone',
    FAX番号: 'Fax',
    メール: 'Mail',
    連絡方法: 'Preferred way',
    '連絡間隔(日)': 'Interval (days)',
    メモ: 'Memo',
  },
  hints: {
    連絡方法: 'For example "メールを優先" or "電話/FAX"',
    '連絡間隔(日)': 'Blank: the days of the settings tab',
    メモ: 'For example "ケアマネ3名" (3 care managers)',
  },
  noColumn: (header) => `The tab has no header “${header}”, so this cannot be entered.`,
  save: 'Save',
  saving: 'Saving…',
  same: {
    lead: 'This may be an office you have already.',
    name: (name, cell) => `Same name: ${name} (${cell})`,
    phone: (name, cell) => `Same telephone number: ${name} (${cell})`,
    open: (name) => `Open ${name}`,
    saveAnyway: 'Save as another office',
  },
  saved: {
    added: (name) => `${name} was added.`,
    changed: (name) => `${name} was changed.`,
    nothing: 'Nothing was changed.',
    retired: (name) => `${name} was retired.`,
    resumed: (name) => `${name} is in use again.`,
    undoing: 'Undoing…',
    undone: 'Undone.',
    undoneBut: (kept) => `Undone, but for ${counted(kept, 'row')} changed since.`,
  },
};
