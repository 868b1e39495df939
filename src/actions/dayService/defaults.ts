// What the set-up form says at first: what the tabs say where they are there, else what is usual.
import { SIZES } from '../../rules/fees/baseUnits.ts';
import { REGIONS } from '../../rules/fees/unitPrices.ts';
import { INPUT_TABS } from '../../tabs/blueprint.ts';
import { readSettings, SETTINGS } from '../../tabs/dayService/settings.ts';
import { readUnits, UNITS } from '../../tabs/dayService/units.ts';
import type { Book } from '../kit/book.ts';
import { gridsByTab } from '../kit/grids.ts';
import { TIME_BAND_NAMES } from './request.ts';

export interface SetUpDefaults {
  readonly name: string;
  readonly capacity: number;
  readonly weekdays: readonly string[];
  readonly size: string;
  readonly region: string;
  readonly timeBand: string;
  readonly sizes: readonly string[];
  readonly regions: readonly string[];
  readonly timeBands: readonly string[];
  /** Tabs that are there and stay as they are. */
  readonly existing: readonly string[];
}

const USUAL_CAPACITY = 20;
const USUAL_WEEKDAYS = ['月', '火', '水', '木', '金', '土'];

export function setUpDefaults(book: Book): SetUpDefaults {
  const names = book.tabNames();
  const existing = INPUT_TABS.map(({ tab }) => tab).filter((tab) => names.includes(tab));
  const grids = gridsByTab(book.read([SETTINGS.tab, UNITS.tab]));
  const settings = grids.get(SETTINGS.tab);
  const values = settings ? readSettings(settings).values : {};
  const units = grids.get(UNITS.tab);
  const unit = units && readUnits(units).units.pop();
  const oneOf = (names: readonly string[], usual: string, typed = usual) =>
    names.includes(typed) ? typed : usual;
  return {
    name: values.事業所名 ?? '',
    capacity: unit?.capacity ?? USUAL_CAPACITY,
    weekdays: unit?.weekdays ?? USUAL_WEEKDAYS,
    size: oneOf(SIZES, '通常規模型', values.事業所規模),
    region: oneOf(REGIONS, 'その他', values.地域区分),
    timeBand: oneOf(TIME_BAND_NAMES, '7〜8時間', unit?.timeBand),
    sizes: SIZES,
    regions: REGIONS,
    timeBands: TIME_BAND_NAMES,
    existing,
  };
}
