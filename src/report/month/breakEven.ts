// Revenue, costs and the point at which they meet.
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import { block, table, WIDTH } from '../kit/page.ts';
import { across, cell, type Section } from '../kit/section.ts';
import { BREAK_EVEN, FIGURES, type Noted, RESULT, shortNameOf, shownValue } from './figures.ts';
import { QUANTITIES } from './quantities.ts';

/** What cannot be computed has no line. */
const lines = (all: readonly Noted[], report: MonthReport): Section =>
  table<Noted>(
    [
      { width: 3, style: 'label', value: ({ figure }) => shortNameOf(figure) },
      {
        style: 'count',
        value: ({ figure }) =>
          cell(shownValue(figure, report) ?? '', QUANTITIES[FIGURES[figure].quantity].style),
      },
      {
        width: 'rest',
        style: 'note',
        value: ({ note }) => {
          const text = note?.(report);
          return text && `　${text}`;
        },
      },
    ],
    all.filter(({ figure }) => shownValue(figure, report) !== undefined),
  );

function needed(report: MonthReport): Section[] {
  const found = report.economics.costs?.breakEven;
  if (!found) return [];
  if (found.visits.reachable && found.sales.reachable) return [lines(BREAK_EVEN, report)];
  return [{ rows: [across(words.breakEven.unreachable, 'warn', WIDTH)] }];
}

export const breakEven = (report: MonthReport): Section =>
  block(words.breakEven.heading, lines(RESULT, report), ...needed(report));
