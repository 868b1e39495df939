// The marks on an attendance tab, and what each of them means.
import { normalize } from '../../basics/text.ts';

export type Mark = 'attended' | 'makeup' | 'extra' | 'absent' | 'hospital' | 'shortStay' | 'planned' | 'off';

/** NFKC leaves the three circles apart (U+25CB, U+3007, U+25EF) and the two crosses (U+00D7, U+2715). */
const MARKS: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ['\u25cb', 'attended'],
  ['\u3007', 'attended'],
  ['\u25ef', 'attended'],
  ['\u25ce', 'attended'],
  ['1', 'attended'],
  ['出', 'attended'],
  ['出席', 'attended'],
  ['振', 'makeup'],
  ['振替', 'makeup'],
  ['追', 'extra'],
  ['増', 'extra'],
  ['追加', 'extra'],
  ['欠', 'absent'],
  ['\u00d7', 'absent'],
  ['\u2715', 'absent'],
  ['欠席', 'absent'],
  ['入', 'hospital'],
  ['入院', 'hospital'],
  ['シ', 'shortStay'],
  ['ショート', 'shortStay'],
  ['予', 'planned'],
  ['予定', 'planned'],
  ['休', 'off'],
]);

/** The mark a cell means, or undefined where it means none. A blank cell is for the caller to skip. */
export const readMark = (text: string): Mark | undefined => MARKS.get(normalize(text));

export const isAttended = (mark: Mark): boolean =>
  mark === 'attended' || mark === 'makeup' || mark === 'extra';

/** Every way to write the marks with that meaning. */
export const signsOf = (means: (mark: Mark) => boolean): string[] =>
  [...MARKS].filter(([, mark]) => means(mark)).map(([sign]) => sign);

/** Every way to write a mark, the usual sign of each first: what may be chosen and what may be typed. */
export const allSigns = (): string[] => [...new Set([...usualSigns(), ...MARKS.keys()])];

/** The usual sign of each mark. */
export const usualSigns = (): string[] =>
  [...new Map([...MARKS].reverse().map(([sign, mark]) => [mark, sign])).values()].reverse();
