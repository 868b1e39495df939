// The month's totals, use on the left and absences on the right.
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { figures as figureWords } from '../../messages/ja/month/figures.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import { block, remark, table } from '../kit/page.ts';
import { cell, type Section } from '../kit/section.ts';
import type { TableColumn } from '../kit/table.ts';
import { FIGURES, type MonthFigure, NUMBERS, shortNameOf, shownValue } from './figures.ts';
import { QUANTITIES } from './quantities.ts';

type Side = keyof typeof NUMBERS;
type Line = { readonly [S in Side]: MonthFigure | undefined };

const LINES: readonly Line[] = Array.from(
  { length: Math.max(NUMBERS.left.length, NUMBERS.right.length) },
  (_, at) => ({ left: NUMBERS.left[at], right: NUMBERS.right[at] }),
);

/** Name and value on one side of the page, the rest of the half free. */
const half = (side: Side, report: MonthReport): TableColumn<Line>[] => [
  { width: 3, style: 'label', value: ({ [side]: figure }) => figure && shortNameOf(figure) },
  {
    style: 'note',
    value: ({ [side]: figure }) => {
      if (!figure) return undefined;
      const value = shownValue(figure, report);
      return value === undefined ? figureWords.none : cell(value, QUANTITIES[FIGURES[figure].quantity].style);
    },
  },
  { width: 2, style: 'blank', value: () => undefined },
];

export function numbers(report: MonthReport): Section {
  const { heading, absenceDefinition, unread } = words.numbers;
  const { unreadMarks, unentered } = report.reliability;
  return block(
    heading,
    table([...half('left', report), ...half('right', report)], LINES),
    ...(unreadMarks + unentered > 0 ? [remark(unread(unreadMarks, unentered))] : []),
    remark(absenceDefinition),
  );
}
