// What was said to an office: one row of 営業記録.
import type { IsoDate } from '../../../basics/isoDate.ts';

export const WAYS = ['訪問', '電話', 'FAX', 'メール', '研修・事例検討会'] as const;
export type Way = (typeof WAYS)[number];

/** What care managers want to hear first; offered as ticks, anything else may be typed. */
export const TOLD = ['受け入れ可能人数', '担当者', '空き曜日', '送迎範囲', '特色', '定員'] as const;

export interface Contact {
  readonly officeId: string;
  readonly date: IsoDate;
  readonly way?: Way | undefined;
  readonly next?: IsoDate | undefined;
}
