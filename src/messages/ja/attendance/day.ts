// What the calls of 今日の出席 answer when they refuse, or when there is more to say.
import { dayOf, list } from '../kit/written.ts';

const sign = (text: string) => (text === '' ? '空欄' : `「${text}」`);

export const attendanceDay = {
  notUnderstood: () => '内容を読み取れませんでした。一覧を読み直して、もう一度お試しください。',
  noTab: ({ tab }: { tab: string }) =>
    `「${tab}」のタブがないため、書き込んでいません。先に出席簿を作ってください。`,
  noDayColumn: ({ tab, date }: { tab: string; date: string }) =>
    `「${tab}」に${dayOf(date)}の列がありません。見出しの行に日付を入れてください。`,
  noCell: ({ tab, name }: { tab: string; name: string }) =>
    `「${tab}」に${name}さんの行かこの日の列がないため、書き込んでいません。出席簿を作り直すと補われます。`,
  gone: () => 'この方は一覧にいません。一覧を読み直してください。',
  future: ({ date }: { date: string }) =>
    `${dayOf(date)}はまだ来ていないため、来たことにはできません。日付を確認してください。`,
  changed: ({ name, now }: { name: string; now: string }) =>
    `${name}さんの印は、ほかで${sign(now)}に変わっています。書き込んでいません。一覧を読み直してください。`,
  allChanged: () => 'どの方の印も、ほかで変わっています。書き込んでいません。一覧を読み直してください。',
  someChanged: ({ names }: { names: readonly string[] }) =>
    `${list(names)}さんの印はほかで変わっていたため、そのままにしました。`,
  undoChanged: ({ name, now }: { name: string; now: string }) =>
    `${name}さんの印は、そのあと${sign(now)}に変わっているため、取り消していません。`,
  undoAbsence: ({ tab, cell }: { tab: string; cell: string }) =>
    `「${tab}」${cell}の行は、そのあと書き足されているため、取り消していません。`,
  noteStays: ({ tab, cell }: { tab: string; cell: string }) =>
    `「${tab}」${cell}に、この日の欠席の行が残っています。不要なら消してください。`,
  notNoted: ({ why }: { why: string }) => `印は付けましたが、理由は残していません。${why}`,
  noColumn: ({ tab, header }: { tab: string; header: string }) =>
    `「${tab}」に見出し「${header}」がありません。見出しの行に追加してください。`,
  noAbsence: ({ tab, name }: { tab: string; name: string }) =>
    `「${tab}」に${name}さんのこの日の行がないため、振替日を残していません。`,
  makeupChanged: ({ name, now }: { name: string; now: string }) =>
    `${name}さんの振替日は、ほかで${now === '' ? '空欄' : dayOf(now)}に変わっています。一覧を読み直してください。`,
  noSeat: ({ date }: { date: string }) =>
    `${dayOf(date)}には空きがなくなりました。ほかの日を選んでください。`,
};
