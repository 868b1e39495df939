// 出席簿を作る: what is asked, and what became of it.
import type { makeAttendance as japanese } from '../../ja/attendance/make.ts';
import type { Words } from '../../kit/spoken.ts';
import { counted, dayOf } from '../kit/written.ts';

interface Left {
  readonly tab: string;
  readonly cell: string;
  readonly name: string;
}

const at = ({ tab, cell, name }: Left) => `"${tab}" ${cell}: ${name}`;

export const makeAttendance: Words<typeof japanese> = {
  ask: {
    title: 'Make the attendance tab',
    message: (usual) =>
      `For which month?\nLeave it blank and press OK for ${usual}. In a month that has one already, only the plans ("予") follow the contracts.`,
  },
  logHasMonth: ({ tab, month }) =>
    `The tab "${tab}" has rows for ${month}. An attendance tab would be counted instead of them, so it was not made.`,
  noDates: ({ tab }) =>
    `The tab "${tab}" lacks a header: "利用者ID", "氏名" or the dates. Nothing was changed. Check its header row.`,

  made: ({ tab, rows, planned }) =>
    rows === 0
      ? `"${tab}" is ready. Enter your clients and choose this again to add their rows.`
      : `"${tab}" is ready: ${counted(rows, 'client')}, ${counted(planned, 'planned visit')}.`,
  unchanged: ({ tab }) => `"${tab}" follows the contracts already. Nothing to change.`,
  updated: ({ tab, put, clear, add }) =>
    `The plans of "${tab}" now follow the contracts. Days planned: ${put}; plans removed: ${clear}; clients added: ${add}.`,
  leftHeading: (count) => `${counted(count, 'point needs', 'points need')} a look.`,
  more: (count) => `and ${count} more`,
  left: {
    offContract: (p) =>
      `${at(p)} has no contract on ${dayOf(p.date ?? '')}, but "${p.given}" stands there. Left as it is.`,
    otherUnit: (p) => `${at(p)} stands in another service unit than the contract says. Left as it is.`,
    unknownClient: (p) => `${at(p)} is not on the tab "利用者". Left as it is.`,
    contractUnclear: (p) =>
      `${at(p)}: the weekdays or the period of the contract are not understood, so nothing was planned. Correct them.`,
    repeatedRow: (p) => `${at(p)} has two rows. The lower one was left as it is.`,
  },
};
