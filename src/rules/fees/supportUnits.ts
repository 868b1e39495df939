// Monthly units of 総合事業 通所型サービス that most municipalities use; a place may set its own.
import type { History } from '../kit/schedule.ts';

export const SUPPORT_LEVELS = ['要支援1', '要支援2', '事業対象者'] as const;
export type SupportLevel = (typeof SUPPORT_LEVELS)[number];

const once: History<number> = [
  { from: '2021-04-01', to: '2024-03-31', value: 1672 },
  { from: '2024-04-01', value: 1798 },
];
const twice: History<number> = [
  { from: '2021-04-01', to: '2024-03-31', value: 3428 },
  { from: '2024-04-01', value: 3621 },
];

export const SUPPORT_UNIT_HISTORY: Readonly<Record<SupportLevel, History<number>>> = {
  要支援1: once,
  要支援2: twice,
  事業対象者: once,
};
