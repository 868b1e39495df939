// The add-ons that a care level has: those of 通所介護, or those of 総合事業 as paid by month.
import { isSupportLevel } from '../../domain/fees/choices.ts';
import { ADDONS, type Addon } from '../../rules/fees/addons.ts';
import type { CareLevel } from '../../rules/fees/baseUnits.ts';
import { supportAddonsFor } from '../../rules/fees/supportAddons.ts';
import { type SupportLevel, supportRateOf } from '../../rules/fees/supportUnits.ts';

export const addonsFor = (level: CareLevel | SupportLevel): readonly Addon[] =>
  isSupportLevel(level) ? supportAddonsFor(supportRateOf(level), 'month') : ADDONS;
