// 加算表を作る: what is asked, refused and reported.
import { fullDayOf, type Span, spanOf } from '../kit/written.ts';

export const makeAddonTable = {
  ask: {
    title: '加算表を作る',
    message: (today: string) =>
      `どの日の単位数の表を作りますか（例：2026-10-01、令和8年10月1日）。\n空欄のまま OK で今日（${fullDayOf(today)}）の表を作ります。`,
  },
  unknownDate: ({ date, span: known }: { date: string; span: Span }) =>
    `${fullDayOf(date)}の単位数は分かりません。分かるのは${spanOf(known)}です。その中の日付を入力してください。`,
  made: ({ tab, date }: { tab: string; date: string }) =>
    `「${tab}」を作りました（${fullDayOf(date)}に有効な値）。`,
};
