// Base units of one size on the day: all time bands by all care levels.

import type { InForce } from '../../domain/fees/scheduleOn.ts';
import type { BaseItem } from '../../domain/fees/schedules.ts';
import { addonTab as words } from '../../messages/ja/feeTable/tab.ts';
import {
  bandName,
  type CareLevel,
  SHORT_VISIT,
  TIME_BANDS,
  type TimeBand,
} from '../../rules/fees/baseUnits.ts';
import { valueOn } from '../../rules/kit/schedule.ts';
import type { Section } from '../kit/section.ts';
import { lines, table } from './columns.ts';
import { figureCell, foundElsewhere } from './figure.ts';
import { levelColumns } from './levelColumns.ts';

const PER_PERCENT = 10;

export function baseSections(inForce: readonly InForce<BaseItem>[], date: string): Section[] {
  const figureOf = (band: TimeBand, level: CareLevel) =>
    inForce.find(({ item }) => item.band === band && item.level === level)?.figure;
  const counts = inForce.map(({ figure }) => figure.sources ?? 0);
  const since = inForce.map(({ figure }) => figure.from).sort();
  const short = valueOn(SHORT_VISIT.history, date);
  return [
    table<TimeBand>(
      [
        { head: words.columns.base.band, width: 3, style: 'label', value: bandName },
        ...levelColumns<TimeBand>('count', (band, level) => {
          const figure = figureOf(band, level);
          return figure ? figureCell(figure, 'units') : undefined;
        }),
      ],
      TIME_BANDS,
    ),
    lines([
      words.since(since[since.length - 1] ?? date, Math.min(...counts), Math.max(...counts)),
      ...(short.known ? [words.short(short.figure.value / PER_PERCENT, bandName(SHORT_VISIT.band))] : []),
      ...foundElsewhere(inForce, ({ band }) => bandName(band)),
    ]),
  ];
}
