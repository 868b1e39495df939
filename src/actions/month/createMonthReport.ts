// 月次報告を作る: the report of a month, its appendix and its data rows.
import { parseDate, parseMonthFrom } from '../../basics/dateText.ts';
import { addMonths, firstDay, type IsoDate, type IsoMonth } from '../../basics/isoDate.ts';
import { monthReport } from '../../domain/month/monthReport.ts';
import { comparedMonths, comparedSections, pastMonths } from '../../domain/month/pastMonths.ts';
import { report as reportWords } from '../../messages/ja/month/report.ts';
import { questions as wordings, actions as words } from '../../messages/words.ts';
import { dataTab } from '../../report/kit/dataTab.ts';
import { WIDTH } from '../../report/kit/page.ts';
import { appendixTab } from '../../report/month/appendixTab.ts';
import { dataRows } from '../../report/month/dataRows.ts';
import { reportTab } from '../../report/month/reportTab.ts';
import type { Grid } from '../../tabs/kit/grid.ts';
import {
  MONTHLY_DATA,
  monthlyDataHeaders,
  monthlyDataOf,
  pastFigures,
  readMonthlyData,
  replaceMonth,
} from '../../tabs/month/monthlyData.ts';
import type { Book } from '../kit/book.ts';
import { Refusal } from '../kit/refusal.ts';
import { remakeAll } from '../kit/remake.ts';
import { withMonthBefore } from './monthBefore.ts';
import { matrixTab, monthSource, sourceTabs } from './monthSource.ts';

export interface CreatedReport {
  readonly tab: string;
  readonly appendix: string;
  readonly questions: number;
}

function monthFrom(text: string, today: IsoDate): IsoMonth {
  const month = parseMonthFrom(text, today);
  if (!month) throw new Refusal(words.badMonth({ given: text }));
  return month;
}

function dayFrom(text: string): IsoDate {
  const date = parseDate(text);
  if (!date) throw new Refusal(words.badDate({ given: text }));
  return date;
}

function dataTable(grid: Grid | undefined) {
  const table = readMonthlyData(grid ?? { tab: MONTHLY_DATA.tab, rows: [monthlyDataHeaders] });
  const missing = table.questions.find(({ kind }) => kind === 'missingHeader');
  if (missing) throw new Refusal(wordings.missingHeader(missing));
  return table;
}

/** `asOf`: the last day that counts; without it today. */
export function createMonthReport(book: Book, monthText: string, asOfText?: string): CreatedReport {
  const today = book.today();
  const month = monthFrom(monthText, today);
  const asOf = asOfText === undefined ? today : dayFrom(asOfText);
  if (asOf < firstDay(month)) throw new Refusal(words.notStarted({ month }));
  const { tab: tabOf, appendix: appendixOf, beingMade } = reportWords;
  const [tab, appendix] = [tabOf(month), appendixOf(month)];
  const generated = [tab, appendix].map((name) => ({ tab: name, width: WIDTH, beingMade }));

  return remakeAll(book, generated, {
    reads: (tabNames) => [
      ...sourceTabs(tabNames, month),
      matrixTab(tabNames, addMonths(month, -1)),
      monthlyDataOf(comparedMonths(month), comparedSections(month)),
    ],
    plan: ({ grids, tabNames, standing }) => {
      const data = dataTable(grids.get(MONTHLY_DATA.tab));
      const known = pastMonths(pastFigures(data));
      const past = withMonthBefore(known, { grids, tabNames }, month);
      const report = monthReport(monthSource(grids, tabNames, month, asOf, past));
      const { clear, blocks } = replaceMonth(data, month, dataRows(report));
      return {
        ...(grids.has(data.tab) ? {} : { dataTab: dataTab(data.tab, monthlyDataHeaders) }),
        fills: [{ tab: data.tab, cells: clear, value: '' }],
        blocks,
        draws: [
          reportTab(report, today, standing(tab).own),
          appendixTab(report, today, standing(appendix).own),
        ],
        show: tab,
        answer: { tab, appendix, questions: report.questions.length },
      };
    },
  });
}
