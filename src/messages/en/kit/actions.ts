// What menu actions ask, refuse and report.
import type { actions as japanese } from '../../ja/kit/actions.ts';
import type { Words } from '../../kit/spoken.ts';
import { counted, list } from './written.ts';

export const actions: Words<typeof japanese> = {
  notSetUp: ({ tab }) =>
    `There is no tab "${tab}". "Set up" in the menu makes it; if you renamed it, call it "${tab}" again.`,
  noRows: ({ tab }) => `The tab "${tab}" has no row that can be used. Fill in at least one below its header.`,
  noAttendance: ({ tab, known }) =>
    `There is no tab "${tab}". ${known.length === 0 ? 'Make the attendance tab first.' : `Reports can be made for ${list(known)}.`}`,
  notStarted: ({ month }) => `${month} has not begun yet. Make its report once it has.`,
  badMonth: ({ given }) => `"${given}" is not understood as a month. Write it like 2026-10 or 10.`,
  badDate: ({ given }) => `"${given}" is not understood as a date. Write it like 2026-10-31.`,
  notOurTab: ({ tab }) =>
    `The tab "${tab}" was not made by Kado, so nothing was written. Rename that tab and try again.`,

  askMonth: {
    title: 'Make the monthly report',
    message: ({ known, latest }) =>
      `For which month? There is attendance for ${list(known)}.\nLeave it blank and press OK for ${latest}.`,
    again: ({ refusal, message }) => `${refusal}\n\n${message}`,
  },
  done: ({ tab, appendix, questions }) =>
    questions === 0
      ? `"${tab}" and "${appendix}" are ready.`
      : `"${tab}" and "${appendix}" are ready. At the end of the second, ${counted(questions, 'point needs', 'points need')} a look.`,
  all: {
    none: 'There is no month to report. Make an attendance tab first.',
    progress: ({ month, number, of }) => `Making month ${number} of ${of} (${month}).`,
    goOn: ({ left }) =>
      `Stopped here, close to the time limit. Choose it again to go on with the other ${counted(left, 'month')}.`,
  },
  refused: 'Nothing was made',
  unexpected: ({ detail }) =>
    `Something unexpected happened. Please try again. If it goes on, note this line and let us know: ${detail}`,
};
