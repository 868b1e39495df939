// One client's month in fee units, step by step as the notices say it: each step rounded, a half going up.
import {
  baseUnits,
  CARE_ADDONS,
  FUNCTION_LINK,
  halfUp,
  plain,
  SUPPORT_ADDONS,
  SUPPORT_BASE,
  SUPPORT_RIVALS,
  SUPPORT_VISITS,
} from './feeFigures.ts';

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
  /** Days of the month within the contract, and how many days the month has. */
  contractDays: number;
  monthDays: number;
}

export interface FeeSettings {
  size: string;
  /** Units are cut to 70%: 定員超過 or 人員基準欠如. */
  cut: boolean;
  /** 3% more, because an epidemic or a disaster keeps clients away. */
  fewerClients: boolean;
  byVisit: boolean;
  /** 要支援1 and 要支援2; 0 where the municipality has no units of its own. */
  ownMonth: [number, number];
  ownVisit: [number, number];
}

const ONE_PERCENT = ['高齢者虐待防止措置未実施減算', '業務継続計画未策定減算'].map(plain);
/** 共生型: what the day service is besides, and the percent of the base units that are left. */
const SHARED = new Map(
  Object.entries({
    '共生型通所介護(生活介護)': 93,
    '共生型通所介護(自立訓練)': 95,
    '共生型通所介護(児童発達支援・放課後等デイサービス)': 90,
  }).map(([name, percent]) => [plain(name), percent]),
);
const REMOTE_AREA = '中山間地域等に居住する者へのサービス提供加算';
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

/** What is left of one unit amount: 70%, then one percent of that for each. */
function deducted(units: number, cut: boolean, ones: number): number {
  const left = cut ? halfUp(units * 70, 100) : units;
  return left - ones * halfUp(left, 100);
}

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
  const sharedPercent = [...claims.keys()].map((name) => SHARED.get(name)).find((each) => each !== undefined);
  const ones = onePercents(claims, month);
  let base = 0;
  for (const { day, band } of visits) {
    const units = baseUnits(settings.size, band, careLevel, day);
    if (units === undefined) return null;
    base += deducted(units, settings.cut, ones);
  }
  // A rate of its own in the table of service codes, claimed once a month.
  base = halfUp(base * (sharedPercent ?? 100), 100);
  let total = base;
  if (has(claims, REMOTE_AREA)) total += halfUp(base * 5, 100);
  if (settings.fewerClients) total += halfUp(base * 3, 100);
  if (has(claims, '生活相談員配置等加算') && sharedPercent) total += 13 * days;
  if (has(claims, '同一建物減算')) total -= 94 * days;
  else if (has(claims, '送迎減算')) total -= 47 * visits.length * (claims.get(plain('送迎減算')) ?? 2);

  const amounts = [];
  for (const [name, times] of claims) {
    const addon = CARE_ADDONS.get(name);
    if (addon === undefined || (addon.fallsAway && settings.cut) || (addon.notShared && sharedPercent))
      continue;
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

function supportUnits(client: Claimant, settings: FeeSettings, claims: Map<string, number | null>): number {
  const { visits, month, careLevel, contractDays, monthDays } = client;
  const level = careLevel === '要支援2' ? 1 : 0;
  const national = SUPPORT_BASE.find(({ from }) => from <= month);
  if (national === undefined) throw new Error(`no units of 総合事業 in ${month}`);
  // More visits than are paid one by one: the whole month's amount, whenever the contract began.
  const byVisit = settings.byVisit && visits.length <= SUPPORT_VISITS[level];
  let one = settings.ownMonth[level] || national.month[level];
  let count = 1;
  if (byVisit) {
    one = settings.ownVisit[level] || national.visit[level];
    count = visits.length;
  } else if (!settings.byVisit && contractDays < monthDays) {
    // A thirtieth and a bit: A6 divides by 30.4.
    one = halfUp(one * 10, 304);
    count = contractDays;
  }
  const base = deducted(one, settings.cut, onePercents(claims, month)) * count;
  let total = base;
  if (has(claims, REMOTE_AREA)) total += halfUp(base * 5, 100);
  if (has(claims, '同一建物減算')) total -= byVisit ? 94 * visits.length : ([376, 752][level] ?? 0);
  else if (has(claims, '送迎減算') && month >= '2024-04')
    total -= 47 * visits.length * (claims.get(plain('送迎減算')) ?? 2);
  const written = [...claims.keys()].filter((name) => {
    const { fallsAway, from = '', until = '9999' } = SUPPORT_ADDONS.get(name) ?? { until: '' };
    return !(fallsAway && settings.cut) && from <= month && month <= until;
  });
  const amounts = written
    .filter(
      (name) => !written.some((other) => SUPPORT_RIVALS.get(other)?.some((rival) => name.startsWith(rival))),
    )
    .map((name) => ({
      name,
      group: SUPPORT_ADDONS.get(name)?.group,
      units: SUPPORT_ADDONS.get(name)?.units[level] ?? 0,
    }));
  const addons = claimed(amounts);
  if (claims.has(FUNCTION_LINK.name)) {
    const training = addons.has(plain('運動器機能向上加算'));
    total += training ? FUNCTION_LINK.besideTraining : FUNCTION_LINK.alone;
  }
  return total + sumOf(addons.values());
}

/** Whether the client comes under 総合事業: 要支援1, 要支援2, 事業対象者. */
export const isSupport = (careLevel: string) => careLevel.startsWith('要支援') || careLevel === '事業対象者';

/** Units before 処遇改善; null where the care level or the time cannot be priced. */
export function countUnits(client: Claimant, settings: FeeSettings): number | null {
  if (client.visits.length === 0) return 0;
  const claims = readClaims(client.written);
  return isSupport(client.careLevel)
    ? supportUnits(client, settings, claims)
    : careUnits(client, settings, claims);
}
