// The tab 月次報告 YYYY-MM, section by section.
import type { MonthReport } from '../../domain/monthReport.ts';
import { report as words } from '../../messages/ja/report.ts';
import type { TabModel } from '../model.ts';
import { ownTab } from '../ownTab.ts';
import type { Section } from '../section.ts';
import { absences } from './absences.ts';
import { breakEven } from './breakEven.ts';
import { breakEvenChart } from './breakEvenChart.ts';
import { change } from './change.ts';
import { clients } from './clients.ts';
import { days } from './days.ts';
import { estimate } from './estimate.ts';
import { headline } from './headline.ts';
import { history } from './history.ts';
import { levers } from './levers.ts';
import { national } from './national.ts';
import { numbers } from './numbers.ts';
import { outreach } from './outreach.ts';
import { funnel, funnelByKind } from './outreachFunnel.ts';
import { gifts } from './outreachGifts.ts';
import { senders } from './outreachSenders.ts';
import type { OwnRows } from './ownRows.ts';
import { questions } from './questions.ts';
import { warnings } from './warnings.ts';
import { weekdays } from './weekdays.ts';
import { COLUMN_WIDTHS } from './width.ts';

const sectionsOf = (report: MonthReport): Section[] => [
  headline(report),
  change(report),
  numbers(report),
  ...history(report),
  days(report),
  weekdays(report),
  absences(report),
  clients(report),
  breakEven(report),
  breakEvenChart(report),
  levers(report),
  outreach(report),
  funnel(report),
  funnelByKind(report),
  senders(report),
  gifts(report),
  warnings(report),
  national(report),
  estimate(report),
  questions(report),
];

export const monthTab = (report: MonthReport, own: OwnRows): TabModel =>
  ownTab(
    {
      name: words.tab(report.month),
      beingMade: words.beingMade,
      columnWidths: COLUMN_WIDTHS,
      sections: sectionsOf(report),
    },
    own,
  );
