// Months as 設定 names them: 2026-10、2026-12 or 2026-10〜2026-12.

import { parseMonthOrDay } from '../../basics/dateText.ts';
import type { IsoMonth } from '../../basics/isoDate.ts';
import { splitList } from './addonNames.ts';

/** Whether the month is named, and the parts that are no month. */
export function isNamed(text: string, month: IsoMonth): { named: boolean; misread: string[] } {
  const misread: string[] = [];
  let named = false;
  for (const part of splitList(text)) {
    const [first, last] = part.split(/[〜～~]/).map(parseMonthOrDay);
    const ends = part.split(/[〜～~]/).length;
    if (first === undefined || ends > 2 || (ends === 2 && last === undefined)) misread.push(part);
    else named ||= first <= month && month <= (last ?? first);
  }
  return { named, misread };
}
