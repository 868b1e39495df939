// Base units of a visit: by size of the place, time band and care level.

import type { Dated, History, Reference } from '../kit/schedule.ts';
import { COMMUNITY_SERVICES, foundIn, HOME_SERVICES } from './notices.ts';

export const SIZES = ['地域密着型', '通常規模型', '大規模型(Ⅰ)', '大規模型(Ⅱ)'] as const;
export type Size = (typeof SIZES)[number];

/** The bands that have units of their own. */
export const TABLE_BANDS = ['3-4h', '4-5h', '5-6h', '6-7h', '7-8h', '8-9h'] as const;
export type TableBand = (typeof TABLE_BANDS)[number];

export const TIME_BANDS = ['2-3h', ...TABLE_BANDS] as const;
export type TimeBand = (typeof TIME_BANDS)[number];

/** The band as it is written on tabs and in fee tables: 7〜8時間. */
export const bandName = (band: TimeBand): string => `${band[0]}〜${band[2]}時間`;

export const CARE_LEVELS = ['要介護1', '要介護2', '要介護3', '要介護4', '要介護5'] as const;
export type CareLevel = (typeof CARE_LEVELS)[number];

/** A 2-3 hour visit counts this many per mille of the 4-5 hour units. */
export const SHORT_VISIT: { readonly band: TableBand; readonly history: History<number> } = {
  band: '4-5h',
  history: [{ from: '2021-04-01', value: 700 }],
};

interface Row {
  /** For 要介護1 to 要介護5. */
  readonly units: readonly [number, number, number, number, number];
  /** Published sources: one number for the row, or one a care level. */
  readonly sources: number | readonly [number, number, number, number, number];
  readonly reference?: Reference;
}

interface Table {
  readonly size: Size;
  readonly from: string;
  readonly to?: string;
  readonly rows: Readonly<Record<TableBand, Row>>;
}

/** A place's price list, equal in every cell. */
const PRICE_LIST = foundIn(COMMUNITY_SERVICES, '公表されている料金表(令和3年度)');

const TABLES: readonly Table[] = [
  {
    size: '地域密着型',
    from: '2021-04-01',
    to: '2024-03-31',
    rows: {
      '3-4h': { units: [415, 476, 538, 598, 661], sources: 1 },
      '4-5h': { units: [435, 499, 564, 627, 693], sources: 1, reference: PRICE_LIST },
      '5-6h': { units: [655, 773, 893, 1010, 1130], sources: 1, reference: PRICE_LIST },
      '6-7h': { units: [676, 798, 922, 1045, 1168], sources: 1, reference: PRICE_LIST },
      '7-8h': { units: [750, 887, 1028, 1168, 1308], sources: 1, reference: PRICE_LIST },
      '8-9h': { units: [780, 922, 1068, 1216, 1360], sources: 1, reference: PRICE_LIST },
    },
  },
  {
    size: '通常規模型',
    from: '2021-04-01',
    to: '2024-03-31',
    rows: {
      '3-4h': { units: [368, 421, 477, 530, 585], sources: 3 },
      '4-5h': { units: [386, 442, 500, 557, 614], sources: 3 },
      '5-6h': { units: [567, 670, 773, 876, 979], sources: [4, 5, 4, 4, 4] },
      '6-7h': { units: [581, 686, 792, 897, 1003], sources: [4, 5, 4, 4, 4] },
      '7-8h': { units: [655, 773, 896, 1018, 1142], sources: [4, 4, 4, 3, 3] },
      '8-9h': { units: [666, 787, 911, 1036, 1162], sources: 2 },
    },
  },
  {
    size: '大規模型(Ⅰ)',
    from: '2021-04-01',
    to: '2024-03-31',
    rows: {
      '3-4h': { units: [356, 407, 460, 511, 565], sources: [2, 1, 2, 2, 2] },
      '4-5h': { units: [374, 428, 484, 538, 594], sources: 2 },
      '5-6h': { units: [541, 640, 739, 836, 935], sources: 2 },
      '6-7h': { units: [561, 664, 766, 867, 969], sources: 2 },
      '7-8h': { units: [626, 740, 857, 975, 1092], sources: [2, 2, 1, 1, 1] },
      '8-9h': { units: [644, 761, 881, 1002, 1122], sources: [1, 0, 0, 0, 0] },
    },
  },
  {
    size: '大規模型(Ⅱ)',
    from: '2021-04-01',
    to: '2024-03-31',
    rows: {
      '3-4h': { units: [343, 393, 444, 493, 546], sources: 1 },
      '4-5h': { units: [360, 412, 466, 518, 572], sources: 1 },
      '5-6h': { units: [522, 617, 712, 808, 903], sources: [1, 1, 1, 1, 2] },
      '6-7h': { units: [540, 638, 736, 835, 934], sources: 2 },
      '7-8h': { units: [604, 713, 826, 941, 1054], sources: [2, 2, 1, 1, 1] },
      '8-9h': { units: [620, 733, 848, 965, 1081], sources: 1 },
    },
  },
  {
    size: '地域密着型',
    from: '2024-04-01',
    rows: {
      '3-4h': { units: [416, 478, 540, 600, 663], sources: 1 },
      '4-5h': { units: [436, 501, 566, 629, 695], sources: 1 },
      '5-6h': { units: [657, 776, 896, 1013, 1134], sources: 1 },
      '6-7h': { units: [678, 801, 925, 1049, 1172], sources: 1 },
      '7-8h': { units: [753, 890, 1032, 1172, 1312], sources: [3, 3, 3, 2, 1] },
      '8-9h': { units: [783, 925, 1072, 1220, 1365], sources: 1 },
    },
  },
  {
    size: '通常規模型',
    from: '2024-04-01',
    rows: {
      '3-4h': { units: [370, 423, 479, 533, 588], sources: 3 },
      '4-5h': { units: [388, 444, 502, 560, 617], sources: 3 },
      '5-6h': { units: [570, 673, 777, 880, 984], sources: 3 },
      '6-7h': { units: [584, 689, 796, 901, 1008], sources: 3 },
      '7-8h': { units: [658, 777, 900, 1023, 1148], sources: 3 },
      '8-9h': { units: [669, 791, 915, 1041, 1168], sources: 2 },
    },
  },
  {
    size: '大規模型(Ⅰ)',
    from: '2024-04-01',
    rows: {
      '3-4h': { units: [358, 409, 462, 513, 568], sources: 1 },
      '4-5h': { units: [376, 430, 486, 541, 597], sources: 1 },
      '5-6h': { units: [544, 643, 743, 840, 940], sources: 1 },
      '6-7h': { units: [564, 667, 770, 871, 974], sources: 1 },
      '7-8h': { units: [629, 744, 861, 980, 1097], sources: 1 },
      '8-9h': { units: [647, 765, 885, 1007, 1127], sources: 1 },
    },
  },
  {
    size: '大規模型(Ⅱ)',
    from: '2024-04-01',
    rows: {
      '3-4h': { units: [345, 395, 446, 495, 549], sources: 1 },
      '4-5h': { units: [362, 414, 468, 521, 575], sources: 1 },
      '5-6h': { units: [525, 620, 715, 812, 907], sources: 1 },
      '6-7h': { units: [543, 641, 740, 839, 939], sources: 1 },
      '7-8h': { units: [607, 716, 830, 946, 1059], sources: 1 },
      '8-9h': { units: [623, 737, 852, 970, 1086], sources: 1 },
    },
  },
];

/** The base units a visit of that band has had. */
export function baseUnitHistory(size: Size, band: TableBand, level: CareLevel): History<number> {
  const column = CARE_LEVELS.indexOf(level);
  return TABLES.filter((table) => table.size === size).map(({ from, to, rows }): Dated<number> => {
    const { units, sources, reference } = rows[band];
    const found = typeof sources === 'number' ? sources : (sources[column] as number);
    return {
      from,
      ...(to !== undefined && { to }),
      value: units[column] as number,
      sources: found,
      ...(reference && { reference }),
    };
  });
}

export const baseUnitReference = (size: Size): Reference =>
  size === '地域密着型' ? COMMUNITY_SERVICES : HOME_SERVICES;
