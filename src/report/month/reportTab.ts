// The tab 月次報告 YYYY-MM, section by section: what the owner decides on, without the name of any client.
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import type { TabModel } from '../kit/model.ts';
import type { OwnRows } from '../kit/ownRows.ts';
import { ownTab } from '../kit/ownTab.ts';
import { COLUMN_WIDTHS } from '../kit/page.ts';
import type { Section } from '../kit/section.ts';
import { funnel } from '../outreach/funnel.ts';
import { change } from './change.ts';
import { headline } from './headline.ts';
import { history } from './history.ts';
import { levers } from './levers.ts';
import { national } from './national.ts';
import { weekdays } from './weekdays.ts';

const sectionsOf = (report: MonthReport): Section[] => [
  headline(report),
  change(report),
  levers(report),
  ...history(report),
  weekdays(report),
  funnel(report),
  national(report),
];

export const reportTab = (report: MonthReport, own: OwnRows): TabModel =>
  ownTab(
    {
      name: words.tab(report.month),
      beingMade: words.beingMade,
      columnWidths: COLUMN_WIDTHS,
      sections: sectionsOf(report),
      formerCharts: words.formerCharts,
    },
    own,
  );
