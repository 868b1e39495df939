// What the latest change of each schedule changed, marked by a word as well as a colour.

import type { LatestChange } from '../../domain/fees/scheduleOn.ts';
import type { BaseItem } from '../../domain/fees/schedules.ts';
import { addonTab as words } from '../../messages/ja/feeTable/tab.ts';
import { bandName, CARE_LEVELS, TIME_BANDS } from '../../rules/fees/baseUnits.ts';
import { type Dated, isUnsourced } from '../../rules/kit/schedule.ts';
import type { ModelCell } from '../kit/model.ts';
import { cell, type Section } from '../kit/section.ts';
import { table } from './columns.ts';
import { figureCell, type Measure } from './figure.ts';

const NOTHING = cell(words.changes.nothing, 'nothing');

interface Sides {
  readonly before?: Dated<number> | undefined;
  readonly after?: Dated<number> | undefined;
}

function markCell({ before, after }: Sides): ModelCell {
  if (!before) return cell(words.changes.added, 'added');
  return after ? cell(words.changes.changed, 'changed') : cell(words.changes.ended, 'ended');
}

export function changesTable<T>(
  { changes }: LatestChange<T>,
  nameOf: (item: T) => string,
  measureOf: (item: T) => Measure,
): Section {
  const [mark = '', name = '', before = '', arrow = '', after = '', rest = ''] = words.columns.changes;
  const shown = (item: T, figure: Dated<number> | undefined) =>
    figure ? figureCell(figure, measureOf(item)) : NOTHING;
  const head = [
    cell(mark, 'headText'),
    cell(name, 'headText'),
    cell(before, 'head'),
    cell(arrow, 'head'),
    cell(after, 'head'),
    cell(rest, 'headText'),
  ];
  const rows = changes.map((change) => [
    markCell(change),
    cell(nameOf(change.item), 'labelWrapped'),
    shown(change.item, change.before),
    cell(words.changes.arrow, 'arrow'),
    shown(change.item, change.after),
    cell('', 'label'),
  ]);
  return table([1, 4, 2, 1, 2, 4], [head, ...rows]);
}

function unitsText(figure: Dated<number> | undefined): string {
  if (!figure) return words.changes.nothing;
  const units = figure.value.toLocaleString('ja-JP');
  return isUnsourced(figure) ? words.doubtful(units) : units;
}

/** Base units as a grid: a line for each band in which something changed. */
export function baseChangesTable({ changes }: LatestChange<BaseItem>): Section {
  const rows = TIME_BANDS.flatMap((band) => {
    const ofBand = changes.filter(({ item }) => item.band === band);
    if (ofBand.length === 0) return [];
    const whole = {
      before: ofBand.find(({ before }) => before)?.before,
      after: ofBand.find(({ after }) => after)?.after,
    };
    const cells = CARE_LEVELS.map((level) => {
      const change = ofBand.find(({ item }) => item.level === level);
      return change
        ? cell(words.changes.fromTo(unitsText(change.before), unitsText(change.after)), 'fromTo')
        : cell(words.changes.same, 'nothing');
    });
    return [[markCell(whole), cell(bandName(band), 'label'), ...cells]];
  });
  const [mark = '', band = ''] = words.columns.baseChanges;
  const head = [
    cell(mark, 'headText'),
    cell(band, 'headText'),
    ...CARE_LEVELS.map((level) => cell(level, 'head')),
  ];
  return table([1, 2, 3, 2, 2, 2, 2], [head, ...rows]);
}
