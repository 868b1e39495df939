// The offices that may send us someone, what was said to them, and whom they sent.
import type { IsoDate } from '../isoDate.ts';

export const WAYS = ['訪問', '電話', 'FAX', 'メール', '研修・事例検討会'] as const;
export type Way = (typeof WAYS)[number];

export const OFFICE_KINDS = ['居宅介護支援事業所', '地域包括支援センター', '医療機関', 'その他'] as const;

/** What care managers want to hear first; offered as ticks, anything else may be typed. */
export const TOLD = ['受け入れ可能人数', '担当者', '空き曜日', '送迎範囲', '特色', '定員'] as const;

export interface Office {
  readonly id: string;
  readonly name: string;
  readonly state?: string | undefined;
  readonly intervalDays?: number | undefined;
  /** As typed on 営業先; the log overrules both as soon as it knows the office. */
  readonly typedLast?: IsoDate | undefined;
  readonly typedNext?: IsoDate | undefined;
}

export interface Contact {
  readonly officeId: string;
  readonly date: IsoDate;
  readonly way?: Way | undefined;
  readonly next?: IsoDate | undefined;
}

export interface Referral {
  readonly officeId: string;
  readonly state?: string | undefined;
  readonly received?: IsoDate | undefined;
  readonly toured?: IsoDate | undefined;
  readonly trial?: IsoDate | undefined;
  readonly contracted?: IsoDate | undefined;
  /** Who came of it, once there is a contract. */
  readonly clientId?: string | undefined;
}
