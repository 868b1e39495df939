// 加算表を作る: what is asked, refused and reported.
import type { makeAddonTable as japanese } from '../../ja/feeTable/make.ts';
import type { Words } from '../../kit/spoken.ts';
import { fullDayOf, spanOf } from '../kit/written.ts';

export const makeAddonTable: Words<typeof japanese> = {
  ask: {
    title: 'Make the fee table',
    message: (today) =>
      `For which day (such as 2026-10-01)?\nLeave it blank and press OK for today (${fullDayOf(today)}).`,
  },
  unknownDate: ({ date, span }) =>
    `The units of ${fullDayOf(date)} are not known. Known: ${spanOf(span)}. Enter a date within it.`,
  made: ({ tab, date }) => `"${tab}" is ready, with what is in force on ${fullDayOf(date)}.`,
};
