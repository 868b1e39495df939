// 加算・減算, 処遇改善, 地域単価 and 総合事業 in force on the day.
import type { InForce } from '../../domain/fees/scheduleOn.ts';
import { addonTable } from '../../messages/ja/fees/addonList.ts';
import { units } from '../../messages/ja/fees/corrections.ts';
import { addonTab as words } from '../../messages/ja/feeTable/tab.ts';
import type { Addon } from '../../rules/fees/addons.ts';
import type { SupportLevel } from '../../rules/fees/supportUnits.ts';
import type { Treatment } from '../../rules/fees/treatmentRates.ts';
import type { Region } from '../../rules/fees/unitPrices.ts';
import type { Section } from '../kit/section.ts';
import { lines } from './columns.ts';
import { itemTable } from './itemTable.ts';
import { rivals } from './rivals.ts';

const ONE_TEXT = [7];

export function addonSections(inForce: readonly InForce<Addon>[]): Section[] {
  const items = inForce.map(({ item }) => item);
  const rows = inForce.map(({ item, figure }) => ({
    name: item.name,
    figure,
    measure: item.basis === 'percent' ? ('perMille' as const) : ('units' as const),
    texts: [addonTable.basis[item.basis], item.cap ? addonTable.cap(item.cap) : '', rivals(item, items)],
  }));
  const reduced = items.flatMap(({ name, reduced: rule }) =>
    rule ? [units.corrections.reduced({ name, beside: rule.beside, units: rule.units })] : [],
  );
  return [itemTable(words.columns.addons, [2, 2, 3], rows), lines(reduced)];
}

export function treatmentSections(inForce: readonly InForce<Treatment>[]): Section[] {
  const items = inForce.map(({ item }) => item);
  const rows = inForce.map(({ item, figure }) => ({
    name: item.name,
    figure,
    measure: 'perMille' as const,
    texts: [rivals(item, items)],
  }));
  return [itemTable(words.columns.treatments, ONE_TEXT, rows), lines([words.treatmentRule])];
}

export function priceSections(inForce: readonly InForce<Region>[], own: Region | undefined): Section[] {
  const rows = inForce.map(({ item, figure }) => ({
    name: item,
    figure,
    measure: 'sen' as const,
    texts: [item === own ? words.ownRegion : ''],
  }));
  return [itemTable(words.columns.prices, ONE_TEXT, rows)];
}

export function supportSections(
  inForce: readonly InForce<SupportLevel>[],
  own: { readonly [L in SupportLevel]?: number },
): Section[] {
  const rows = inForce.map(({ item, figure }) => {
    const ownUnits = own[item];
    return {
      name: item,
      figure,
      measure: 'units' as const,
      texts: [ownUnits === undefined ? '' : words.ownUnits(ownUnits)],
    };
  });
  return [itemTable(words.columns.support, ONE_TEXT, rows)];
}
