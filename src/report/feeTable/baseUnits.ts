// Base units of one size on the day: all time bands by all care levels.

import type { InForce } from '../../domain/fees/scheduleOn.ts';
import type { BaseItem } from '../../domain/fees/schedules.ts';
import { addonTab as words } from '../../messages/ja/feeTable/tab.ts';
import { bandName, CARE_LEVELS, SHORT_VISIT, TIME_BANDS } from '../../rules/fees/baseUnits.ts';
import { valueOn } from '../../rules/kit/schedule.ts';
import { cell, type Section } from '../kit/section.ts';
import { lines, table } from './columns.ts';
import { figureCell } from './figure.ts';

const PER_PERCENT = 10;

export function baseSections(inForce: readonly InForce<BaseItem>[], date: string): Section[] {
  const [band = ''] = words.columns.base;
  const head = [cell(band, 'headText'), ...CARE_LEVELS.map((level) => cell(level, 'head'))];
  const rows = TIME_BANDS.map((each) => [
    cell(bandName(each), 'label'),
    ...CARE_LEVELS.map((level) => {
      const found = inForce.find(({ item }) => item.band === each && item.level === level);
      return found ? figureCell(found.figure, 'units') : cell('', 'label');
    }),
  ]);
  const counts = inForce.map(({ figure }) => figure.sources ?? 0);
  const since = inForce.map(({ figure }) => figure.from).sort();
  const short = valueOn(SHORT_VISIT.history, date);
  return [
    table([3, 3, 2, 2, 2, 2], [head, ...rows]),
    lines([
      words.since(since[since.length - 1] ?? date, Math.min(...counts), Math.max(...counts)),
      ...(short.known ? [words.short(short.figure.value / PER_PERCENT, bandName(SHORT_VISIT.band))] : []),
    ]),
  ];
}
