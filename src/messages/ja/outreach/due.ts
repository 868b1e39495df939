// 今日: whom to contact, and why.
import { number } from '../kit/written.ts';

export const due = {
  heading: '今日連絡したい先',
  count: (count: number) => (count === 0 ? '今日連絡したい先' : `今日連絡したい先 ${number(count)}件`),
  noOffices: '営業先がまだありません。「営業先」のタブに、営業先IDと事業所名を入力してください。',
  nobody: '今日の連絡はすべて済んでいます。おつかれさまです。',
  soon: '次の予定',
  reasons: {
    fellThrough: (days: number) =>
      days === 0 ? '今日、契約が不成立になりました' : `${number(days)}日前に契約が不成立になりました`,
    promised: (days: number) => (days === 0 ? '今日が予定日です' : `予定日を${number(days)}日過ぎています`),
    silent: (days: number) => `${number(days)}日間連絡していません`,
    referred: (count: number) => `この1年に${number(count)}回紹介をいただきました`,
    never: () => 'まだ連絡していません',
  },
  last: (day: string) => `最終接触 ${day}`,
  moreFor: (name: string) => `${name}のほかの操作`,
  laterFor: (name: string) => `${name}はあとで連絡する`,
  when: '次回予定日をいつにしますか',
  tomorrow: '明日',
  nextWeek: '1週間後',
  otherDay: 'ほかの日',
  toThatDay: 'この日にする',
  postponing: '予定日を変えています…',
  postponed: (name: string, day: string) => `${name}の次回予定日を${day}にしました。`,
  undone: (name: string) => `${name}の次回予定日を元に戻しました。`,
};
