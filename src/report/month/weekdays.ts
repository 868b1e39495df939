// By weekday: how full, and how many seats can still be offered.
import type { WeekdayFigures } from '../../domain/month/monthFigures.ts';
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { decision } from '../../messages/ja/month/decision.ts';
import { noted, table } from '../kit/page.ts';
import { cell, type Section } from '../kit/section.ts';
import { figureValue } from './figures.ts';

const words = decision.weekdays;
/** More squares than these do not fit: each then stands for several seats. */
const SQUARES = 25;
const ROW_PIXELS = 24;

export function weekdays(report: MonthReport): Section {
  const { figures, reliability } = report;
  const shown = figures.weekdays.filter((day) => day.operatingDays > 0 || day.freeSeats !== undefined);
  if (shown.length === 0) return { rows: [] };
  const most = Math.max(1, ...shown.map(({ seats }) => seats?.capacity ?? 0));
  const each = Math.ceil(most / SQUARES);
  const needed = figureValue('breakeven_occupancy', report);

  const squares = ({ seats }: WeekdayFigures): string | undefined => {
    if (!seats) return undefined;
    const all = Math.round(Math.max(seats.capacity, seats.contracts) / each);
    const taken = Math.min(all, Math.round(seats.contracts / each));
    return `${'■'.repeat(taken)}${'□'.repeat(all - taken)}`;
  };
  const rate = ({ occupancy }: WeekdayFigures) =>
    occupancy !== undefined && needed !== undefined && occupancy < needed
      ? cell(occupancy, 'percentWarn')
      : occupancy;
  const { columns: heads } = words;
  const lines = table<WeekdayFigures>(
    [
      {
        head: heads.weekday,
        width: 2,
        style: 'labelBold',
        value: ({ weekday }) =>
          reliability.weekdays.get(weekday)?.provisional ? words.provisional(weekday) : weekday,
      },
      { head: heads.seats, width: 5, style: 'bar', value: squares },
      { head: heads.averageVisits, width: 2, style: 'decimal', value: ({ averageVisits }) => averageVisits },
      { head: heads.occupancy, style: 'percent', value: rate },
      { head: heads.freeSeats, style: 'total', value: ({ freeSeats }) => freeSeats },
      { width: 'rest', style: 'label', value: () => undefined },
    ],
    shown,
  );
  return noted(words.heading, words.note(each), {
    ...lines,
    rowHeights: [{ row: 1, rows: lines.rows.length, height: ROW_PIXELS }],
  });
}
