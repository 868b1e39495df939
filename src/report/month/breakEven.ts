// Revenue, costs and the point at which they meet.
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { figures as figureWords } from '../../messages/ja/month/figures.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import type { ModelCell } from '../kit/model.ts';
import { block, table, WIDTH } from '../kit/page.ts';
import { across, cell, type Section } from '../kit/section.ts';
import {
  BREAK_EVEN,
  FIGURES,
  type MonthFigure,
  type Noted,
  RESULT,
  shortNameOf,
  shownValue,
} from './figures.ts';
import { QUANTITIES } from './quantities.ts';

/** Sums over the rows of 費用. */
const SUMS: readonly MonthFigure[] = ['other_revenue', 'fixed_costs', 'variable_costs'];

/** No zero for what was not read, and no negative share that is to be spare. */
function valueCell(figure: MonthFigure, report: MonthReport): ModelCell {
  const value = shownValue(figure, report);
  const isUnread = value === 0 && SUMS.includes(figure) && report.reliability.unreadCosts > 0;
  if (value === undefined || isUnread) return cell(figureWords.none, 'count');
  if (figure === 'margin_of_safety' && value < 0) return cell(words.breakEven.loss, 'count');
  return cell(value, QUANTITIES[FIGURES[figure].quantity].style);
}

/** What cannot be computed has no line. */
const lines = (all: readonly Noted[], report: MonthReport): Section =>
  table<Noted>(
    [
      { width: 3, style: 'label', value: ({ figure }) => shortNameOf(figure) },
      {
        style: 'count',
        value: ({ figure }) => valueCell(figure, report),
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
