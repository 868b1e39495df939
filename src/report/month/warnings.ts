// What may cost money or break a rule: too many users, the size class ahead, figures checked long ago.
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import { staleNotices } from '../../rules/fees/notices.ts';
import { SIZE_CLASS_LIMITS } from '../../rules/fees/sizeClass.ts';
import { block, paragraphs, TWO_LINES_PIXELS } from '../kit/page.ts';
import { NOTHING, type Section } from '../kit/section.ts';

function sizeName(mean: number): string {
  const { usual, large, largest } = words.warnings.sizes;
  if (mean <= SIZE_CLASS_LIMITS.usual) return usual;
  return mean <= SIZE_CLASS_LIMITS.large ? large : largest;
}

export function warnings({ overCapacity, sizeForecast, asOf, care }: MonthReport): Section {
  const { heading, overCapacity: over, size, stale } = words.warnings;
  const community = care?.size === '地域密着型';
  const lines = [
    ...(overCapacity ? [over(overCapacity.meanUsers, overCapacity.capacity)] : []),
    ...(sizeForecast && !community
      ? [
          size(
            sizeForecast.mean,
            sizeForecast.months.map(words.history.month).join('・'),
            sizeName(sizeForecast.mean),
          ),
        ]
      : []),
    ...staleNotices(asOf).map(({ notice, checkedOn }) => stale(notice, checkedOn)),
  ];
  return lines.length === 0 ? NOTHING : block(heading, paragraphs(lines, TWO_LINES_PIXELS));
}
