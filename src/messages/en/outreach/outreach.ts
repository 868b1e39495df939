// What the sidebar's calls answer when they refuse.
import type { outreach as japanese } from '../../ja/outreach/outreach.ts';
import type { Words } from '../../kit/spoken.ts';
import { number } from '../kit/written.ts';

export const outreach: Words<typeof japanese> = {
  fields: {
    id: 'the ID',
    officeId: 'the office',
    date: '"Date"',
    way: '"Way"',
    person: '"Person met"',
    told: '"What was told"',
    result: '"Result"',
    next: '"Next date"',
    recorder: '"Written by"',
    memo: '"Memo"',
  },
  draft: 'the draft',
  otherInput: 'the form',
  notUnderstood: ({ field }) => `Check ${field} and save again.`,
  tooLong: ({ field, limit }) => `${field} is too long. Keep it within ${number(limit)} characters.`,
  futureDate: ({ given }) => `${given} has not come yet. Enter the day of the contact.`,
  nextNotAfter: ({ given }) => `The next date ${given} must be later than the day of the contact.`,
  nextPast: ({ given }) => `The next date ${given} must be tomorrow or later.`,
  nextChanged: ({ name }) =>
    `The next date of ${name} was changed elsewhere, so it was left as it is. Reload the list.`,
  formulaColumn: ({ tab, header }) =>
    `"${header}" on the tab "${tab}" holds formulas, so nothing was written. Change it in the sheet.`,
  unknownOffice: ({ given }) =>
    `The office "${given}" is not on the tab "営業先". Reload the list and choose again.`,
  noColumn: ({ tab, header }) =>
    `The tab "${tab}" has no header "${header}", so nothing was saved. Add it to the header row.`,
  idTaken: ({ cell }) => `This entry is saved already. To change it, edit its row at ${cell} of "営業記録".`,
  changedSince: ({ cell }) =>
    `The entry was changed after it was saved, so it was not taken back. Look at ${cell} of "営業記録".`,
  draftTooLong: () => 'It is too long to be kept as a draft. It can still be saved.',
  alreadyGone: ({ given }) => `The entry "${given}" is not on the tab "営業記録". It was taken back already.`,
};
