// Finds what is said in the wrong language. Tab names, headers, marks and choices are data: they stay Japanese.

import { WEEKDAYS } from '../../src/basics/isoDate.ts';
import { TOLD } from '../../src/domain/outreach/contacts/contact.ts';
import { SIZES } from '../../src/rules/fees/baseUnits.ts';
import { REGIONS } from '../../src/rules/fees/unitPrices.ts';
import { MATRIX } from '../../src/tabs/attendance/attendance.ts';
import { ATTENDANCE_LOG } from '../../src/tabs/attendance/attendanceLog.ts';
import { columnPlans, INPUT_TABS } from '../../src/tabs/blueprint.ts';
import { SETTING_ITEMS } from '../../src/tabs/dayService/settings.ts';

export type Language = 'ja' | 'en';

const SCHEMAS = [...INPUT_TABS, MATRIX, ATTENDANCE_LOG];
const MARKS = ['欠', '振', '追', '入', 'シ', '予', '休'];

/** What may stand in English without quotes: headers, and one of these marks on its own. */
const HEADERS = [...SCHEMAS.flatMap(({ columns }) => Object.keys(columns)), ...Object.keys(SETTING_ITEMS)];

/** What the tabs offer to choose from: shown as it is written there. */
export const CHOICES = [
  ...TOLD,
  ...SIZES,
  ...REGIONS,
  ...WEEKDAYS,
  ...SCHEMAS.map(({ tab }) => tab),
  ...INPUT_TABS.flatMap((schema) => columnPlans(schema).flatMap(({ choices }) => choices)),
];

const JAPANESE = /[々-〇\u3040-\u30fa\u30fc-\u30ff\u3400-\u9fff\uff66-\uff9f、。「」（）]+/gu;
/** Three words in a row are English, not a name like "Apps Script". */
const ENGLISH = /[A-Za-z]{2,}(?:[ ,]+[A-Za-z']+){2,}/g;

const longestFirst = (words: readonly string[]) => [...new Set(words)].sort((a, b) => b.length - a.length);

/** The parts of a line that are not in the language; `data` is what came out of the spreadsheet, or from Google. */
export function stray(line: string, language: Language, data: readonly string[] = []): string[] {
  const without = (text: string, words: readonly string[]) =>
    longestFirst(words).reduce((rest, word) => (word === '' ? rest : rest.replaceAll(word, ' ')), text);
  if (language === 'ja')
    return (
      without(line, data)
        .replace(/「[^」]*」/g, '')
        .match(ENGLISH) ?? []
    );
  const rest = without(line.replace(/"[^"]*"|“[^”]*”/g, ''), [...data, ...HEADERS]);
  return (rest.match(JAPANESE) ?? []).filter((word) => !MARKS.includes(word));
}
