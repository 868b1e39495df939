// 加算・減算, 処遇改善, 地域単価 and 総合事業 in force on the day.
import type { SupportTerms } from '../../domain/dayService/dayService.ts';
import type { InForce } from '../../domain/fees/scheduleOn.ts';
import type { SupportAddonItem, SupportItem } from '../../domain/fees/schedules.ts';
import { ownUnits } from '../../domain/fees/supportLines.ts';
import { addonTable } from '../../messages/ja/fees/addonList.ts';
import { units } from '../../messages/ja/fees/corrections.ts';
import { addonTab as words } from '../../messages/ja/feeTable/tab.ts';
import type { Addon } from '../../rules/fees/addons.ts';
import { SUPPORT_ADJUSTMENTS } from '../../rules/fees/supportAddons.ts';
import { VISIT_LIMIT } from '../../rules/fees/supportUnits.ts';
import type { Treatment } from '../../rules/fees/treatmentRates.ts';
import type { Region } from '../../rules/fees/unitPrices.ts';
import type { Section } from '../kit/section.ts';
import { lines } from './columns.ts';
import { foundElsewhere } from './figure.ts';
import { itemTable } from './itemTable.ts';
import { family, rivals } from './rivals.ts';

/** What is not claimed, or only claimed, beside the adjustments of a group: one line a group. */
function conditions(items: readonly Addon[]): string[] {
  const names = (of: (addon: Addon) => boolean) => [
    ...new Set(items.filter(of).map(({ name }) => family(name))),
  ];
  const groups = ['reducedTo70', 'sharedService'] as const;
  return groups.flatMap((group) => {
    const barred = names(({ barredBy }) => barredBy === group);
    const needing = names(({ needs }) => needs === group);
    const by = names((addon) => addon.group === group);
    return [
      ...(barred.length > 0 ? [words.barred(by, barred)] : []),
      ...(needing.length > 0 ? [words.needs(by, needing)] : []),
    ];
  });
}

export function addonSections(inForce: readonly InForce<Addon>[]): Section[] {
  const { addons: heads } = words.columns;
  const items = inForce.map(({ item }) => item);
  const rows = inForce.map(({ item, figure }) => ({
    item,
    name: item.name,
    figure,
    measure: item.basis === 'percent' ? ('perMille' as const) : ('units' as const),
  }));
  const reduced = items.flatMap(({ name, reduced: rule }) =>
    rule ? [units.corrections.reduced({ name, beside: rule.beside, units: rule.units })] : [],
  );
  return [
    itemTable(
      heads,
      [
        { head: heads.basis, width: 2, value: ({ item }) => addonTable.basis[item.basis] },
        { head: heads.cap, width: 2, value: ({ item }) => item.cap && addonTable.cap(item.cap) },
        { head: heads.rivals, width: 'rest', value: ({ item }) => rivals(item, items) },
      ],
      rows,
    ),
    lines([...reduced, ...conditions(items), ...foundElsewhere(inForce, ({ name }) => name)]),
  ];
}

export function treatmentSections(inForce: readonly InForce<Treatment>[]): Section[] {
  const { treatments: heads } = words.columns;
  const items = inForce.map(({ item }) => item);
  const rows = inForce.map(({ item, figure }) => ({
    item,
    name: item.name,
    figure,
    measure: 'perMille' as const,
  }));
  return [
    itemTable(heads, [{ head: heads.rivals, width: 'rest', value: ({ item }) => rivals(item, items) }], rows),
    lines([words.treatmentRule, ...foundElsewhere(inForce, ({ name }) => name)]),
  ];
}

export function priceSections(inForce: readonly InForce<Region>[], own: Region | undefined): Section[] {
  const rows = inForce.map(({ item, figure }) => ({ name: item, figure, measure: 'sen' as const }));
  const isOwn = {
    width: 'rest' as const,
    value: ({ name }: { name: Region }) => (name === own ? words.ownRegion : ''),
  };
  return [itemTable(words.columns.prices, [isOwn], rows)];
}

export function supportSections(
  inForce: readonly InForce<SupportItem>[],
  own: SupportTerms['own'],
): Section[] {
  const rows = inForce.map(({ item, figure }) => ({
    item,
    name: words.support.units(item),
    figure,
    measure: 'units' as const,
  }));
  const ownCell = ({ pay, rate }: SupportItem) => {
    const units = ownUnits(own, pay, rate);
    return units === undefined ? undefined : words.ownUnits(units);
  };
  return [
    itemTable(words.columns.support, [{ width: 'rest', value: ({ item }) => ownCell(item) }], rows),
    lines([words.support.limits(VISIT_LIMIT)]),
  ];
}

export function supportAddonSections(inForce: readonly InForce<SupportAddonItem>[]): Section[] {
  const { addons: heads } = words.columns;
  const items = [...new Set(inForce.map(({ item }) => item.addon))];
  const rows = inForce.map(({ item, figure }) => ({
    addon: item.addon,
    rate: item.rate,
    name: item.addon.name,
    figure,
    measure: 'units' as const,
  }));
  return [
    itemTable(
      heads,
      [
        {
          head: heads.basis,
          width: 2,
          value: ({ addon, rate }) => words.support.basis(addonTable.basis[addon.basis], rate),
        },
        { head: heads.cap, width: 2, value: ({ addon }) => addon.cap && addonTable.cap(addon.cap) },
        { head: heads.rivals, width: 'rest', value: ({ addon }) => rivals(addon, items) },
      ],
      rows,
    ),
    lines([words.support.shares(SUPPORT_ADJUSTMENTS.map(({ name }) => name))]),
  ];
}
