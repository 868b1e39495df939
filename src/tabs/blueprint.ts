// What a tab looks like when it is made: columns come from its schema, and only what its types cannot know is said here.
import { REASONS, reasonNames } from '../domain/attendance/day/reasons.ts';
import { bandName, CARE_LEVELS, TIME_BANDS } from '../rules/fees/baseUnits.ts';
import { SUPPORT_LEVELS } from '../rules/fees/supportUnits.ts';
import { ABSENCES } from './attendance/absences.ts';
import { CLIENTS } from './dayService/clients.ts';
import { CLOSURES } from './dayService/closures.ts';
import { COSTS } from './dayService/costs.ts';
import { SETTINGS } from './dayService/settings.ts';
import { UNITS } from './dayService/units.ts';
import type { Column } from './kit/column.ts';
import type { Schema } from './kit/table.ts';
import { CONTACTS } from './outreach/contacts.ts';
import { OFFICES } from './outreach/offices.ts';
import { PHRASES } from './outreach/phrases.ts';
import { REFERRALS } from './outreach/referrals.ts';

/** The tabs that set-up makes, in their order; 出席 of the month comes after 利用者. */
export const INPUT_TABS: readonly Schema[] = [
  SETTINGS,
  UNITS,
  CLOSURES,
  COSTS,
  CLIENTS,
  ABSENCES,
  OFFICES,
  CONTACTS,
  REFERRALS,
  PHRASES,
];

export interface ColumnPlan {
  readonly header: string;
  /** Pixels. */
  readonly width: number;
  readonly holds: 'text' | 'date' | 'number' | 'note';
  readonly choices: readonly string[];
}

const WIDTHS: Readonly<Record<Column['type'], number>> = {
  id: 92,
  text: 120,
  date: 100,
  number: 84,
  choice: 92,
  list: 220,
};

/** By header, on whichever tab it stands. */
const WIDTH_OF: Readonly<Record<string, number>> = {
  項目: 190,
  値: 300,
  説明: 380,
  理由: 200,
  単位名: 84,
  要介護度: 84,
  費目: 180,
  フリガナ: 140,
  加算: 240,
  居宅介護支援事業所: 190,
  送り出し支援: 100,
  種別: 160,
  事業所名: 200,
  メール: 190,
  方法: 150,
  結果: 240,
  対応: 180,
  メモ: 280,
  場面: 200,
  件名: 280,
  本文: 640,
};

const timeBands = TIME_BANDS.map(bandName);
/** What a text column may be chosen from; anything else may be typed. */
const CHOICES_ON: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  [UNITS.tab]: { 提供時間: timeBands },
  [CLIENTS.tab]: { 要介護度: [...SUPPORT_LEVELS, ...CARE_LEVELS], 提供時間: timeBands },
  [ABSENCES.tab]: {
    区分: [...new Set(Object.values(REASONS).map(({ kind }) => kind))],
    理由: reasonNames,
  },
};

const NOTES = '説明';

function holds(header: string, { type }: Column): ColumnPlan['holds'] {
  if (header === NOTES) return 'note';
  return type === 'date' || type === 'number' ? type : 'text';
}

export const columnPlans = ({ tab, columns }: Schema): ColumnPlan[] =>
  Object.entries(columns).map(([header, column]) => ({
    header,
    width: WIDTH_OF[header] ?? WIDTHS[column.type],
    holds: holds(header, column),
    choices: column.type === 'choice' ? column.choices : (CHOICES_ON[tab]?.[header] ?? []),
  }));

/** Columns that stay in view on the tabs that are wider than a screen: the number and the name. */
const STAYING: Readonly<Record<string, number>> = { [CLIENTS.tab]: 2, [OFFICES.tab]: 3 };

export const stayingColumns = ({ tab }: Schema): number => STAYING[tab] ?? 0;
