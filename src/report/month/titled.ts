// The head of a tab about a month: what it is, whose, and of which days.
import { firstDay } from '../../basics/isoDate.ts';
import { isOver, type MonthReport } from '../../domain/month/monthReport.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import { remark, WIDTH } from '../kit/page.ts';
import { cell, gap, type Section, stack } from '../kit/section.ts';

const TITLE_PIXELS = 34;

export function titled(title: string, report: MonthReport): Section {
  const { month, asOf, dayServiceName } = report;
  return stack(
    [
      {
        rows: [[cell(title, 'title')]],
        rowHeights: [{ row: 1, rows: 1, height: TITLE_PIXELS }],
      },
      remark(words.subtitle(dayServiceName, firstDay(month), asOf, isOver(report))),
      gap,
    ],
    WIDTH,
  );
}
