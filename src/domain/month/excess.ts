// 定員超過利用減算: whether a month is cut to 70%, and what the cut would take from it.

import { clientMonth } from '../fees/clientMonth.ts';
import { hasCut, withCut } from '../fees/overCapacityCut.ts';
import type { CareRevenue } from '../fees/revenue.ts';
import type { PastMonth } from './pastMonths.ts';

/**
 * A month is cut where the one before was over 定員: from the month after until the month in which it is solved
 * (老企第36号 第2の7(24)). 設定 goes first, as 災害 and the like are excepted.
 */
export const isCut = (setting: boolean | undefined, before: PastMonth | undefined): boolean =>
  setting ?? (before?.overall('over_capacity') ?? 0) > 0;

/** What a month like this one would lose, in whole yen; nobody loses twice. */
export function lostByCut({ clients }: CareRevenue): number {
  return [...clients.values()].reduce((sum, { input, careRevenue = 0 }) => {
    if (hasCut([...input.dayServiceAddons, ...input.clientAddons])) return sum;
    const cut = clientMonth({ ...input, dayServiceAddons: withCut(input.dayServiceAddons) });
    return sum + careRevenue - (cut.careRevenue ?? 0);
  }, 0);
}
