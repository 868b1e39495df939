// 月次報告を作る: reads everything, computes everything, and only then writes the report and its data rows.
import { parseDate, parseMonth } from '../../domain/dateText.ts';
import { pastMonths } from '../../domain/explain/pastMonths.ts';
import { firstDay, type IsoDate, type IsoMonth } from '../../domain/isoDate.ts';
import { monthReport } from '../../domain/monthReport.ts';
import { actions as words } from '../../messages/actions.ts';
import { report as reportWords } from '../../messages/ja/report.ts';
import { problems as wordings } from '../../messages/problems.ts';
import { dataRows } from '../../report/dataRows.ts';
import { dataTab } from '../../report/dataTab.ts';
import { monthTab } from '../../report/month/monthTab.ts';
import { type OwnRows, ownRows } from '../../report/month/ownRows.ts';
import { WIDTH } from '../../report/month/width.ts';
import type { Grid } from '../../tabs/grid.ts';
import {
  MONTHLY_DATA,
  monthlyDataHeaders,
  pastFigures,
  readMonthlyData,
  replaceMonth,
} from '../../tabs/monthlyData.ts';
import type { Book } from '../book.ts';
import { Refusal } from '../refusal.ts';
import { strayNotes } from '../strayNotes.ts';
import { monthSource, sourceTabs } from './monthSource.ts';

export interface CreatedReport {
  readonly tab: string;
  readonly questions: number;
}

function monthFrom(text: string): IsoMonth {
  const month = parseMonth(text);
  if (!month) throw new Refusal(words.badMonth({ given: text }));
  return month;
}

function dayFrom(text: string): IsoDate {
  const date = parseDate(text);
  if (!date) throw new Refusal(words.badDate({ given: text }));
  return date;
}

/** The add-on's rows of the report as it stands; a tab of that name that somebody else made is left alone. */
function ownRowsOf(grid: Grid | undefined, tab: string): OwnRows {
  const own = grid ? ownRows(grid.rows, WIDTH) : { count: 0, mustStay: 0 };
  if (!own) throw new Refusal(words.notOurTab({ tab }));
  return own;
}

function dataTable(grid: Grid | undefined) {
  const table = readMonthlyData(grid ?? { tab: MONTHLY_DATA.tab, rows: [monthlyDataHeaders] });
  const missing = table.problems.find(({ kind }) => kind === 'missingHeader');
  if (missing) throw new Refusal(wordings.missingHeader(missing));
  return table;
}

/** `asOf`: the last day that counts; without it today. */
export function createMonthReport(book: Book, monthText: string, asOfText?: string): CreatedReport {
  const month = monthFrom(monthText);
  const asOf = asOfText === undefined ? book.today() : dayFrom(asOfText);
  if (asOf < firstDay(month)) throw new Refusal(words.notStarted({ month }));

  const tab = reportWords.tab(month);
  const tabNames = book.tabNames();
  const tabs = [...sourceTabs(tabNames, month), tab, MONTHLY_DATA.tab];
  const grids = new Map(
    book.read(tabs.filter((name) => tabNames.includes(name))).map((grid) => [grid.tab, grid]),
  );

  const data = dataTable(grids.get(MONTHLY_DATA.tab));
  const past = pastMonths(pastFigures(data));
  const report = monthReport(monthSource(grids, tabNames, month, asOf, past));
  const own = ownRowsOf(grids.get(tab), tab);
  const model = monthTab(report, own);
  const { clear, blocks } = replaceMonth(data, month, dataRows(report));
  const kept = strayNotes(book, { tab, width: WIDTH, beingMade: reportWords.beingMade }, grids.get(tab));

  if (!grids.has(MONTHLY_DATA.tab)) book.draw(dataTab(MONTHLY_DATA.tab, monthlyDataHeaders));
  book.fill(MONTHLY_DATA.tab, clear, '');
  book.write([...blocks, ...kept]);
  book.draw(model);
  return { tab, questions: report.problems.length };
}
