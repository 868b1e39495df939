// The public notices the figures come from.
import { isStale, type Reference } from '../kit/schedule.ts';

const checkedOn = '2026-11-21';
/** A second check, of what no publication had been found for before. */
const checkedAgainOn = '2026-11-24';

export const HOME_SERVICES: Reference = {
  notice: '指定居宅サービスに要する費用の額の算定に関する基準',
  number: '平成12年厚生省告示第19号',
  checkedOn,
};

export const COMMUNITY_SERVICES: Reference = {
  notice: '指定地域密着型サービスに要する費用の額の算定に関する基準',
  number: '平成18年厚生労働省告示第126号',
  checkedOn,
};

export const UNIT_PRICES: Reference = {
  notice: '厚生労働大臣が定める一単位の単価',
  number: '平成27年厚生労働省告示第93号',
  checkedOn,
};

export const SUPPORT_SERVICES: Reference = {
  notice: '介護保険法施行規則第140条の63の2第1項第1号に規定する厚生労働大臣が定める基準',
  number: '令和3年厚生労働省告示第72号',
  checkedOn,
};

/** 定員超過利用減算 and 人員基準欠如減算. */
export const EXCESS_AND_SHORTAGE: Reference = {
  notice: '厚生労働大臣が定める利用者等の数の基準及び看護職員等の員数の基準並びに通所介護費等の算定方法',
  number: '平成12年厚生省告示第27号',
  checkedOn: checkedAgainOn,
};

/** How people at one time are counted, and from when to when the cut lasts. */
export const EXCESS_REFERENCE: Reference = {
  notice: '指定居宅サービスに要する費用の額の算定に関する基準の制定に伴う実施上の留意事項について',
  number: '平成12年老企第36号',
  item: '第2の7(24)',
  checkedOn: '2026-12-01',
};

/** An item of a notice that was read by itself. */
export const itemOf = (notice: Reference, item: string): Reference => ({
  ...notice,
  item,
  checkedOn: checkedAgainOn,
});

/** A value of a notice as another publication gives it. */
export const foundIn = (notice: Reference, publication: string): Reference => ({
  ...notice,
  foundIn: publication,
  checkedOn: checkedAgainOn,
});

/** Fees are set for three years, 令和6 to 8年度: of a day after this one no later value is known. */
export const LAST_KNOWN_DAY = '2027-03-31';

export const isBeyondKnown = (date: string): boolean => date > LAST_KNOWN_DAY;

/** The notices whose figures nobody has compared for more than a year. */
export const staleNotices = (date: string): Reference[] =>
  [HOME_SERVICES, COMMUNITY_SERVICES, UNIT_PRICES, SUPPORT_SERVICES, EXCESS_AND_SHORTAGE].filter((notice) =>
    isStale(notice, date),
  );
