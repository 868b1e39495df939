// What the latest change of each schedule changed, marked by a word as well as a colour.

import type { LatestChange } from '../../domain/fees/scheduleOn.ts';
import type { BaseItem } from '../../domain/fees/schedules.ts';
import { addonTab as words } from '../../messages/ja/feeTable/tab.ts';
import { bandName, TIME_BANDS } from '../../rules/fees/baseUnits.ts';
import { type Dated, isUnsourced } from '../../rules/kit/schedule.ts';
import type { ModelCell } from '../kit/model.ts';
import { cell, type Section } from '../kit/section.ts';
import { REST } from '../kit/table.ts';
import { table } from './columns.ts';
import { figureCell, type Measure } from './figure.ts';
import { levelColumns } from './levelColumns.ts';

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
  const { columns: heads, changes: text } = words;
  const shown = (item: T, figure: Dated<number> | undefined) =>
    figure ? figureCell(figure, measureOf(item)) : NOTHING;
  return table<LatestChange<T>['changes'][number]>(
    [
      { head: heads.mark, style: 'label', value: markCell },
      { head: heads.changes.name, width: 4, style: 'labelWrapped', value: ({ item }) => nameOf(item) },
      {
        head: heads.changes.before,
        width: 2,
        style: 'count',
        value: ({ item, before }) => shown(item, before),
      },
      { style: 'arrow', value: () => text.arrow },
      { head: heads.changes.after, width: 2, style: 'count', value: ({ item, after }) => shown(item, after) },
      REST,
    ],
    changes,
  );
}

function unitsText(figure: Dated<number> | undefined): string {
  if (!figure) return words.changes.nothing;
  const units = figure.value.toLocaleString('ja-JP');
  return isUnsourced(figure) ? words.doubtful(units) : units;
}

/** Base units as a grid: a line for each band in which something changed. */
export function baseChangesTable({ changes }: LatestChange<BaseItem>): Section {
  const { columns: heads, changes: text } = words;
  const rows = TIME_BANDS.map((band) => ({ band, ofBand: changes.filter(({ item }) => item.band === band) }));
  type Row = (typeof rows)[number];
  const wholeOf = ({ ofBand }: Row): Sides => ({
    before: ofBand.find(({ before }) => before)?.before,
    after: ofBand.find(({ after }) => after)?.after,
  });
  return table<Row>(
    [
      { head: heads.mark, style: 'label', value: (row) => markCell(wholeOf(row)) },
      { head: heads.base.band, width: 2, style: 'label', value: ({ band }) => bandName(band) },
      ...levelColumns<Row>('fromTo', ({ ofBand }, level) => {
        const change = ofBand.find(({ item }) => item.level === level);
        return change
          ? cell(text.fromTo(unitsText(change.before), unitsText(change.after)), 'fromTo')
          : cell(text.same, 'nothing');
      }),
    ],
    rows.filter(({ ofBand }) => ofBand.length > 0),
  );
}
