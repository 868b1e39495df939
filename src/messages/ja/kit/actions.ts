// What menu actions ask, refuse and report.
import { list } from './written.ts';

export const actions = {
  notSetUp: ({ tab }: { tab: string }) =>
    `タブ「${tab}」がありません。メニューの「はじめる」で作れます。名前を変えたときは「${tab}」に戻してください。`,
  noRows: ({ tab }: { tab: string }) =>
    `「${tab}」のタブに使える行がありません。見出しの下に1行以上入力してください。`,
  noAttendance: ({ tab, known }: { tab: string; known: readonly string[] }) =>
    `「${tab}」のタブがありません。${known.length === 0 ? '出席のタブを作ってください。' : `作れるのは ${list(known)} です。`}`,
  notStarted: ({ month }: { month: string }) =>
    `${month} はまだ始まっていません。始まってから作ってください。`,
  badMonth: ({ given }: { given: string }) =>
    `「${given}」を月として読めません。2026-10 や 10月 のように入力してください。`,
  badDate: ({ given }: { given: string }) =>
    `「${given}」を日付として読めません。2026-10-31 のように入力してください。`,
  notOurTab: ({ tab }: { tab: string }) =>
    `「${tab}」は稼働ノートが作ったタブではないため、書き込んでいません。タブの名前を変えてから、もう一度作ってください。`,

  askMonth: {
    title: '月次報告を作る',
    message: ({ known, latest }: { known: readonly string[]; latest: string }) =>
      `どの月の報告を作りますか（出席があるのは ${list(known)}）。\n空欄のまま OK で ${latest} を作ります。`,
    again: ({ refusal, message }: { refusal: string; message: string }) => `${refusal}\n\n${message}`,
  },
  done: ({ tab, appendix, questions }: { tab: string; appendix: string; questions: number }) =>
    questions === 0
      ? `「${tab}」と「${appendix}」を作りました。`
      : `「${tab}」と「${appendix}」を作りました。確認事項が${questions}件、資料の終わりにあります。`,
  all: {
    none: '報告を作れる月がありません。出席のタブを作ってください。',
    progress: ({ month, number, of }: { month: string; number: number; of: number }) =>
      `${of}か月のうち${number}か月目（${month}）を作っています。`,
    goOn: ({ left }: { left: number }) =>
      `時間の上限が近いため、ここで止めました。もう一度選ぶと、残りの${left}か月を続けて作ります。`,
  },
  refused: '作れませんでした',
  unexpected: ({ detail }: { detail: string }) =>
    `思わぬ理由で止まりました。もう一度お試しください。続くときは次の行を控えてお知らせください：${detail}`,
};
