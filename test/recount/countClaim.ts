// One client's month in fee units, step by step as the notices say it: each step rounded, a half going up.
import { baseUnits, CARE_ADDONS, FUNCTION_LINK, halfUp, plain, SUPPORT_BASE } from './feeFigures.ts';

export interface Visit {
  day: string;
  band: string;
}

export interface Claimant {
  month: string;
  careLevel: string;
  visits: Visit[];
  /** 体制加算 of 設定 and 加算 of the client. */
  written: [string, string];
}

export interface FeeSettings {
  size: string;
  /** 要支援1 and 要支援2; 0 where the municipality has no units of its own. */
  ownMonth: [number, number];
}

const ONE_PERCENT = ['高齢者虐待防止措置未実施減算', '業務継続計画未策定減算'].map(plain);
const has = (claims: Map<string, number | null>, name: string) => claims.has(plain(name));

/** `A、B×2` -> A: null, B: 2. What a client's own text says about an add-on holds. */
function readClaims(written: [string, string]): Map<string, number | null> {
  const claims = new Map<string, number | null>();
  for (const part of written.flatMap((text) => text.split(/[、,\n]/)).filter((each) => each !== '')) {
    const [name = '', times] = plain(part).split('×');
    claims.set(name, times === undefined ? null : Number(times));
  }
  return claims;
}

const onePercents = (claims: Map<string, number | null>, month: string) =>
  month < '2024-04' ? 0 : ONE_PERCENT.filter((name) => claims.has(name)).length;

/** What is left of one unit amount: one percent less each. */
const deducted = (units: number, ones: number) => units - ones * halfUp(units, 100);

/** Of each group what comes to the most; everything without a group. */
function claimed(amounts: { name: string; group: string | undefined; units: number }[]): Map<string, number> {
  const kept = new Map<string, { name: string; units: number }>();
  for (const { name, group, units } of amounts) {
    const before = kept.get(group ?? name);
    if (before === undefined || before.units < units) kept.set(group ?? name, { name, units });
  }
  return new Map([...kept.values()].map(({ name, units }) => [name, units]));
}

const sumOf = (values: Iterable<number>) => [...values].reduce((sum, value) => sum + value, 0);

function careUnits(
  client: Claimant,
  settings: FeeSettings,
  claims: Map<string, number | null>,
): number | null {
  const { visits, month, careLevel } = client;
  const days = new Set(visits.map(({ day }) => day)).size;
  const ones = onePercents(claims, month);
  let base = 0;
  for (const { day, band } of visits) {
    const units = baseUnits(settings.size, band, careLevel, day);
    if (units === undefined) return null;
    base += deducted(units, ones);
  }
  let total = base;
  if (has(claims, '同一建物減算')) total -= 94 * days;
  else if (has(claims, '送迎減算')) total -= 47 * visits.length * (claims.get(plain('送迎減算')) ?? 2);

  const amounts = [];
  for (const [name, times] of claims) {
    const addon = CARE_ADDONS.get(name);
    if (addon === undefined) continue;
    const most = { visit: visits.length, day: days, month: 1, time: Math.min(2, visits.length) }[addon.per];
    const count = Math.min(most, times ?? (addon.per === 'time' ? 1 : most));
    const units = month < '2024-04' ? (addon.earlier ?? addon.units) : addon.units;
    amounts.push({ name, group: addon.group, units: units * count });
  }
  const addons = claimed(amounts);
  if (claims.has(FUNCTION_LINK.name)) {
    const training = [...addons.keys()].some((name) => CARE_ADDONS.get(name)?.training);
    total += training ? FUNCTION_LINK.besideTraining : FUNCTION_LINK.alone;
  }
  return total + sumOf(addons.values());
}

function supportUnits({ month, careLevel }: Claimant, settings: FeeSettings): number {
  const level = careLevel === '要支援2' ? 1 : 0;
  const national = SUPPORT_BASE.find(({ from }) => from <= month);
  if (national === undefined) throw new Error(`no units of 総合事業 in ${month}`);
  return settings.ownMonth[level] || national.month[level];
}

/** Whether the client comes under 総合事業: 要支援1, 要支援2, 事業対象者. */
export const isSupport = (careLevel: string) => careLevel.startsWith('要支援') || careLevel === '事業対象者';

/** Units before 処遇改善; null where the care level or the time cannot be priced. */
export function countUnits(client: Claimant, settings: FeeSettings): number | null {
  if (client.visits.length === 0) return 0;
  const claims = readClaims(client.written);
  return isSupport(client.careLevel) ? supportUnits(client, settings) : careUnits(client, settings, claims);
}
