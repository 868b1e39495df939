// The place's and the client's add-ons as one list, each once, in the order of the fee table.
import { ADDONS } from '../../rules/fees/addons.ts';
import { ADJUSTMENTS } from '../../rules/fees/adjustments.ts';
import type { Claim } from './addonNames.ts';
import { type Correction, note } from './lines.ts';

/** What is written at the client goes before what holds for everybody. */
export function mergeClaims(
  facility: readonly Claim[],
  client: readonly Claim[],
  corrections: Correction[],
): Claim[] {
  const merged = new Map([...onceEach(facility, corrections), ...onceEach(client, corrections)]);
  return [...ADJUSTMENTS, ...ADDONS].flatMap(({ code }) => merged.get(code) ?? []);
}

/** Of an add-on written twice the larger number of times counts. */
function onceEach(claims: readonly Claim[], corrections: Correction[]): Map<string, Claim> {
  const each = new Map<string, Claim>();
  for (const claim of claims) {
    const { code, name } = claim.addon;
    const other = each.get(code);
    if (other) note(corrections, { kind: 'twice', name });
    if (!other || (claim.times ?? 0) > (other.times ?? 0)) each.set(code, claim);
  }
  return each;
}
