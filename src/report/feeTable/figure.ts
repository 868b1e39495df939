// One figure in a cell: its number in the schedule's own unit, marked where no publication was found.

import type { InForce } from '../../domain/fees/scheduleOn.ts';
import { addonTab as words } from '../../messages/ja/feeTable/tab.ts';
import { type Dated, isUnsourced } from '../../rules/kit/schedule.ts';
import type { ModelCell } from '../kit/model.ts';
import { cell } from '../kit/section.ts';

/** Units, per mille or hundredths of a yen. */
export type Measure = 'units' | 'perMille' | 'sen';

const SHOWN = {
  units: { divisor: 1, style: 'count', unsourced: 'countUnsourced' },
  perMille: { divisor: 1000, style: 'percent', unsourced: 'percentUnsourced' },
  sen: { divisor: 100, style: 'price', unsourced: 'price' },
} as const;

export function figureCell(figure: Dated<number>, measure: Measure): ModelCell {
  const { divisor, style, unsourced } = SHOWN[measure];
  return cell(figure.value / divisor, isUnsourced(figure) ? unsourced : style);
}

export function sourcesCell(figure: Dated<number>): ModelCell {
  if (isUnsourced(figure)) return cell(words.unsourced, 'unsourced');
  return cell(figure.sources === undefined ? words.uncounted : words.sources(figure.sources), 'sources');
}

/** Where values were found that stand elsewhere than the others of their schedule, each place once. */
export function foundElsewhere<T>(inForce: readonly InForce<T>[], nameOf: (item: T) => string): string[] {
  const names = new Map<string, Set<string>>();
  for (const { item, figure } of inForce) {
    if (!figure.reference) continue;
    const where = words.foundAt(figure.reference);
    names.set(where, (names.get(where) ?? new Set()).add(nameOf(item)));
  }
  return [...names].map(([where, found]) => words.foundElsewhere([...found], where));
}
