// The tab 月次資料 YYYY-MM, section by section: what the manager needs beside the report, names included.
import type { IsoDate } from '../../basics/isoDate.ts';
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import type { TabModel } from '../kit/model.ts';
import type { OwnRows } from '../kit/ownRows.ts';
import { ownTab } from '../kit/ownTab.ts';
import { COLUMN_WIDTHS } from '../kit/page.ts';
import { gap, type Section } from '../kit/section.ts';
import { outreach } from '../outreach/contacts.ts';
import { funnel, funnelByKind } from '../outreach/funnel.ts';
import { gifts } from '../outreach/gifts.ts';
import { senders } from '../outreach/senders.ts';
import { absences } from './absences.ts';
import { breakEven } from './breakEven.ts';
import { breakEvenChart } from './breakEvenChart.ts';
import { clients } from './clients.ts';
import { days } from './days.ts';
import { estimate } from './estimate.ts';
import { levers } from './levers.ts';
import { numbers } from './numbers.ts';
import { questions } from './questions.ts';
import { sizeClassCount } from './sizeClass.ts';
import { titled } from './titled.ts';
import { warnings } from './warnings.ts';

const sectionsOf = (report: MonthReport, made: IsoDate): Section[] => [
  titled(words.appendixTitle(report.month), report, made),
  gap,
  numbers(report),
  days(report),
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
  sizeClassCount(report),
  estimate(report),
  questions(report),
];

export const appendixTab = (report: MonthReport, made: IsoDate, own: OwnRows): TabModel =>
  ownTab(
    {
      name: words.appendix(report.month),
      beingMade: words.beingMade,
      columnWidths: COLUMN_WIDTHS,
      sections: sectionsOf(report, made),
    },
    own,
  );
