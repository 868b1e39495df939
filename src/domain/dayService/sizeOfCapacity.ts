// Whether a 事業所規模 can be that of a place with so many seats.

/** 地域密着型通所介護 is for fewer people than this at a time, 通所介護 for so many or more: 介護保険法 第8条第7項・第17項. */
const COMMUNITY_BELOW = 19;
const COMMUNITY = '地域密着型';

/** 'community': so few seats are 地域密着型. 'general': too many for it. A blank size is none to doubt. */
export type SizeDoubt = 'community' | 'general';

/** `capacity` in people a day. */
export function sizeDoubt(capacity: number, size: string): SizeDoubt | undefined {
  if (!(capacity >= 1) || size === '') return undefined;
  const few = capacity < COMMUNITY_BELOW;
  if (few === (size === COMMUNITY)) return undefined;
  return few ? 'community' : 'general';
}
