// 加算表を作る: what is asked, refused and reported.

interface Span {
  readonly from: string;
  readonly to?: string;
}

/** `2026-10-01` -> `2026年10月1日` */
const day = (date: string) =>
  `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;
const span = ({ from, to }: Span) => `${day(from)}から${to ? `${day(to)}まで` : ''}`;

export const makeAddonTable = {
  ask: {
    title: '加算表を作る',
    message: (today: string) =>
      `どの日の単位数の表を作りますか（例：2026-10-01、令和8年10月1日）。\n空欄のまま OK で今日（${day(today)}）の表を作ります。`,
  },
  unknownDate: ({ date, span: known }: { date: string; span: Span }) =>
    `${day(date)}の単位数は分かりません。分かるのは${span(known)}です。その中の日付を入力してください。`,
  made: ({ tab, date }: { tab: string; date: string }) =>
    `「${tab}」を作りました（${day(date)}に有効な値）。`,
};
