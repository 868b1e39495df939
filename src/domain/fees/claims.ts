// The place's and the client's add-ons as one list, each once, as the table that holds for the client has them.
import { ADDONS, type Addon } from '../../rules/fees/addons.ts';
import { ADJUSTMENTS, type Adjustment } from '../../rules/fees/adjustments.ts';
import { SUPPORT_ADJUSTMENTS, supportAddonsFor } from '../../rules/fees/supportAddons.ts';
import type { SupportPay, SupportRate } from '../../rules/fees/supportUnits.ts';
import type { Claim } from './addonNames.ts';
import { type Correction, note } from './lines.ts';

/** What may be claimed, in the order of the fee table. */
export interface ClaimTable {
  readonly adjustments: readonly Adjustment[];
  readonly addons: readonly Addon[];
  /** How it is said that a name of another table is not claimed. */
  readonly otherwise: 'notForSupport' | 'notForCare';
}

export const CARE_TABLE: ClaimTable = {
  adjustments: ADJUSTMENTS,
  addons: ADDONS,
  otherwise: 'notForCare',
};

export const supportTable = (rate: SupportRate, pay: SupportPay): ClaimTable => ({
  adjustments: SUPPORT_ADJUSTMENTS,
  addons: supportAddonsFor(rate, pay),
  otherwise: 'notForSupport',
});

export interface Claims {
  /** In the order in which they are applied, one of a group. */
  readonly adjustments: readonly Adjustment[];
  readonly addons: readonly Claim[];
}

/** What is written at the client goes before what holds for everybody. */
export function mergeClaims(
  table: ClaimTable,
  facility: readonly Claim[],
  client: readonly Claim[],
  corrections: Correction[],
): Claims {
  const merged = new Map([...onceEach(facility, corrections), ...onceEach(client, corrections)]);
  const adjustments = oneOfEachGroup(
    table.adjustments.filter(({ code }) => merged.has(code)),
    corrections,
  );
  const addons = table.addons.flatMap((addon): Claim[] => {
    const claim = merged.get(addon.code);
    return claim && mayBeClaimed(addon, adjustments, corrections) ? [{ ...claim, addon }] : [];
  });
  const known = new Set([...table.adjustments, ...table.addons].map(({ code }) => code));
  for (const { addon } of client)
    if (!known.has(addon.code)) note(corrections, { kind: table.otherwise, name: addon.name });
  return { adjustments, addons };
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

/** 70% is taken once, however many reasons there are for it; of several 共生型 the first of the table counts. */
function oneOfEachGroup(claimed: readonly Adjustment[], corrections: Correction[]): Adjustment[] {
  return claimed.filter((adjustment) => {
    const { group, name } = adjustment;
    const first = claimed.find((other) => other === adjustment || (group && other.group === group));
    if (!first || first === adjustment) return true;
    note(corrections, { kind: 'onlyOne', name, kept: first.name });
    return false;
  });
}

function mayBeClaimed(
  { name, barredBy, needs }: Addon,
  adjustments: readonly Adjustment[],
  corrections: Correction[],
): boolean {
  const by = adjustments.find(({ group }) => group !== undefined && group === barredBy);
  if (by) note(corrections, { kind: 'barred', name, by: by.name });
  const lacking = needs !== undefined && !adjustments.some(({ group }) => group === needs);
  if (lacking) note(corrections, { kind: 'sharedOnly', name });
  return !by && !lacking;
}
