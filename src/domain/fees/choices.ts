// Sizes, time bands, care levels and regions as people write them.
import {
  bandName,
  CARE_LEVELS,
  type CareLevel,
  SIZES,
  type Size,
  TIME_BANDS,
  type TimeBand,
} from '../../rules/fees/baseUnits.ts';
import { SUPPORT_LEVELS, type SupportLevel } from '../../rules/fees/supportUnits.ts';
import { REGIONS, type Region } from '../../rules/fees/unitPrices.ts';
import { type Found, finder, type Named } from './names.ts';

export const findSize = finder<Size>(() =>
  SIZES.map((size) => {
    const short = size.replace('型', '');
    return [size, size, short, `${short}通所介護`, `${size}通所介護`];
  }),
);

const findBandName = finder<TimeBand>(() =>
  TIME_BANDS.map((band): Named<TimeBand> => [band, bandName(band)]),
);

/** A spreadsheet takes 7-8 typed into a cell for the 8th of July. */
const HOURS_AS_DATE = /^\d{4}-0(\d)-0(\d)$/;

/** 7〜8時間, 7-8時間, 7-8h, 7-8, 7時間以上8時間未満. */
export const findTimeBand = (text: string): Found<TimeBand> =>
  findBandName(text.replace(HOURS_AS_DATE, '$1-$2'));

export const findCareLevel = finder<CareLevel | SupportLevel>(() =>
  [...SUPPORT_LEVELS, ...CARE_LEVELS].map((level) =>
    level === '事業対象者' ? [level, level, '事業対象'] : [level, level, level.replace('要', '')],
  ),
);

export const findRegion = finder<Region>(() => REGIONS.map((region): Named<Region> => [region, region]));

export const isSupportLevel = (level: CareLevel | SupportLevel): level is SupportLevel =>
  (SUPPORT_LEVELS as readonly string[]).includes(level);
