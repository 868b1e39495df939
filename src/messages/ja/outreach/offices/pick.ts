// Choosing one office out of all.
import { number } from '../../kit/written.ts';

const offices = (count: number) => `${number(count)}件`;

export const pick = {
  label: '営業先を選ぶ',
  hint: '名前・担当者・電話・種別',
  found: (count: number) => `${offices(count)}あります。`,
  others: (count: number) => `ほかに${offices(count)}あります。言葉を足すとしぼれます。`,
  noHit: (query: string) => `「${query}」に当てはまる営業先はありません。`,
  none: '営業先がまだありません。「営業先」の画面で追加してください。',
};
