// What the set-up form says at first: what the tabs say where they are there; what nobody has said stays open.
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
  /** null and '': not known. */
  readonly capacity: number | null;
  readonly weekdays: readonly string[];
  readonly size: string;
  readonly region: string;
  readonly timeBand: string;
  readonly sizes: readonly string[];
  readonly regions: readonly string[];
  readonly timeBands: readonly string[];
  /** Tabs that are there and stay as they are. */
  readonly existing: readonly string[];
  /** Tabs that are lacking and will be made. */
  readonly makes: readonly string[];
}

const USUAL_WEEKDAYS = ['月', '火', '水', '木', '金', '土'];

export function setUpDefaults(book: Book): SetUpDefaults {
  const names = book.tabNames();
  const wanted = INPUT_TABS.map(({ tab }) => tab);
  const grids = gridsByTab(book.read([SETTINGS.tab, UNITS.tab]));
  const settings = grids.get(SETTINGS.tab);
  const values = settings ? readSettings(settings).values : {};
  const units = grids.get(UNITS.tab);
  const unit = units && readUnits(units).units.pop();
  const oneOf = (known: readonly string[], typed = '') => (known.includes(typed) ? typed : '');
  return {
    name: values.事業所名 ?? '',
    capacity: unit?.capacity ?? null,
    weekdays: unit?.weekdays ?? USUAL_WEEKDAYS,
    size: oneOf(SIZES, values.事業所規模),
    region: oneOf(REGIONS, values.地域区分),
    timeBand: oneOf(TIME_BAND_NAMES, unit?.timeBand),
    sizes: SIZES,
    regions: REGIONS,
    timeBands: TIME_BAND_NAMES,
    existing: wanted.filter((tab) => names.includes(tab)),
    makes: wanted.filter((tab) => !names.includes(tab)),
  };
}
