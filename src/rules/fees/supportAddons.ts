// 総合事業 通所型サービス: the add-ons and deductions of its own table (A6), and those in percent that hold there too.
import type { History } from '../kit/schedule.ts';
import type { Addon } from './addons.ts';
import { ADJUSTMENTS, type Adjustment } from './adjustments.ts';
import type { SupportPay, SupportRate } from './supportUnits.ts';

/** `code` and `name` are those of 通所介護 where both tables have it. */
export interface SupportAddon extends Addon {
  /** For 要支援2, where its units differ from `history`. */
  readonly twice?: History<number>;
  /** Left out: whatever the units are paid for. By day a month's add-ons are the same as by month. */
  readonly paidBy?: 'month' | 'visit';
}

const since2021 = (value: number): History<number> => [{ from: '2021-04-01', value }];
const since2024 = (value: number): History<number> => [{ from: '2024-04-01', value }];
const until2024 = (value: number): History<number> => [{ from: '2021-04-01', to: '2024-03-31', value }];

const ONCE_A_MONTH = { basis: 'month', cap: { kind: 'perMonth', times: 1 } } as const;
const TRAINED = ['nutrition_improvement', 'oral_function_1', 'oral_function_2'];

export const SUPPORT_ADDONS: readonly SupportAddon[] = [
  {
    ...ONCE_A_MONTH,
    code: 'group_activity',
    name: '生活機能向上グループ活動加算',
    history: since2021(100),
  },
  {
    ...ONCE_A_MONTH,
    code: 'motor_function',
    name: '運動器機能向上加算',
    instead: ['group_activity'],
    history: until2024(225),
  },
  {
    ...ONCE_A_MONTH,
    code: 'early_onset_dementia',
    name: '若年性認知症利用者受入加算',
    history: since2021(240),
  },
  {
    ...ONCE_A_MONTH,
    code: 'nutrition_assessment',
    name: '栄養アセスメント加算',
    group: 'nutrition',
    barredBy: 'reducedTo70',
    history: since2021(50),
  },
  {
    ...ONCE_A_MONTH,
    code: 'nutrition_improvement',
    name: '栄養改善加算',
    group: 'nutrition',
    barredBy: 'reducedTo70',
    instead: ['group_activity'],
    history: since2021(200),
  },
  {
    ...ONCE_A_MONTH,
    code: 'oral_function_1',
    name: '口腔機能向上加算(Ⅰ)',
    group: 'oral_function',
    barredBy: 'reducedTo70',
    instead: ['group_activity'],
    history: since2021(150),
  },
  {
    ...ONCE_A_MONTH,
    code: 'oral_function_2',
    name: '口腔機能向上加算(Ⅱ)',
    group: 'oral_function',
    barredBy: 'reducedTo70',
    instead: ['group_activity'],
    history: since2021(160),
  },
  {
    ...ONCE_A_MONTH,
    code: 'several_services_1',
    name: '選択的サービス複数実施加算(Ⅰ)',
    group: 'several_services',
    instead: [...TRAINED, 'motor_function', 'group_activity'],
    history: until2024(480),
  },
  {
    ...ONCE_A_MONTH,
    code: 'several_services_2',
    name: '選択的サービス複数実施加算(Ⅱ)',
    group: 'several_services',
    instead: [...TRAINED, 'motor_function', 'group_activity'],
    history: until2024(700),
  },
  {
    ...ONCE_A_MONTH,
    code: 'combined_service',
    name: '一体的サービス提供加算',
    instead: [...TRAINED, 'nutrition_assessment', 'group_activity'],
    history: since2024(480),
  },
  {
    ...ONCE_A_MONTH,
    code: 'evaluated_place',
    name: '事業所評価加算',
    history: until2024(120),
  },
  {
    ...ONCE_A_MONTH,
    code: 'service_structure_1',
    name: 'サービス提供体制強化加算(Ⅰ)',
    group: 'service_structure',
    barredBy: 'reducedTo70',
    history: since2021(88),
    twice: since2021(176),
  },
  {
    ...ONCE_A_MONTH,
    code: 'service_structure_2',
    name: 'サービス提供体制強化加算(Ⅱ)',
    group: 'service_structure',
    barredBy: 'reducedTo70',
    history: since2021(72),
    twice: since2021(144),
  },
  {
    ...ONCE_A_MONTH,
    code: 'service_structure_3',
    name: 'サービス提供体制強化加算(Ⅲ)',
    group: 'service_structure',
    barredBy: 'reducedTo70',
    history: since2021(24),
    twice: since2021(48),
  },
  {
    code: 'function_link_1',
    name: '生活機能向上連携加算(Ⅰ)',
    basis: 'month',
    group: 'function_link',
    cap: { kind: 'everyMonths', months: 3 },
    history: since2021(100),
  },
  {
    ...ONCE_A_MONTH,
    code: 'function_link_2',
    name: '生活機能向上連携加算(Ⅱ)',
    group: 'function_link',
    reduced: { beside: '運動器機能向上加算', units: 100 },
    history: since2021(200),
  },
  {
    code: 'oral_nutrition_screening_1',
    name: '口腔・栄養スクリーニング加算(Ⅰ)',
    basis: 'time',
    group: 'oral_nutrition_screening',
    cap: { kind: 'everyMonths', months: 6 },
    barredBy: 'reducedTo70',
    history: since2021(20),
  },
  {
    code: 'oral_nutrition_screening_2',
    name: '口腔・栄養スクリーニング加算(Ⅱ)',
    basis: 'time',
    group: 'oral_nutrition_screening',
    cap: { kind: 'everyMonths', months: 6 },
    barredBy: 'reducedTo70',
    history: since2021(5),
  },
  {
    ...ONCE_A_MONTH,
    code: 'scientific_care',
    name: '科学的介護推進体制加算',
    history: since2021(40),
  },
  {
    code: 'same_building',
    name: '同一建物減算',
    basis: 'month',
    group: 'transport_deduction',
    instead: ['no_transport'],
    paidBy: 'month',
    history: since2021(-376),
    twice: since2021(-752),
  },
  {
    code: 'same_building',
    name: '同一建物減算',
    basis: 'visit',
    group: 'transport_deduction',
    instead: ['no_transport'],
    paidBy: 'visit',
    history: since2021(-94),
  },
  {
    code: 'no_transport',
    name: '送迎減算',
    basis: 'oneWay',
    group: 'transport_deduction',
    cap: { kind: 'perVisit', times: 2 },
    history: since2024(-47),
  },
];

/** 共生型 and the 3% of 感染症・災害 are of 通所介護 alone. */
const OF_DAY_SERVICE_ALONE: readonly string[] = [
  'shared_children',
  'shared_daily_care',
  'shared_training',
  'infection_disaster',
];

export const SUPPORT_ADJUSTMENTS: readonly Adjustment[] = ADJUSTMENTS.filter(
  ({ code }) => !OF_DAY_SERVICE_ALONE.includes(code),
);

/** The table as it holds for a client: with the units of their level and of what is paid. */
export const supportAddonsFor = (rate: SupportRate, pay: SupportPay): readonly Addon[] =>
  SUPPORT_ADDONS.filter(
    ({ paidBy }) => paidBy === undefined || paidBy === (pay === 'visit' ? 'visit' : 'month'),
  ).map(({ twice, ...addon }) => ({
    ...addon,
    history: rate === '要支援2' && twice ? twice : addon.history,
  }));
