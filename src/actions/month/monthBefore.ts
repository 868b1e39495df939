// The month before, worked out from its attendance where 月次データ does not know it: a first report can say why, too.
import { addMonths, type IsoMonth, lastDay } from '../../basics/isoDate.ts';
import { monthReport } from '../../domain/month/monthReport.ts';
import { type PastMonth, type PastMonths, pastMonths } from '../../domain/month/pastMonths.ts';
import { dataRows } from '../../report/month/dataRows.ts';
import { Refusal } from '../kit/refusal.ts';
import type { Sources } from '../kit/sources.ts';
import { matrixTab, monthSource } from './monthSource.ts';

/** As its report would have left it; undefined where that would have been refused. */
function fromAttendance({ grids, tabNames }: Sources, month: IsoMonth): PastMonth | undefined {
  try {
    const report = monthReport(monthSource(grids, tabNames, month, lastDay(month), new Map()));
    const figures = dataRows(report).map(([of, , section, target, metric, , value]) => {
      return { month: of, section, target, metric, value };
    });
    return pastMonths(figures).get(month);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

export function withMonthBefore(known: PastMonths, sources: Sources, month: IsoMonth): PastMonths {
  const before = addMonths(month, -1);
  if (known.has(before) || !sources.grids.has(matrixTab(sources.tabNames, before))) return known;
  const found = fromAttendance(sources, before);
  return found ? new Map([...known, [before, found]]) : known;
}
