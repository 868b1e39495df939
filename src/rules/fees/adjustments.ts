// Add-ons and deductions in per mille of the base units. No publication was counted for them.
import type { Addon } from './addons.ts';

export interface Adjustment extends Addon {
  readonly basis: 'percent';
  /**
   * What is rounded half up to a whole unit: what is left of a visit's base units, what is taken from them,
   * or what is added to the month's.
   */
  readonly rounded: 'left' | 'change' | 'month';
}

const since2021 = (value: number) => [{ from: '2021-04-01', value }];
const since2024 = (value: number) => [{ from: '2024-04-01', value }];

export const ADJUSTMENTS: readonly Adjustment[] = [
  {
    code: 'over_capacity',
    name: '定員超過利用減算',
    basis: 'percent',
    rounded: 'left',
    history: since2021(-300),
  },
  {
    code: 'abuse_prevention',
    name: '高齢者虐待防止措置未実施減算',
    basis: 'percent',
    rounded: 'change',
    history: since2024(-10),
  },
  {
    code: 'continuity_plan',
    name: '業務継続計画未策定減算',
    basis: 'percent',
    rounded: 'change',
    history: since2024(-10),
  },
  {
    code: 'remote_area',
    name: '中山間地域等に居住する者へのサービス提供加算',
    basis: 'percent',
    rounded: 'month',
    history: since2021(50),
  },
];
