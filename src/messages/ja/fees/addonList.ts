// How the table of add-ons reads: bases and caps in words.

type Cap =
  | { readonly kind: 'perVisit'; readonly times: number }
  | { readonly kind: 'perMonth'; readonly times: number; readonly forMonths?: number }
  | { readonly kind: 'everyMonths'; readonly months: number }
  | { readonly kind: 'afterEvaluation'; readonly months: number };

export const addonTable = {
  headers: ['加算名', '単位数', '算定の単位', '上限', '適用開始日'],
  basis: {
    visit: '1回につき',
    day: '1日につき',
    time: '1回につき(実施した回)',
    month: '1月につき',
    oneWay: '片道につき',
    percent: '基本単位に対する割合',
  },
  cap: (cap: Cap): string => {
    if (cap.kind === 'perVisit') return `1回の利用に${cap.times}回まで`;
    if (cap.kind === 'everyMonths') return `${cap.months}月に1回`;
    if (cap.kind === 'afterEvaluation') return `評価期間の終わりから${cap.months}月以内`;
    return cap.forMonths ? `月${cap.times}回まで、${cap.forMonths}月以内(継続可)` : `月${cap.times}回まで`;
  },
};
