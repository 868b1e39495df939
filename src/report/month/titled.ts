// The head of a sheet: which document, whose, of which days, and when it was made.
import { firstDay, type IsoDate } from '../../basics/isoDate.ts';
import { isOver, type MonthReport } from '../../domain/month/monthReport.ts';
import { dayOf, fullDayOf } from '../../messages/ja/kit/written.ts';
import { decision as words } from '../../messages/ja/month/decision.ts';
import { fitted } from '../kit/fit.ts';
import { COLUMN_WIDTHS, WIDTH } from '../kit/page.ts';
import { across, cell, type Section } from '../kit/section.ts';
import { FIRST_ROW_PIXELS } from '../kit/sheet.ts';

/** Columns of the title; what stands on the right has the others. */
const TITLE = 5;
const RIGHT_PIXELS = COLUMN_WIDTHS.slice(TITLE).reduce((sum, width) => sum + width, 0);

/** Seats of a day, the most there were in the month. */
export const seatsOf = ({ figures: { days } }: MonthReport): number | undefined =>
  days.length === 0 ? undefined : Math.max(...days.map(({ capacity }) => capacity));

export function titled(title: string, report: MonthReport, made: IsoDate): Section {
  const { month, asOf, dayServiceName } = report;
  const { place, days, made: madeOn } = words.head;
  const name = fitted(dayServiceName, RIGHT_PIXELS * 0.7, [{ style: 'headPlace', lines: 1 }]).text;
  const span = days(dayOf(firstDay(month)), dayOf(asOf), isOver(report));
  const right = { column: TITLE + 1, rows: 1, columns: WIDTH - TITLE };
  return {
    rows: [
      [
        cell(title, 'title'),
        ...across('', 'blank', TITLE - 1),
        ...across(place(name, seatsOf(report)), 'headPlace', WIDTH - TITLE),
      ],
      [
        ...across('', 'headLine', TITLE),
        ...across(`${span}　${madeOn(fullDayOf(made))}`, 'headLine', WIDTH - TITLE),
      ],
    ],
    wide: [
      { row: 1, ...right },
      { row: 2, ...right },
    ],
    rowHeights: [{ row: 1, rows: 1, height: FIRST_ROW_PIXELS }],
  };
}
