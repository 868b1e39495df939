// The tab 月次報告 YYYY-MM on two sheets of A4, for the owner: one decision, then what it rests on. It names no client.
import type { IsoDate } from '../../basics/isoDate.ts';
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { decision } from '../../messages/ja/month/decision.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import type { TabModel } from '../kit/model.ts';
import { notesHeading } from '../kit/notes.ts';
import type { OwnRows } from '../kit/ownRows.ts';
import { ownTab } from '../kit/ownTab.ts';
import { COLUMN_WIDTHS, WIDTH } from '../kit/page.ts';
import type { Section } from '../kit/section.ts';
import { foot, pixelsOf, sheet, spacer } from '../kit/sheet.ts';
import { change } from './change.ts';
import { dayChart } from './dayChart.ts';
import { headline } from './headline.ts';
import { months } from './months.ts';
import { national } from './national.ts';
import { nextSteps } from './nextSteps.ts';
import { referrals } from './referrals.ts';
import { sure } from './sure.ts';
import { titled } from './titled.ts';
import { weekdays } from './weekdays.ts';

const SHEETS = 2;
/** Pixels between parts that belong together. */
const SPACE = 12;

const decided = (report: MonthReport): Section[] => [
  headline(report),
  spacer(SPACE),
  sure(report),
  spacer(SPACE),
  change(report),
  dayChart(report),
  nextSteps(report),
];

const supported = (report: MonthReport): Section[] => [
  months(report),
  weekdays(report),
  referrals(report),
  national(report),
];

function sheets(report: MonthReport, made: IsoDate): Section[] {
  const head = titled(words.title(report.month), report, made);
  const footOf = (page: number) => foot(decision.foot, decision.page(page, SHEETS));
  return [
    sheet([head, spacer(SPACE), ...decided(report)], footOf(1)),
    // The user's notes begin on the last sheet.
    sheet([head, spacer(SPACE), ...supported(report)], footOf(2), pixelsOf(notesHeading(WIDTH))),
  ];
}

export const reportTab = (report: MonthReport, made: IsoDate, own: OwnRows): TabModel =>
  ownTab(
    {
      name: words.tab(report.month),
      beingMade: words.beingMade,
      columnWidths: COLUMN_WIDTHS,
      sections: sheets(report, made),
      formerCharts: words.formerCharts,
    },
    own,
  );
