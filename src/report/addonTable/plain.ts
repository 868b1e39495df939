// 地域単価 and 総合事業 in force on the day: a name, a value, since when, and a word about this place.
import type { InForce } from '../../domain/scheduleOn.ts';
import { addonTab as words } from '../../messages/ja/addonTab.ts';
import type { SupportLevel } from '../../rules/supportUnits.ts';
import type { Region } from '../../rules/unitPrices.ts';
import { cell, type Section } from '../section.ts';
import { table } from './columns.ts';
import { figureCell, type Measure, sinceCell, sourcesCell } from './figure.ts';

const LAYOUT = [3, 2, 2, 2, 4];

function plainTable<T extends string>(
  [name = '', value = '', since = '', sources = '', remark = '']: readonly string[],
  inForce: readonly InForce<T>[],
  measure: Measure,
  remarkOf: (item: T) => string,
): Section {
  const head = [
    cell(name, 'headText'),
    cell(value, 'head'),
    cell(since, 'head'),
    cell(sources, 'headCenter'),
    cell(remark, 'headText'),
  ];
  const rows = inForce.map(({ item, figure }) => [
    cell(item, 'label'),
    figureCell(figure, measure),
    sinceCell(figure),
    sourcesCell(figure),
    cell(remarkOf(item), 'textWrapped'),
  ]);
  return table(LAYOUT, [head, ...rows]);
}

export const priceTable = (inForce: readonly InForce<Region>[], own: Region | undefined): Section =>
  plainTable(words.columns.prices, inForce, 'sen', (region) => (region === own ? words.ownRegion : ''));

export const supportTable = (
  inForce: readonly InForce<SupportLevel>[],
  own: { readonly [L in SupportLevel]?: number },
): Section =>
  plainTable(words.columns.support, inForce, 'units', (level) => {
    const units = own[level];
    return units === undefined ? '' : words.ownUnits(units);
  });
