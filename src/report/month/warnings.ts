// What may cost money or break a rule: too many people at once, fees nobody knows yet, figures checked long ago.

import { addMonths, lastDay } from '../../basics/isoDate.ts';
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import { isBeyondKnown, LAST_KNOWN_DAY, staleNotices } from '../../rules/fees/notices.ts';
import { block, paragraphs, TWO_LINES_PIXELS } from '../kit/page.ts';
import { NOTHING, type Section } from '../kit/section.ts';

function excess({ overCapacity: over, timesAssumed, cut, lostByCut, month }: MonthReport): string[] {
  const { overCapacity, cut: isCut, timesAssumed: assumed } = words.warnings;
  return [
    ...(cut ? [isCut] : []),
    ...(over ? [overCapacity({ ...over, monthAfter: addMonths(month, 1), lost: lostByCut })] : []),
    ...(timesAssumed ? [assumed] : []),
  ];
}

export function warnings(report: MonthReport): Section {
  const { month, asOf } = report;
  const { heading, stale, beyondKnown } = words.warnings;
  const lines = [
    ...excess(report),
    ...(isBeyondKnown(lastDay(month)) ? [beyondKnown(LAST_KNOWN_DAY)] : []),
    ...staleNotices(asOf).map(({ notice, checkedOn }) => stale(notice, checkedOn)),
  ];
  return lines.length === 0 ? NOTHING : block(heading, paragraphs(lines, TWO_LINES_PIXELS));
}
