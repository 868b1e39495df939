// 定員超過利用減算 of a whole place in a month: everybody's units at 70%.
import { ADJUSTMENTS } from '../../rules/fees/adjustments.ts';
import type { Claim } from './addonNames.ts';

const isCut = ({ addon }: Claim) => addon.code === 'over_capacity';

/** Written or not, it counts once. */
export const withCut = (claims: readonly Claim[]): Claim[] => [
  ...ADJUSTMENTS.map((addon) => ({ addon })).filter(isCut),
  ...claims.filter((claim) => !isCut(claim)),
];

export const hasCut = (claims: readonly Claim[]): boolean => claims.some(isCut);
