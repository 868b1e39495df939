// A table of named figures: name, value, texts about it, since when, and in how many publications it was found.

import { addonTab as words } from '../../messages/ja/feeTable/tab.ts';
import type { Dated } from '../../rules/kit/schedule.ts';
import type { Section } from '../kit/section.ts';
import type { TableColumn } from '../kit/table.ts';
import { table } from './columns.ts';
import { figureCell, type Measure, sourcesCell } from './figure.ts';

export interface ItemRow {
  readonly name: string;
  readonly figure: Dated<number>;
  readonly measure: Measure;
}

/** What is said about an item; together they fill the page. */
export type TextColumn<Row> = Omit<TableColumn<Row>, 'style'>;

export function itemTable<Row extends ItemRow>(
  heads: { readonly name: string; readonly value: string },
  texts: readonly TextColumn<Row>[],
  rows: readonly Row[],
): Section {
  const { since, sources } = words.columns;
  return table<Row>(
    [
      { head: heads.name, width: 3, style: 'labelWrapped', value: ({ name }) => name },
      { head: heads.value, style: 'count', value: ({ figure, measure }) => figureCell(figure, measure) },
      { style: 'label', value: () => undefined },
      ...texts.map((text): TableColumn<Row> => ({ style: 'textWrapped', ...text })),
      { head: since, style: 'since', value: ({ figure }) => ({ date: figure.from }) },
      { head: sources, style: 'sources', value: ({ figure }) => sourcesCell(figure) },
    ],
    rows,
  );
}
