// 出席簿を作る: what is asked, and what became of it.
import { dayOf } from '../kit/written.ts';

interface Left {
  readonly tab: string;
  readonly cell: string;
  readonly name: string;
  readonly date?: string;
  readonly given?: string;
}

const at = ({ tab, cell, name }: Left) => `「${tab}」${cell}：${name}さん`;

export const makeAttendance = {
  ask: {
    title: '出席簿を作る',
    message: (usual: string) =>
      `どの月の出席簿を作りますか。\n空欄のまま OK で ${usual} を作ります。すでにある月は、予定（予）だけを新しい契約に合わせます。`,
  },
  logHasMonth: ({ tab, month }: { tab: string; month: string }) =>
    `「${tab}」のタブに ${month} の記録があります。出席簿を作るとそちらだけを数えるため、作っていません。`,
  noDates: ({ tab }: { tab: string }) =>
    `「${tab}」に利用者ID・氏名・日付の見出しがそろっていないため、変えていません。見出しの行を確認してください。`,

  made: ({ tab, rows, planned }: { tab: string; rows: number; planned: number }) =>
    rows === 0
      ? `「${tab}」を作りました。利用者を入力したら、もう一度この操作をすると行が入ります。`
      : `「${tab}」を作りました。${rows}人、予定はのべ${planned}回です。`,
  unchanged: ({ tab }: { tab: string }) => `「${tab}」は契約のとおりで、変えるところはありません。`,
  updated: ({ tab, put, clear, add }: { tab: string; put: number; clear: number; add: number }) =>
    `「${tab}」の予定を契約に合わせました。予を入れた日 ${put}、予を消した日 ${clear}、加えた人 ${add}。`,
  leftHeading: (count: number) => `確かめていただきたいところが${count}件あります。`,
  more: (count: number) => `ほか ${count}件`,
  left: {
    offContract: (p: Left) =>
      `${at(p)}の${dayOf(p.date ?? '')}は利用日ではありませんが「${p.given}」があるため、そのままです。`,
    otherUnit: (p: Left) => `${at(p)}の行は契約と違う単位のため、そのままです。`,
    unknownClient: (p: Left) => `${at(p)}は利用者のタブにいないため、そのままです。`,
    contractUnclear: (p: Left) =>
      `${at(p)}の利用曜日か利用期間を読めないため、予定を入れていません。直してください。`,
    repeatedRow: (p: Left) => `${at(p)}の行が2つあるため、下の行はそのままです。`,
  },
};
