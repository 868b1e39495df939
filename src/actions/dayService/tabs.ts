// The tabs that set-up makes, filled with what is known: the form's answers, or a sample.

import type { IsoDate } from '../../basics/isoDate.ts';
import { namesOn } from '../../domain/fees/treatmentNames.ts';
import { setUp as words } from '../../messages/ja/dayService/setUp.ts';
import { phraseDefaults } from '../../messages/ja/outreach/contacts/phraseDefaults.ts';
import { inputTab } from '../../report/dayService/inputTab.ts';
import { SIZES } from '../../rules/fees/baseUnits.ts';
import { REGIONS } from '../../rules/fees/unitPrices.ts';
import { columnPlans, stayingColumns } from '../../tabs/blueprint.ts';
import { SETTING_ITEMS, SETTINGS } from '../../tabs/dayService/settings.ts';
import type { Cell, Grid, WriteCell } from '../../tabs/kit/grid.ts';
import type { Schema } from '../../tabs/kit/table.ts';

/** First rows of a tab, each cell by the order of its schema's columns. */
export type Rows = readonly (readonly WriteCell[])[];

type Item = keyof typeof SETTING_ITEMS;

const ITEMS = Object.keys(SETTING_ITEMS) as Item[];

export const settingRows = (values: Readonly<Partial<Record<Item, string | number>>>): Rows =>
  ITEMS.map((item) => [item, values[item] ?? '', words.items[item]]);

export const phraseRows: Rows = phraseDefaults.map(({ scene, subject, body }) => [scene, subject, body]);

/** Drop-downs beside the items that know their answers. */
function settingChoices(today: IsoDate) {
  const choices: Partial<Record<Item, readonly string[]>> = {
    事業所規模: SIZES,
    地域区分: REGIONS,
    祝日営業: SETTING_ITEMS.祝日営業.choices,
    写真の余白: SETTING_ITEMS.写真の余白.choices,
    定員超過減算: SETTING_ITEMS.定員超過減算.choices,
    処遇改善加算: namesOn(today, 'general'),
  };
  return ITEMS.flatMap((item, index) => {
    const values = choices[item];
    return values ? [{ row: index + 1, column: 2, values }] : [];
  });
}

export const newTab = (schema: Schema, rows: Rows, today: IsoDate) =>
  inputTab({
    tab: schema.tab,
    help: words.help[schema.tab] ?? '',
    columns: columnPlans(schema),
    rows,
    frozenColumns: stayingColumns(schema),
    ...(schema.tab === SETTINGS.tab ? { cellChoices: settingChoices(today) } : {}),
  });

const shown = (cell: WriteCell): Cell => {
  if (typeof cell !== 'object') return cell;
  return 'date' in cell ? cell.date : cell.formula;
};

/** The tab as it will be read once it is made. */
export const gridOf = ({ tab, columns }: Schema, rows: Rows): Grid => ({
  tab,
  rows: [Object.keys(columns), ...rows.map((row) => row.map(shown))],
});
