// Fee figures of the independent count: add-ons typed in from the notices (通所介護: 告示第19号; 総合事業: A6, 令和6年6月施行版),
// long tables read from the lists against which the rules are tested.
import { readFileSync } from 'node:fs';

/** Names are told apart whatever their width: （Ⅱ） is (II). */
export const plain = (name: string) => name.normalize('NFKC').replace(/\s/g, '');

const plainKeys = <T>(table: Record<string, T>) =>
  new Map(Object.entries(table).map(([name, value]) => [plain(name), value] as const));

interface CareAddon {
  units: number;
  /** What it was until 2024-03, where that was another figure. */
  earlier?: number;
  per: 'visit' | 'day' | 'month' | 'time';
  /** Of one group only the add-on that comes to the most is claimed. */
  group?: string;
  /** Not while 定員超過 or 人員基準欠如 cuts the units to 70%: 告示第95号. */
  fallsAway?: boolean;
  /** Not by a 共生型 day service: 告示第19号 注7. */
  notShared?: boolean;
  training?: boolean;
}

/** 要介護1 to 5, from 2021-04. Left out: what is claimed once in three or six months. */
export const CARE_ADDONS = plainKeys<CareAddon>({
  '入浴介助加算(Ⅰ)': { units: 40, per: 'day', group: '入浴' },
  '入浴介助加算(Ⅱ)': { units: 55, per: 'day', group: '入浴' },
  中重度者ケア体制加算: { units: 45, per: 'day', notShared: true },
  '個別機能訓練加算(Ⅰ)イ': { units: 56, per: 'day', group: '訓練', fallsAway: true, training: true },
  '個別機能訓練加算(Ⅰ)ロ': {
    units: 76,
    earlier: 85,
    per: 'day',
    group: '訓練',
    fallsAway: true,
    training: true,
  },
  '個別機能訓練加算(Ⅱ)': { units: 20, per: 'month', fallsAway: true, training: true },
  'ADL維持等加算(Ⅰ)': { units: 30, per: 'month', group: 'ADL' },
  'ADL維持等加算(Ⅱ)': { units: 60, per: 'month', group: 'ADL' },
  認知症加算: { units: 60, per: 'day', group: '認知症', notShared: true },
  若年性認知症利用者受入加算: { units: 60, per: 'day', group: '認知症' },
  栄養アセスメント加算: { units: 50, per: 'month', group: '栄養', fallsAway: true },
  栄養改善加算: { units: 200, per: 'time', group: '栄養', fallsAway: true },
  '口腔機能向上加算(Ⅰ)': { units: 150, per: 'time', group: '口腔', fallsAway: true },
  '口腔機能向上加算(Ⅱ)': { units: 160, per: 'time', group: '口腔', fallsAway: true },
  科学的介護推進体制加算: { units: 40, per: 'month' },
  'サービス提供体制強化加算(Ⅰ)': { units: 22, per: 'visit', group: '体制', fallsAway: true },
  'サービス提供体制強化加算(Ⅱ)': { units: 18, per: 'visit', group: '体制', fallsAway: true },
  'サービス提供体制強化加算(Ⅲ)': { units: 6, per: 'visit', group: '体制', fallsAway: true },
});

/** 生活機能向上連携加算(Ⅱ), a month: without and beside 個別機能訓練加算, in 総合事業 運動器機能向上加算. */
export const FUNCTION_LINK = { name: plain('生活機能向上連携加算(Ⅱ)'), alone: 200, besideTraining: 100 };

interface SupportAddon {
  /** A month, for 要支援1 and 要支援2. */
  units: readonly [number, number];
  group?: string;
  fallsAway?: boolean;
  from?: string;
  until?: string;
}

const both = (units: number) => [units, units] as const;

/** 総合事業 通所型, a month. Left out: screening, once in six months. */
export const SUPPORT_ADDONS = plainKeys<SupportAddon>({
  'サービス提供体制強化加算(Ⅰ)': { units: [88, 176], group: '体制', fallsAway: true },
  'サービス提供体制強化加算(Ⅱ)': { units: [72, 144], group: '体制', fallsAway: true },
  'サービス提供体制強化加算(Ⅲ)': { units: [24, 48], group: '体制', fallsAway: true },
  科学的介護推進体制加算: { units: both(40) },
  生活機能向上グループ活動加算: { units: both(100) },
  若年性認知症利用者受入加算: { units: both(240) },
  栄養アセスメント加算: { units: both(50), group: '栄養', fallsAway: true },
  栄養改善加算: { units: both(200), group: '栄養', fallsAway: true },
  '口腔機能向上加算(Ⅰ)': { units: both(150), group: '口腔', fallsAway: true },
  '口腔機能向上加算(Ⅱ)': { units: both(160), group: '口腔', fallsAway: true },
  一体的サービス提供加算: { units: both(480), from: '2024-04' },
  運動器機能向上加算: { units: both(225), until: '2024-03' },
  事業所評価加算: { units: both(120), until: '2024-03' },
  '選択的サービス複数実施加算(Ⅰ)': { units: both(480), group: '選択的', until: '2024-03' },
  '選択的サービス複数実施加算(Ⅱ)': { units: both(700), group: '選択的', until: '2024-03' },
});

/** Where the first is claimed, none that begins like the others is. */
export const SUPPORT_RIVALS = plainKeys<string[]>({
  一体的サービス提供加算: ['栄養アセスメント', '栄養改善', '口腔機能向上', '生活機能向上グループ'],
  '選択的サービス複数実施加算(Ⅰ)': ['運動器', '栄養改善', '口腔機能向上', '生活機能向上グループ'],
  '選択的サービス複数実施加算(Ⅱ)': ['運動器', '栄養改善', '口腔機能向上', '生活機能向上グループ'],
  運動器機能向上加算: ['生活機能向上グループ'],
  栄養改善加算: ['生活機能向上グループ'],
  '口腔機能向上加算(Ⅰ)': ['生活機能向上グループ'],
  '口腔機能向上加算(Ⅱ)': ['生活機能向上グループ'],
});

/** Units of 要支援1 (and 事業対象者) and 要支援2, and up to how many visits a month are paid by visit. */
export const SUPPORT_BASE = [
  { from: '2024-04', month: [1798, 3621], visit: [436, 447] },
  { from: '2021-04', month: [1672, 3428], visit: [384, 395] },
] as const;
export const SUPPORT_VISITS = [4, 8] as const;

const table = (name: string) =>
  readFileSync(new URL(`../unit/rules/data/${name}.csv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

const BASE = table('base_units').map(([size = '', band = '', level = '', units, from = '', to = '']) => ({
  key: `${size} ${band} ${level}`,
  units: Number(units),
  from,
  to: to || '9999',
}));

/** `7〜8時間` -> `7-8h`, as the list of base units writes it. */
const bandName = (band: string) => `${plain(band).replace(/時間/, '').replace(/[〜~]/, '-')}h`;

/** Base units of a visit; 2〜3時間 is 70% of 4〜5時間. */
export function baseUnits(size: string, band: string, careLevel: string, day: string): number | undefined {
  const short = bandName(band) === '2-3h';
  const key = `${size} ${short ? '4-5h' : bandName(band)} ${careLevel}`;
  const found = BASE.find((row) => row.key === key && row.from <= day && day <= row.to);
  if (found === undefined) return undefined;
  return short ? halfUp(found.units * 70, 100) : found.units;
}

const TREATMENTS = table('treatment_rates').map(([, name = '', service, percent, from = '', to = '']) => ({
  name: plain(name),
  service,
  perMille: Math.round(Number(percent) * 10),
  from,
  to: to || '9999',
}));

/** Tenths of a percent. Since 2026-06 a 地域密着型 day service has rates of its own, but not for 総合事業. */
export function treatmentPerMille(
  name: string,
  service: '通所介護' | '地域密着型通所介護',
  day: string,
): number {
  const found = TREATMENTS.find(
    (row) =>
      row.name === plain(name) &&
      (row.service === 'both' || row.service === service) &&
      row.from <= day &&
      day <= row.to,
  );
  if (found === undefined) throw new Error(`no rate of ${name} on ${day}`);
  return found.perMille;
}

const PRICES = new Map(
  table('unit_price').map(([region = '', yen]) => [region, Math.round(Number(yen) * 100)]),
);

/** Hundredths of a yen for one unit. */
export const senPerUnit = (region: string) => PRICES.get(region) ?? 0;

/** `numerator / denominator` to the whole number, a half going up. */
export const halfUp = (numerator: number, denominator: number) =>
  Math.floor((2 * numerator + denominator) / (2 * denominator));
