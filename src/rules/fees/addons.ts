// Add-ons and deductions in units, in the order a fee table lists them.
import type { Dated, History } from '../kit/schedule.ts';

/** What one unit figure is counted by. `percent`: per mille of the base units, not units. */
export type Basis = 'visit' | 'day' | 'time' | 'month' | 'oneWay' | 'percent';

export type Cap =
  | { readonly kind: 'perVisit'; readonly times: number }
  | { readonly kind: 'perMonth'; readonly times: number; readonly forMonths?: number }
  | { readonly kind: 'everyMonths'; readonly months: number }
  | { readonly kind: 'afterEvaluation'; readonly months: number };

/** `reducedTo70`: 定員超過 and 人員基準欠如. `sharedService`: 共生型. */
export type AdjustmentGroup = 'reducedTo70' | 'sharedService';

export interface Addon {
  readonly code: string;
  readonly name: string;
  readonly basis: Basis;
  /** Of one group only one add-on may be claimed for a client. */
  readonly group?: string;
  readonly cap?: Cap;
  /** Units while an add-on whose name starts so is claimed too. */
  readonly reduced?: { readonly beside: string; readonly units: number };
  /** Not claimed in a month that carries an adjustment of this group. */
  readonly barredBy?: AdjustmentGroup;
  /** Claimed only in a month that carries an adjustment of this group. */
  readonly needs?: AdjustmentGroup;
  /** Codes of add-ons that are not claimed beside it. */
  readonly instead?: readonly string[];
  /** Another of its group may be claimed on another day; which day is not known, so one is kept for the month. */
  readonly variesByDay?: true;
  readonly history: History<number>;
}

export type Grouped = Pick<Addon, 'name' | 'group'> & Partial<Pick<Addon, 'code' | 'instead'>>;

/** Whether the two may not be claimed for one client in one month. */
export const excludes = (one: Grouped, other: Grouped): boolean =>
  one.name !== other.name &&
  ((one.group !== undefined && one.group === other.group) || replaces(one, other) || replaces(other, one));

const replaces = ({ instead = [] }: Grouped, { code }: Grouped): boolean =>
  code !== undefined && instead.includes(code);

const since2021 = (value: number, sources: number): readonly [Dated<number>] => [
  { from: '2021-04-01', value, sources },
];

export const ADDONS: readonly Addon[] = [
  {
    code: 'bathing_1',
    name: '入浴介助加算(Ⅰ)',
    basis: 'day',
    group: 'bathing',
    history: since2021(40, 5),
  },
  {
    code: 'bathing_2',
    name: '入浴介助加算(Ⅱ)',
    basis: 'day',
    group: 'bathing',
    history: since2021(55, 5),
  },
  {
    code: 'severe_care_structure',
    name: '中重度者ケア体制加算',
    basis: 'day',
    barredBy: 'sharedService',
    history: since2021(45, 5),
  },
  {
    code: 'function_link_1',
    name: '生活機能向上連携加算(Ⅰ)',
    basis: 'month',
    group: 'function_link',
    cap: { kind: 'everyMonths', months: 3 },
    history: since2021(100, 3),
  },
  {
    code: 'function_link_2',
    name: '生活機能向上連携加算(Ⅱ)',
    basis: 'month',
    group: 'function_link',
    cap: { kind: 'perMonth', times: 1 },
    reduced: { beside: '個別機能訓練加算', units: 100 },
    history: since2021(200, 3),
  },
  {
    code: 'training_1i',
    name: '個別機能訓練加算(Ⅰ)イ',
    basis: 'day',
    group: 'training_1',
    variesByDay: true,
    barredBy: 'reducedTo70',
    history: since2021(56, 7),
  },
  {
    code: 'training_1ro',
    name: '個別機能訓練加算(Ⅰ)ロ',
    basis: 'day',
    group: 'training_1',
    variesByDay: true,
    barredBy: 'reducedTo70',
    history: [
      { from: '2021-04-01', to: '2024-03-31', value: 85, sources: 3 },
      { from: '2024-04-01', value: 76, sources: 2 },
    ],
  },
  {
    code: 'training_2',
    name: '個別機能訓練加算(Ⅱ)',
    basis: 'month',
    cap: { kind: 'perMonth', times: 1 },
    barredBy: 'reducedTo70',
    history: since2021(20, 6),
  },
  {
    code: 'adl_1',
    name: 'ADL維持等加算(Ⅰ)',
    basis: 'month',
    group: 'adl',
    cap: { kind: 'afterEvaluation', months: 12 },
    history: since2021(30, 4),
  },
  {
    code: 'adl_2',
    name: 'ADL維持等加算(Ⅱ)',
    basis: 'month',
    group: 'adl',
    cap: { kind: 'afterEvaluation', months: 12 },
    history: since2021(60, 5),
  },
  {
    code: 'dementia',
    name: '認知症加算',
    basis: 'day',
    group: 'dementia_client',
    barredBy: 'sharedService',
    history: since2021(60, 4),
  },
  {
    code: 'early_onset_dementia',
    name: '若年性認知症利用者受入加算',
    basis: 'day',
    group: 'dementia_client',
    history: since2021(60, 3),
  },
  {
    code: 'nutrition_assessment',
    name: '栄養アセスメント加算',
    basis: 'month',
    group: 'nutrition',
    cap: { kind: 'perMonth', times: 1 },
    barredBy: 'reducedTo70',
    history: since2021(50, 3),
  },
  {
    code: 'nutrition_improvement',
    name: '栄養改善加算',
    basis: 'time',
    group: 'nutrition',
    cap: { kind: 'perMonth', times: 2, forMonths: 3 },
    barredBy: 'reducedTo70',
    history: since2021(200, 3),
  },
  {
    code: 'oral_nutrition_screening_1',
    name: '口腔・栄養スクリーニング加算(Ⅰ)',
    basis: 'time',
    group: 'oral_nutrition_screening',
    cap: { kind: 'everyMonths', months: 6 },
    barredBy: 'reducedTo70',
    history: since2021(20, 4),
  },
  {
    code: 'oral_nutrition_screening_2',
    name: '口腔・栄養スクリーニング加算(Ⅱ)',
    basis: 'time',
    group: 'oral_nutrition_screening',
    cap: { kind: 'everyMonths', months: 6 },
    barredBy: 'reducedTo70',
    history: since2021(5, 2),
  },
  {
    code: 'oral_function_1',
    name: '口腔機能向上加算(Ⅰ)',
    basis: 'time',
    group: 'oral_function',
    cap: { kind: 'perMonth', times: 2, forMonths: 3 },
    barredBy: 'reducedTo70',
    history: since2021(150, 4),
  },
  {
    code: 'oral_function_2',
    name: '口腔機能向上加算(Ⅱ)',
    basis: 'time',
    group: 'oral_function',
    cap: { kind: 'perMonth', times: 2, forMonths: 3 },
    barredBy: 'reducedTo70',
    history: since2021(160, 3),
  },
  {
    code: 'scientific_care',
    name: '科学的介護推進体制加算',
    basis: 'month',
    cap: { kind: 'perMonth', times: 1 },
    history: since2021(40, 7),
  },
  {
    code: 'service_structure_1',
    name: 'サービス提供体制強化加算(Ⅰ)',
    basis: 'visit',
    group: 'service_structure',
    barredBy: 'reducedTo70',
    history: since2021(22, 3),
  },
  {
    code: 'service_structure_2',
    name: 'サービス提供体制強化加算(Ⅱ)',
    basis: 'visit',
    group: 'service_structure',
    barredBy: 'reducedTo70',
    history: since2021(18, 3),
  },
  {
    code: 'service_structure_3',
    name: 'サービス提供体制強化加算(Ⅲ)',
    basis: 'visit',
    group: 'service_structure',
    barredBy: 'reducedTo70',
    history: since2021(6, 4),
  },
  {
    code: 'extension_9_10h',
    name: '延長加算(9時間以上10時間未満)',
    basis: 'day',
    group: 'extension',
    history: since2021(50, 1),
  },
  {
    code: 'extension_10_11h',
    name: '延長加算(10時間以上11時間未満)',
    basis: 'day',
    group: 'extension',
    history: since2021(100, 1),
  },
  {
    code: 'extension_11_12h',
    name: '延長加算(11時間以上12時間未満)',
    basis: 'day',
    group: 'extension',
    history: since2021(150, 1),
  },
  {
    code: 'extension_12_13h',
    name: '延長加算(12時間以上13時間未満)',
    basis: 'day',
    group: 'extension',
    history: since2021(200, 1),
  },
  {
    code: 'extension_13_14h',
    name: '延長加算(13時間以上14時間未満)',
    basis: 'day',
    group: 'extension',
    history: since2021(250, 1),
  },
  {
    code: 'counselor',
    name: '生活相談員配置等加算',
    basis: 'day',
    needs: 'sharedService',
    history: since2021(13, 1),
  },
  {
    code: 'same_building',
    name: '同一建物減算',
    basis: 'day',
    group: 'transport_deduction',
    instead: ['no_transport'],
    history: since2021(-94, 2),
  },
  {
    code: 'no_transport',
    name: '送迎減算',
    basis: 'oneWay',
    group: 'transport_deduction',
    cap: { kind: 'perVisit', times: 2 },
    history: since2021(-47, 4),
  },
];
