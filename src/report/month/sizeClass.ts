// 規模区分の見込み: the count month by month, as inspectors ask for it, to be printed and kept.

import type { MonthReport } from '../../domain/month/monthReport.ts';
import type { SizeForecast, SizeMonth } from '../../domain/month/sizeForecast.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import { block, paragraphs, TWO_LINES_PIXELS, table } from '../kit/page.ts';
import { NOTHING, type Section } from '../kit/section.ts';
import type { TableColumn } from '../kit/table.ts';

const { sizeClass } = words;

/** A month, or one of the two lines below them. */
type Line = SizeMonth | { readonly name: string; readonly value: number };

const isMonth = (line: Line): line is SizeMonth => 'month' in line;

function columns(): TableColumn<Line>[] {
  const { columns: heads } = sizeClass;
  const ofMonth =
    <T>(of: (month: SizeMonth) => T) =>
    (line: Line) =>
      isMonth(line) ? of(line) : undefined;
  return [
    {
      head: heads.month,
      width: 2,
      style: 'label',
      value: (line) => (isMonth(line) ? sizeClass.month(line.month) : line.name),
    },
    { head: heads.under5h, width: 2, style: 'count', value: ofMonth(({ visits }) => visits.under5h) },
    { head: heads.from5to7h, width: 2, style: 'count', value: ofMonth(({ visits }) => visits['5to7h']) },
    { head: heads.from7h, width: 2, style: 'count', value: ofMonth(({ visits }) => visits['7hOrMore']) },
    { head: heads.weighted, style: 'decimal', value: ofMonth(({ weighted }) => weighted) },
    {
      head: heads.everyDay,
      width: 2,
      style: 'count',
      value: ofMonth(({ everyDay }) => (everyDay ? sizeClass.sixSevenths : sizeClass.notEveryDay)),
    },
    {
      head: heads.counted,
      style: 'decimal',
      value: (line) => (isMonth(line) ? line.counted : line.value),
    },
  ];
}

function outcome({ mean, size, from, byCapacity, missing, months }: SizeForecast): string[] {
  return [
    byCapacity
      ? sizeClass.byCapacity({ ...byCapacity, size, from })
      : sizeClass.byRecord({ mean, size, from, months: months.length }),
    ...(missing.length > 0 ? [sizeClass.missing(missing)] : []),
    sizeClass.method,
  ];
}

/** 地域密着型 has no such classes. */
export function sizeClassCount({ sizeForecast: forecast, care }: MonthReport): Section {
  if (!forecast || !care || care.size === '地域密着型') return NOTHING;
  const { sum, mean } = forecast;
  const lines: Line[] = [
    ...forecast.months,
    { name: sizeClass.sum, value: sum },
    { name: sizeClass.mean, value: mean },
  ];
  return block(
    sizeClass.heading(forecast.from),
    table(columns(), lines),
    paragraphs(outcome(forecast), TWO_LINES_PIXELS),
  );
}
