// The tab 月次報告 YYYY-MM, section by section.
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import type { TabModel } from '../kit/model.ts';
import type { OwnRows } from '../kit/ownRows.ts';
import { ownTab } from '../kit/ownTab.ts';
import { COLUMN_WIDTHS } from '../kit/page.ts';
import type { Section } from '../kit/section.ts';
import { outreach } from '../outreach/contacts.ts';
import { funnel, funnelByKind } from '../outreach/funnel.ts';
import { gifts } from '../outreach/gifts.ts';
import { senders } from '../outreach/senders.ts';
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
import { questions } from './questions.ts';
import { warnings } from './warnings.ts';
import { weekdays } from './weekdays.ts';

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
