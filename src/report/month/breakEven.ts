// Revenue, costs and the point at which they meet.

import { roundHalfUpYen, roundUp } from '../../basics/rounding.ts';
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import type { ModelCell } from '../kit/model.ts';
import { WIDTH } from '../kit/page.ts';
import { across, cell, type Section } from '../kit/section.ts';
import type { StyleName } from '../kit/styles.ts';

const LABEL = 3;

function line(label: string, value: number | undefined, style: StyleName, note = ''): ModelCell[][] {
  if (value === undefined) return [];
  return [
    [
      ...across(label, 'label', LABEL),
      cell(value, style),
      ...across(note === '' ? '' : `　${note}`, 'note', WIDTH - LABEL - 1),
    ],
  ];
}

export function breakEven({ care, economics }: MonthReport): Section {
  const { heading, labels, notes, unreachable } = words.breakEven;
  const { costs } = economics;
  const needed = costs?.breakEven;
  const perVisit = (yen: number | undefined) => (yen === undefined ? undefined : roundHalfUpYen(yen));
  const careNote = care && [
    notes.careRevenue(care.careUnits),
    ...(care.unpriced > 0 ? [notes.unpriced(care.unpriced)] : []),
  ];
  const lines = [
    ...line(labels.careRevenue, care?.careRevenue, 'yen', careNote?.join('。')),
    ...line(labels.otherRevenue, economics.otherRevenue, 'yen'),
    ...line(labels.revenue, economics.revenue, 'yen'),
    ...line(labels.fixedCosts, costs?.fixedCosts, 'yen'),
    ...line(labels.variableCosts, costs?.variableCosts, 'yen'),
    ...line(labels.profit, costs?.profit, 'yen'),
    ...line(labels.revenuePerVisit, perVisit(economics.revenuePerVisit), 'yen', notes.perVisit),
    ...line(labels.variableCostPerVisit, perVisit(costs?.variableCostPerVisit), 'yen', notes.perVisit),
  ];
  if (needed?.visits.reachable && needed.sales.reachable) {
    lines.push(
      ...line(labels.visits, roundUp(needed.visits.value), 'count', notes.visits),
      ...line(labels.occupancy, needed.occupancy, 'percent'),
      ...line(labels.dailyVisits, needed.dailyVisits, 'decimal'),
      ...line(labels.sales, roundUp(needed.sales.value), 'yen', notes.sales),
      ...line(labels.marginOfSafety, needed.marginOfSafety, 'percent', notes.marginOfSafety),
    );
  } else if (needed) lines.push(across(unreachable, 'warn', WIDTH));
  return { rows: [across(heading, 'heading', WIDTH), ...lines, []] };
}
