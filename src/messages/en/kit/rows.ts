// What is said when rows of the user's tabs are changed from the sidebar, and why they are not.
import type { rows as japanese } from '../../ja/kit/rows.ts';
import type { Words } from '../../kit/spoken.ts';

const stands = (text: string) =>
  text === '' ? 'blank' : `“${text.length > 30 ? `${text.slice(0, 30)}…` : text}”`;

export const rows: Words<typeof japanese> = {
  notUnderstood: () => 'The request was not understood. Reload the list and try again.',
  noColumn: ({ tab, header }) =>
    `Nothing was saved: the tab “${tab}” has no header “${header}”. Add it to the header row.`,
  changedMeanwhile: ({ tab, cell, header, now }) =>
    `Nothing was saved: ${header} in “${tab}” ${cell} is ${stands(now)} by now. Reload before you change it.`,
  gone: ({ tab }) => `This row was not found on the tab “${tab}”. Reload the list.`,
  changedSince: ({ tab, row }) =>
    `Not undone, as it was changed since. Please look at row ${row} of “${tab}”.`,
  usedSince: ({ tab, row }) =>
    `Not undone: the office in row ${row} of “${tab}” has contacts or referrals by now.`,
};
