// Something in the sheet that could not be understood: where it stands and what was given. Worded at the edge.

import type { IsoDate } from '../basics/isoDate.ts';

export type QuestionKind =
  | 'badMonth'
  | 'badWeekdays'
  | 'badTime'
  | 'noDayColumns'
  | 'unknownMark'
  | 'unknownClient'
  | 'unknownUnit'
  | 'rowWithoutClient'
  | 'clientWithoutRow'
  | 'duplicateRow'
  | 'duplicateClient'
  | 'unenteredMark'
  | 'futureAttendance'
  | 'outsideContract'
  | 'closedDayAttendance'
  | 'dayWithoutMarks'
  | 'contractedBlank'
  | 'bothForms'
  | 'settingNeeded'
  | 'unknownName'
  | 'unknownAddon'
  | 'badTimes'
  | 'treatmentAmongAddons'
  | 'treatmentNotInForce'
  | 'treatmentWithoutRate'
  | 'rivals'
  | 'careLevelNeeded'
  | 'timeBandNeeded'
  | 'missingTab'
  | 'missingHeader'
  | 'duplicateHeader'
  | 'blank'
  | 'errorValue'
  | 'badDate'
  | 'badNumber'
  | 'badChoice'
  | 'unknownOffice'
  | 'repeatedOfficeId'
  | 'sameOffice'
  | 'futureContact';

export interface Question {
  readonly kind: QuestionKind;
  readonly tab: string;
  /** A1 address; a whole tab has none. */
  readonly cell?: string;
  /** The header it stands under. */
  readonly header?: string;
  /** The text as typed. */
  readonly given?: string;
  /** The day it is about. */
  readonly date?: IsoDate;
  /** The client or 単位 it is about. */
  readonly name?: string;
  /** What would have been understood. */
  readonly expected?: readonly string[];
}
