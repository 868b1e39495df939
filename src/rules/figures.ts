// Every figure of every schedule as one list: for the tests, the trust page and the warning about age.
import { ADDONS } from './fees/addons.ts';
import { ADJUSTMENTS } from './fees/adjustments.ts';
import {
  baseUnitHistory,
  baseUnitReference,
  CARE_LEVELS,
  SHORT_VISIT,
  SIZES,
  TABLE_BANDS,
} from './fees/baseUnits.ts';
import { COMMUNITY_SERVICES, HOME_SERVICES, SUPPORT_SERVICES, UNIT_PRICES } from './fees/notices.ts';
import { SUPPORT_ADDONS } from './fees/supportAddons.ts';
import { SUPPORT_PAYS, SUPPORT_RATES, SUPPORT_UNIT_HISTORY } from './fees/supportUnits.ts';
import { TREATMENTS } from './fees/treatmentRates.ts';
import { REGIONS, UNIT_PRICE_HISTORY } from './fees/unitPrices.ts';
import { assertSound, type Dated, type History, type Reference } from './kit/schedule.ts';

export interface Figure {
  readonly file:
    | 'baseUnits'
    | 'addons'
    | 'adjustments'
    | 'treatmentRates'
    | 'unitPrices'
    | 'supportUnits'
    | 'supportAddons';
  /** What the figure is of, unique within its file. */
  readonly key: readonly string[];
  readonly history: History<number>;
  /** Of every value that has none of its own. */
  readonly references: readonly Reference[];
}

/** What one is: fee units, per mille of other units, or hundredths of a yen. */
export const UNIT_OF = {
  baseUnits: 'units',
  addons: 'units',
  adjustments: 'perMille',
  treatmentRates: 'perMille',
  unitPrices: 'sen',
  supportUnits: 'units',
  supportAddons: 'units',
} as const satisfies Readonly<Record<Figure['file'], string>>;

/** Where a value stands: its own place, or that of its schedule. */
export const referencesOf = ({ references }: Figure, value: Dated<number>): readonly Reference[] =>
  value.reference ? [value.reference] : references;

/** 通所介護 and 地域密着型通所介護 stand in one notice each. */
const BOTH = [HOME_SERVICES, COMMUNITY_SERVICES];

export const figures = (): readonly Figure[] => [
  ...SIZES.flatMap((size) =>
    TABLE_BANDS.flatMap((band) =>
      CARE_LEVELS.map((level): Figure => {
        const references = [baseUnitReference(size)];
        return {
          file: 'baseUnits',
          key: [size, band, level],
          history: baseUnitHistory(size, band, level),
          references,
        };
      }),
    ),
  ),
  { file: 'baseUnits', key: ['2-3h'], history: SHORT_VISIT.history, references: BOTH },
  ...ADDONS.map(({ name, history }): Figure => ({ file: 'addons', key: [name], history, references: BOTH })),
  ...ADJUSTMENTS.map(
    ({ name, history }): Figure => ({ file: 'adjustments', key: [name], history, references: BOTH }),
  ),
  ...TREATMENTS.flatMap(({ name, histories }): Figure[] => [
    {
      file: 'treatmentRates',
      key: [name, 'general'],
      history: histories.general,
      references: [HOME_SERVICES],
    },
    {
      file: 'treatmentRates',
      key: [name, 'community'],
      history: histories.community,
      references: [COMMUNITY_SERVICES],
    },
  ]),
  ...REGIONS.map(
    (region): Figure => ({
      file: 'unitPrices',
      key: [region],
      history: UNIT_PRICE_HISTORY[region],
      references: [UNIT_PRICES],
    }),
  ),
  ...SUPPORT_PAYS.flatMap((pay) =>
    SUPPORT_RATES.map(
      (rate): Figure => ({
        file: 'supportUnits',
        key: [rate, pay],
        history: SUPPORT_UNIT_HISTORY[pay][rate],
        references: [SUPPORT_SERVICES],
      }),
    ),
  ),
  ...SUPPORT_ADDONS.flatMap(({ name, basis, history, twice }) =>
    [history, ...(twice ? [twice] : [])].map(
      (each, at): Figure => ({
        file: 'supportAddons',
        key: [name, basis, ...(twice ? [SUPPORT_RATES[at] ?? ''] : [])],
        history: each,
        references: [SUPPORT_SERVICES],
      }),
    ),
  ),
];

/** Refuses two figures of one key, and any history that is not sound. */
export function assertFiguresSound(all: readonly Figure[]): void {
  const seen = new Set<string>();
  for (const { file, key, history } of all) {
    const name = key.join(' ');
    if (seen.has(`${file} ${name}`)) throw new Error(`${file}.ts: ${name}: stands in the table twice`);
    seen.add(`${file} ${name}`);
    assertSound(`${file}.ts`, name, history);
  }
}
