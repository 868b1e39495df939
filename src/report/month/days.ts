// Day by day: users against seats and break-even, with a row of seats.
import { weekdayOf } from '../../basics/isoDate.ts';
import type { DayFigures } from '../../domain/month/monthFigures.ts';
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import { block, table } from '../kit/page.ts';
import type { Section } from '../kit/section.ts';

/** More seats than this would run over the edge of the page. */
const SEATS_SHOWN = 42;

function seats({ visits, capacity }: DayFigures): string {
  if (Math.max(visits, capacity) > SEATS_SHOWN) return '';
  const over = Math.max(0, visits - capacity);
  return `　${'■'.repeat(visits - over)}${'＋'.repeat(over)}${'□'.repeat(Math.max(0, capacity - visits))}`;
}

export function days({ figures, economics }: MonthReport): Section {
  const { heading, columns: heads, label } = words.days;
  const needed = economics.costs?.breakEven?.dailyVisits;
  const lines = table<DayFigures>(
    [
      { head: heads.date, style: 'label', value: ({ date }) => label(date, weekdayOf(date)) },
      { head: heads.visits, style: 'count', value: ({ visits }) => visits },
      { head: heads.capacity, style: 'count', value: ({ capacity }) => capacity },
      { head: heads.needed, style: 'decimal', value: () => needed },
      { head: heads.occupancy, style: 'percent', value: ({ occupancy }) => occupancy },
      { head: heads.absences, style: 'count', value: ({ absences }) => absences },
      { head: heads.seats, width: 'rest', style: 'bar', value: seats },
    ],
    figures.days,
  );
  return block(heading, lines);
}
