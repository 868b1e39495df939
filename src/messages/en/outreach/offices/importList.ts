// Taking over a pasted list of offices.
import type { importList as japanese } from '../../../ja/outreach/offices/importList.ts';
import type { Words } from '../../../kit/spoken.ts';
import { counted, list, number } from '../../kit/written.ts';

const offices = (n: number) => counted(n, 'office');

export const importList: Words<typeof japanese> = {
  notUnderstood: () => 'The list was not understood. Please paste it again.',
  tooLong: ({ limit }) => `The list is too long. Paste it in parts of up to ${number(limit)} characters.`,
  noNameColumn: () => 'There is no header 事業所名 (name). Check the header row and paste the list again.',
  nothing: () => 'Nothing was pasted.',

  open: 'Import a list',
  heading: 'Import a list',
  lead: 'Copy a list from a spreadsheet or a mail and paste it below. You see every line before it is taken.',
  columns:
    'Headers: 事業所名 (name), 担当者名 (person), 電話番号 (telephone), 連絡方法 (way of contact), in any order; without headers in this order',
  paste: 'The list',
  back: 'Back to the list',
  look: 'Check it',
  looking: 'Checking…',
  again: 'Paste again',
  counts: {
    add: (n) => `New ${number(n)}`,
    fill: (n) => `Blanks to fill ${number(n)}`,
    nothing: (n) => `Already there ${number(n)}`,
    repeat: (n) => `Repeated in the list ${number(n)}`,
    ask: (n) => `Not understood ${number(n)}`,
  },
  line: (line) => `Line ${line}`,
  unnamed: '(no name)',
  add: 'Will be added',
  fill: (office, names) => `Fills blanks of “${office}”: ${list(names)}`,
  known: { name: 'Is there already', phone: (office) => `Same telephone number as “${office}”` },
  repeat: (line) => `Same office as line ${line}`,
  differs: (names) => `${list(names)}: the tab says otherwise and stays as it is`,
  asNew: 'Add as another office',
  why: {
    noName: 'The name is blank',
    nameIsNumber: 'The name looks like a telephone number. Check the order of columns or the headers',
    personIsNumber: 'The person looks like a telephone number. Check the order of columns or the headers',
    tooLong: 'A cell is too long',
  },
  ignored: (names) => `Columns not taken: ${list(names)}`,
  totals: (lines) => `Lines of totals, not taken: ${list(lines.map(String))}`,
  missing: (names) => `Not taken, as the tab 営業先 has no such header: ${list(names)}`,
  take: (n) => `Import ${offices(n)}`,
  taking: 'Importing…',
  nothingToTake: 'Nothing to import',
  more: (n) => `Show ${number(n)} more`,
  taken: (added, filled) =>
    [added > 0 ? `${offices(added)} added.` : '', filled > 0 ? `Blanks of ${offices(filled)} filled.` : '']
      .filter(Boolean)
      .join(' ') || 'All of it is there already.',
};
