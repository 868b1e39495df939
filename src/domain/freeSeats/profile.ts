// What 設定 says of the place to those who read the free-seats page.
import { oneLine } from '../../basics/text.ts';

/** Items of 設定, in the order in which they are asked for where they are blank. */
export const ASKED_ITEMS = [
  '事業所名',
  '担当者名',
  '電話番号',
  'FAX番号',
  '住所',
  '送迎範囲',
  '特色',
] as const;

/** Told where they are filled in; a place that has nothing to say there is not asked. */
const FURTHER_ITEMS = [
  'ホームページ',
  '入浴',
  '医療的な対応',
  '送迎時間',
  '要支援の受け入れ',
  '体験利用',
] as const;

export const PROFILE_ITEMS = [...ASKED_ITEMS, ...FURTHER_ITEMS];

export type ProfileItem = (typeof PROFILE_ITEMS)[number];

/** Each on one line, whatever breaks were typed; blank items are not there. */
export type Profile = { readonly [I in ProfileItem]?: string };

export function profileOf(values: Profile): Profile {
  const lines = PROFILE_ITEMS.map((item) => [item, oneLine(values[item] ?? '')] as const);
  return Object.fromEntries(lines.filter(([, text]) => text !== ''));
}

/** A first sentence of more letters is no headline. */
const HEADLINE_LETTERS = 24;

/** 特色 with its first sentence as the headline, where it is short and more follows; else all of it is the body. */
export function headlined(text: string): { readonly head: string; readonly body: string } {
  const [head = '', ...rest] = text.split(/(?<=[。！!])/u);
  const body = rest.join('').trim();
  const isHeadline = body !== '' && [...head].length <= HEADLINE_LETTERS;
  return isHeadline ? { head: head.replace(/。$/, ''), body } : { head: '', body: text };
}
