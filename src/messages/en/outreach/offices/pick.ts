// Choosing one office out of all.
import type { pick as japanese } from '../../../ja/outreach/offices/pick.ts';
import type { Words } from '../../../kit/spoken.ts';
import { counted } from '../../kit/written.ts';

const offices = (count: number) => counted(count, 'office');

export const pick: Words<typeof japanese> = {
  label: 'Choose an office',
  hint: 'Name, person, phone, kind',
  found: (count) => `${offices(count)} found.`,
  others: (count) => `${offices(count)} more. Add a word to narrow them down.`,
  noHit: (query) => `No office matches "${query}".`,
  none: 'There are no offices yet. Add one in the view "Offices".',
};
