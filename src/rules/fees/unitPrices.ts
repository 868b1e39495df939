// Yen per unit by region grade, for 通所介護 and 地域密着型通所介護.
import type { History } from '../kit/schedule.ts';

export const REGIONS = ['1級地', '2級地', '3級地', '4級地', '5級地', '6級地', '7級地', 'その他'] as const;
export type Region = (typeof REGIONS)[number];

const since2021 = (sen: number): History<number> => [{ from: '2021-04-01', value: sen, sources: 2 }];

/** In hundredths of a yen, so that no binary fraction can move a yen. */
export const UNIT_PRICE_HISTORY: Readonly<Record<Region, History<number>>> = {
  '1級地': since2021(1090),
  '2級地': since2021(1072),
  '3級地': since2021(1068),
  '4級地': since2021(1054),
  '5級地': since2021(1045),
  '6級地': since2021(1027),
  '7級地': since2021(1014),
  その他: since2021(1000),
};
