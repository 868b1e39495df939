// What 設定 says of the place to those who read the free-seats page.
import { oneLine } from '../../basics/text.ts';

/** Items of 設定, in the order in which they are asked for where they are blank. */
export const PROFILE_ITEMS = [
  '事業所名',
  '担当者名',
  '電話番号',
  'FAX番号',
  '住所',
  '送迎範囲',
  '特色',
] as const;

export type ProfileItem = (typeof PROFILE_ITEMS)[number];

/** Each on one line, whatever breaks were typed; blank items are not there. */
export type Profile = { readonly [I in ProfileItem]?: string };

export function profileOf(values: Profile): Profile {
  const lines = PROFILE_ITEMS.map((item) => [item, oneLine(values[item] ?? '')] as const);
  return Object.fromEntries(lines.filter(([, text]) => text !== ''));
}
