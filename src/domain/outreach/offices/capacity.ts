// How many care managers an office has, out of its memo, and how many clients that makes.

import { normalize } from '../../../basics/text.ts';
import { careManagement } from '../../../rules/month/benchmarks.ts';

export interface OfficeCapacity {
  readonly managers: number;
  /** Clients such an office looks after at the national mean, whole people. */
  readonly clients: number;
  /** Yen a month that their plans bring the office at the national mean. */
  readonly monthlyRevenue: number;
}

const KANJI = '一二三四五六七八九十';
const TITLE = '(?:ケアマネ(?:ージャー|ジャー|さん)?|介護支援専門員|cm)';
/** Of `2〜3名` the lower one. */
const COUNT = `(\\d+(?:\\.\\d+)?|[${KANJI}])(?:[~〜-]\\d+)?[名人]`;
/** `ケアマネ3名`, or `3名のケアマネ` where a new thought begins: not `利用者3名のケアマネ`. */
const MENTION = new RegExp(
  `(うち|内)?${TITLE}数?[はが:・]?(?:約|計|全|常勤)?${COUNT}|(?:^|[、。,・()])${COUNT}の?${TITLE}`,
  'gi',
);

/** More care managers than any office has: rather a slip of the keys. */
const MOST = 100;

const numberOf = (text: string): number => (KANJI.includes(text) ? KANJI.indexOf(text) + 1 : Number(text));

/** Undefined where the memo does not tell. Several mentions are added up, but for うち: already counted. */
function careManagers(memo: string): number | undefined {
  const counts = [...normalize(memo).matchAll(MENTION)].map(([, part, after, before]) =>
    part ? 0 : numberOf([after, before].join('')),
  );
  const managers = counts.reduce((sum, count) => sum + count, 0);
  return managers > 0 && managers <= MOST ? managers : undefined;
}

export function officeCapacity(memo: string): OfficeCapacity | undefined {
  const managers = careManagers(memo);
  if (managers === undefined) return undefined;
  const { clientsPerManager, revenuePerClient } = careManagement();
  const clients = managers * clientsPerManager.value;
  return {
    managers,
    clients: Math.round(clients),
    monthlyRevenue: Math.round(clients * revenuePerClient.value),
  };
}
