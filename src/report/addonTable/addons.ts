// 加算・減算 and 処遇改善 in force on the day.
import type { InForce } from '../../domain/scheduleOn.ts';
import { addonTab as words } from '../../messages/ja/addonTab.ts';
import { addonTable } from '../../messages/ja/addonTable.ts';
import { units } from '../../messages/ja/units.ts';
import type { Addon } from '../../rules/addons.ts';
import type { Treatment } from '../../rules/treatmentRates.ts';
import type { ModelCell } from '../model.ts';
import { cell, type Section } from '../section.ts';
import { lines, table } from './columns.ts';
import { figureCell, sinceCell, sourcesCell } from './figure.ts';
import { rivals } from './rivals.ts';

const [NAME = '', VALUE = '', ...REST] = words.columns.addons;
const [TREATMENT = '', RATE = '', RIVALS = '', ...SINCE] = words.columns.treatments;

const texts = (headers: readonly string[]): ModelCell[] => headers.map((header) => cell(header, 'headText'));

/** 適用開始日 stands over dates, which are aligned to the right. */
const heads = ([since = '', sources = '']: readonly string[]) => [
  cell(since, 'head'),
  cell(sources, 'headCenter'),
];

export function addonSections(inForce: readonly InForce<Addon>[]): Section[] {
  const items = inForce.map(({ item }) => item);
  const rows = inForce.map(({ item, figure }) => [
    cell(item.name, 'labelWrapped'),
    figureCell(figure, item.basis === 'percent' ? 'perMille' : 'units'),
    cell(addonTable.basis[item.basis], 'textWrapped'),
    cell(item.cap ? addonTable.cap(item.cap) : '', 'textWrapped'),
    cell(rivals(item, items), 'textWrapped'),
    sinceCell(figure),
    sourcesCell(figure),
  ]);
  const reduced = items.flatMap(({ name, reduced: rule }) =>
    rule ? [units.corrections.reduced({ name, beside: rule.beside, units: rule.units })] : [],
  );
  const head = [
    cell(NAME, 'headText'),
    cell(VALUE, 'head'),
    ...texts(REST.slice(0, -2)),
    ...heads(REST.slice(-2)),
  ];
  return [table([3, 1, 2, 2, 3, 1, 1], [head, ...rows]), lines(reduced)];
}

export function treatmentSections(inForce: readonly InForce<Treatment>[]): Section[] {
  const items = inForce.map(({ item }) => item);
  const rows = inForce.map(({ item, figure }) => [
    cell(item.name, 'labelWrapped'),
    figureCell(figure, 'perMille'),
    cell(rivals(item, items), 'textWrapped'),
    sinceCell(figure),
    sourcesCell(figure),
  ]);
  const head = [cell(TREATMENT, 'headText'), cell(RATE, 'head'), cell(RIVALS, 'headText'), ...heads(SINCE)];
  return [table([4, 2, 5, 1, 1], [head, ...rows]), lines([words.treatmentRule])];
}
