// はじめる and サンプルで試す: what is refused, and what became of it.
import type { makeTabs as japanese } from '../../ja/dayService/make.ts';
import type { Words } from '../../kit/spoken.ts';

export const makeTabs: Words<typeof japanese> = {
  notUnderstood: ({ field }) => `Check ${field} and try again.`,
  badCapacity: 'Enter the seats a day as a number from 1 to 999.',
  fields: {
    name: '"Name of the place"',
    weekdays: '"Open on"',
    size: '"Size"',
    region: '"Region grade"',
    timeBand: '"Time band"',
  },
  otherInput: 'the form',
  noHeader: ({ tab }) =>
    `The header row of the tab "${tab}" was not found, so no column was added. Check its headers.`,
  notEmpty: ({ tab }) =>
    `There is a tab "${tab}" already, so no sample was filled in. Try it in a new spreadsheet.`,
  sampleDone: 'The sample is in. Every name is made up. Try "Make the monthly report" in the menu.',
};
