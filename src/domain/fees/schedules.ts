// The fee schedules of a place, each as lines with all their values.
import { ADDONS, type Addon } from '../../rules/fees/addons.ts';
import { ADJUSTMENTS } from '../../rules/fees/adjustments.ts';
import {
  baseUnitHistory,
  CARE_LEVELS,
  type CareLevel,
  SHORT_VISIT,
  type Size,
  TIME_BANDS,
  type TimeBand,
} from '../../rules/fees/baseUnits.ts';
import { SUPPORT_ADDONS, type SupportAddon } from '../../rules/fees/supportAddons.ts';
import {
  SUPPORT_PAYS,
  SUPPORT_RATES,
  SUPPORT_UNIT_HISTORY,
  type SupportPay,
  type SupportRate,
} from '../../rules/fees/supportUnits.ts';
import { type Service, TREATMENTS, type Treatment } from '../../rules/fees/treatmentRates.ts';
import { REGIONS, type Region, UNIT_PRICE_HISTORY } from '../../rules/fees/unitPrices.ts';
import type { History } from '../../rules/kit/schedule.ts';
import { baseUnitsOn } from './baseUnits.ts';
import type { ScheduleLine } from './scheduleOn.ts';

export interface BaseItem {
  readonly band: TimeBand;
  readonly level: CareLevel;
}

export const serviceOf = (size: Size): Service => (size === '地域密着型' ? 'community' : 'general');

export const addonEntries = (): ScheduleLine<Addon>[] =>
  [...ADDONS, ...ADJUSTMENTS].map((addon) => ({ item: addon, history: addon.history }));

/** A short visit follows the band that it is a share of. */
function bandHistory(size: Size, { band, level }: BaseItem): History<number> {
  if (band !== '2-3h') return baseUnitHistory(size, band, level);
  return baseUnitHistory(size, SHORT_VISIT.band, level).map((figure) => {
    const short = baseUnitsOn(size, band, level, figure.from);
    return short.known ? { ...figure, value: short.figure.value } : figure;
  });
}

export const baseEntries = (size: Size): ScheduleLine<BaseItem>[] =>
  TIME_BANDS.flatMap((band) =>
    CARE_LEVELS.map((level) => ({ item: { band, level }, history: bandHistory(size, { band, level }) })),
  );

/** By name, so that (Ⅰ), (Ⅰ)イ and (Ⅰ)ロ stand together whenever they came into force. */
export const treatmentEntries = (service: Service): ScheduleLine<Treatment>[] =>
  [...TREATMENTS]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((treatment) => ({ item: treatment, history: treatment.histories[service] }));

export const priceEntries = (): ScheduleLine<Region>[] =>
  REGIONS.map((region) => ({ item: region, history: UNIT_PRICE_HISTORY[region] }));

export interface SupportItem {
  readonly rate: SupportRate;
  readonly pay: SupportPay;
}

export const supportEntries = (): ScheduleLine<SupportItem>[] =>
  SUPPORT_PAYS.flatMap((pay) =>
    SUPPORT_RATES.map((rate) => ({ item: { rate, pay }, history: SUPPORT_UNIT_HISTORY[pay][rate] })),
  );

/** An add-on of 総合事業; with the level where the levels have units of their own. */
export interface SupportAddonItem {
  readonly addon: SupportAddon;
  readonly rate?: SupportRate;
}

export const supportAddonEntries = (): ScheduleLine<SupportAddonItem>[] =>
  SUPPORT_ADDONS.flatMap((addon): ScheduleLine<SupportAddonItem>[] =>
    addon.twice
      ? [
          { item: { addon, rate: '要支援1' }, history: addon.history },
          { item: { addon, rate: '要支援2' }, history: addon.twice },
        ]
      : [{ item: { addon }, history: addon.history }],
  );
