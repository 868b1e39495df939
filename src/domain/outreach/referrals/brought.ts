// The visits that each office's people make: its contracts, joined to the month's visits by 利用者ID.
import { compare } from '../../../basics/compare.ts';
import type { IsoDate } from '../../../basics/isoDate.ts';
import { begun, hasContract } from './funnel.ts';
import type { Referral } from './referral.ts';

export interface Brought {
  /** People with at least one visit in the month. */
  readonly clients: number;
  readonly visits: number;
}

/** Somebody referred twice belongs to the latest contract; then to the latest talk, then to the lower office ID. */
const byClaim = (a: Referral, b: Referral): number =>
  compare(a.dates.契約日 ?? '', b.dates.契約日 ?? '') ||
  compare(begun(a) ?? '', begun(b) ?? '') ||
  compare(b.officeId, a.officeId);

/** By office ID, whenever the contract was made; an office whose people did not come this month is left out. */
export function broughtBy(
  referrals: readonly Referral[],
  visitsOf: ReadonlyMap<string, number>,
  asOf: IsoDate,
): Map<string, Brought> {
  const contracts = referrals.filter((referral) => hasContract(referral, asOf)).sort(byClaim);
  const sender = new Map<string, string>();
  for (const { clientId, officeId } of contracts) if (clientId) sender.set(clientId, officeId);
  const brought = new Map<string, Brought>();
  for (const [clientId, officeId] of sender) {
    const visits = visitsOf.get(clientId) ?? 0;
    if (visits === 0) continue;
    const known = brought.get(officeId) ?? { clients: 0, visits: 0 };
    brought.set(officeId, { clients: known.clients + 1, visits: known.visits + visits });
  }
  return brought;
}
