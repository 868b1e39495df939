// What the calls of 今日の出席 answer when they refuse, or when there is more to say.
import type { attendanceDay as japanese } from '../../ja/attendance/day.ts';
import type { Words } from '../../kit/spoken.ts';
import { dayOf } from '../kit/written.ts';

const sign = (text: string) => (text === '' ? 'blank' : `"${text}"`);

export const attendanceDay: Words<typeof japanese> = {
  notUnderstood: () => 'That was not understood. Reload the list and try again.',
  noTab: ({ tab }) => `There is no tab "${tab}", so nothing was written. Make the attendance tab first.`,
  noDayColumn: ({ tab, date }) =>
    `The tab "${tab}" has no column for ${dayOf(date)}. Put the date into its header row.`,
  noCell: ({ tab, name }) =>
    `The tab "${tab}" has no row for ${name}, or no column for this day, so nothing was written. Make the attendance tab again to add it.`,
  gone: () => 'This person is no longer on the list. Reload the list.',
  future: ({ date }) => `${dayOf(date)} has not come yet, so nobody can have been there. Check the date.`,
  changed: ({ name, now }) =>
    `The mark of ${name} was changed elsewhere and is now ${sign(now)}. Nothing was written. Reload the list.`,
  allChanged: () => 'All of these marks were changed elsewhere. Nothing was written. Reload the list.',
  someChanged: ({ names }) => `Left alone, because changed elsewhere: ${names.join(', ')}.`,
  undoChanged: ({ name, now }) =>
    `The mark of ${name} has since become ${sign(now)}, so it was not taken back.`,
  undoAbsence: ({ tab, cell }) =>
    `The row at ${cell} of "${tab}" was added to since, so nothing was taken back.`,
  noteStays: ({ tab, cell }) =>
    `The absence of this day still stands at ${cell} of "${tab}". Clear it if it is not needed.`,
  notNoted: ({ why }) => `The mark is set, but the reason was not kept. ${why}`,
  noColumn: ({ tab, header }) => `The tab "${tab}" has no header "${header}". Add it to the header row.`,
  noAbsence: ({ tab, name }) =>
    `The tab "${tab}" has no row for ${name} on this day, so the make-up day was not kept.`,
  makeupChanged: ({ name, now }) =>
    `The make-up day of ${name} was changed elsewhere and is now ${now === '' ? 'blank' : dayOf(now)}. Reload the list.`,
  noSeat: ({ date }) => `No seat is free any more on ${dayOf(date)}. Choose another day.`,
};
