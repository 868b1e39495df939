// The offices that may send us someone.
import type { IsoDate } from '../../../basics/isoDate.ts';

export const OFFICE_KINDS = ['居宅介護支援事業所', '地域包括支援センター', '医療機関', 'その他'] as const;

export interface Office {
  readonly id: string;
  readonly name: string;
  readonly state?: string | undefined;
  readonly intervalDays?: number | undefined;
  /** As typed on 営業先; the log overrules both as soon as it knows the office. */
  readonly typedLast?: IsoDate | undefined;
  readonly typedNext?: IsoDate | undefined;
}
