// Gifts and rewards: what the rule says. The ordinances are named as they are published.
import type { gifts as japanese } from '../../../ja/outreach/contacts/gifts.ts';
import type { Words } from '../../../kit/spoken.ts';

export const gifts: Words<typeof japanese> = {
  found: ({ words }) => `Words that may mean a gift or money: ${words.map((word) => `“${word}”`).join(' ')}`,
  rule: 'It is forbidden to give a care-management office or its staff money, goods or any other benefit in return for referrals.',
  giving: ({ notice, number, article, appliedBy }) =>
    `Giving: ${notice} (${number}), ${article}, applied to day services by ${appliedBy}`,
  taking: ({ notice, number, article }) => `Taking: ${notice} (${number}), ${article}`,
  decide: 'Check what was meant, and decide whether to save it as it is.',
};
