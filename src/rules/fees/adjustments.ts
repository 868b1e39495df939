// Add-ons and deductions in per mille of the base units, each with the note of the notice it stands in.
import type { Reference } from '../kit/schedule.ts';
import type { Addon } from './addons.ts';
import { EXCESS_AND_SHORTAGE, HOME_SERVICES, itemOf } from './notices.ts';

export interface Adjustment extends Addon {
  readonly basis: 'percent';
  /**
   * What is rounded half up to a whole unit: what is left of a visit's units, what is taken from them, what is left
   * of the month's, or what is added to the month's. In the order of the list each works on what `left` and
   * `monthLeft` have left, and the month's on all that was taken from the visits (老企第36号 第2の1(1)).
   */
  readonly rounded: 'left' | 'change' | 'monthLeft' | 'month';
}

const since = (from: string, value: number, reference: Reference) => [{ from, value, sources: 1, reference }];
const note = (number: number) => itemOf(HOME_SERVICES, `別表6 注${number}`);

export const ADJUSTMENTS: readonly Adjustment[] = [
  {
    code: 'over_capacity',
    name: '定員超過利用減算',
    basis: 'percent',
    group: 'reducedTo70',
    rounded: 'left',
    history: since('2021-04-01', -300, itemOf(EXCESS_AND_SHORTAGE, '一イ')),
  },
  {
    code: 'staff_shortage',
    name: '人員基準欠如減算',
    basis: 'percent',
    group: 'reducedTo70',
    rounded: 'left',
    history: since('2021-04-01', -300, itemOf(EXCESS_AND_SHORTAGE, '一ロ')),
  },
  {
    code: 'abuse_prevention',
    name: '高齢者虐待防止措置未実施減算',
    basis: 'percent',
    rounded: 'change',
    history: since('2024-04-01', -10, note(2)),
  },
  {
    code: 'continuity_plan',
    name: '業務継続計画未策定減算',
    basis: 'percent',
    rounded: 'change',
    history: since('2024-04-01', -10, note(3)),
  },
  {
    code: 'shared_children',
    name: '共生型通所介護(児童発達支援・放課後等デイサービス)',
    basis: 'percent',
    group: 'sharedService',
    rounded: 'monthLeft',
    history: since('2021-04-01', -100, note(7)),
  },
  {
    code: 'shared_daily_care',
    name: '共生型通所介護(生活介護)',
    basis: 'percent',
    group: 'sharedService',
    rounded: 'monthLeft',
    history: since('2021-04-01', -70, note(7)),
  },
  {
    code: 'shared_training',
    name: '共生型通所介護(自立訓練)',
    basis: 'percent',
    group: 'sharedService',
    rounded: 'monthLeft',
    history: since('2021-04-01', -50, note(7)),
  },
  {
    code: 'infection_disaster',
    name: '感染症・災害3%加算',
    basis: 'percent',
    rounded: 'month',
    history: since('2021-04-01', 30, note(5)),
  },
  {
    code: 'remote_area',
    name: '中山間地域等に居住する者へのサービス提供加算',
    basis: 'percent',
    rounded: 'month',
    history: since('2021-04-01', 50, note(9)),
  },
];
