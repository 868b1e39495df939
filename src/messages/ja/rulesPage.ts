// The trust page: where every figure comes from. Not in the bundle.
import { list, number } from './kit/written.ts';

interface NoticeItem {
  readonly notice: string;
  readonly number: string;
  readonly item?: string;
  readonly checkedOn: string;
}

interface FoundAt {
  readonly number: string;
  readonly item?: string;
  readonly foundIn?: string;
  readonly checkedOn: string;
}

export const rulesPage = {
  title: '計算に使っている値',
  intro: [
    '稼働ノートが計算に使うすべての値を、適用期間・根拠・確認した日・一致した公表資料の数とともに示します。',
    '計算結果は推定です。請求には、国保連の帳票と市町村の定めを確認してください。',
  ],
  sources: {
    legend:
      '値の後ろの括弧は、その値を確認できた公表資料の数です。「出典なし」は確認できる公表資料が見つからなかった値、「数えていない」は根拠は示されていても公表資料の数を数えていない値です。',
    none: '出典なし',
    uncounted: '数えていない',
  },
  unsourced: {
    title: '出典のない値を使ったとき',
    lines: [
      '月次報告では、その値を使った利用者と項目に「出典なし」と示します。',
      '数式(BASE_UNITS、TREATMENT_RATE など)は値をそのまま返します。次の表の値を使うときは、ほかの資料でも確認してください。',
    ],
    headers: ['項目', '値', '適用期間'],
  },
  services: { general: '通所介護', community: '地域密着型通所介護' },
  beyondKnown: (last: string) =>
    `単位数・率・単価は令和6年度から8年度までの値です。${last} より後の値はまだ分からないため、月次資料と加算表にその旨を示し、最後の値で推定します。`,
  notices: {
    title: '根拠となる告示',
    headers: ['告示', '番号', '確認した日'],
    stale: '確認した日から1年を過ぎると、月次報告に確認した日を示します。',
  },
  base: {
    title: '基本単位',
    heading: (size: string, period: string) => `${size}: ${period}`,
    headers: ['提供時間'],
    short: (percent: string, band: string) =>
      `2〜3時間の利用は、${band}の単位の${percent}を四捨五入した単位です。`,
  },
  addons: {
    title: '加算・減算',
    headers: ['加算名', '単位数', '算定の単位', '上限', '同時に算定できないもの', '適用期間'],
    reduced: (name: string, beside: string, units: number) =>
      `${name}は、${beside}を算定する月は${units}単位です。`,
  },
  adjustments: {
    title: '基本単位に対する割合で決まる加算・減算',
    headers: ['名前', '割合', '端数の処理', '適用期間', '根拠'],
    rounded: {
      left: '1回ごとに、減算した後の単位を四捨五入',
      change: '1回ごとに、減算する単位を四捨五入(定員超過のときは70%にした後の単位から)',
      month: '1か月の基本単位(定員超過のときは70%にした後)に掛けて四捨五入',
    },
  },
  treatments: {
    title: '処遇改善加算',
    headers: ['加算名', '適用期間', '通所介護', '地域密着型通所介護'],
    rule: '1か月の単位の合計(基本単位とすべての加算・減算)に率を掛け、1単位未満を四捨五入します。2024年5月までの3種類は、それぞれ四捨五入して足します。',
  },
  prices: { title: '1単位の単価', headers: ['地域区分', '単価', '適用期間'] },
  support: {
    title: '総合事業(通所型サービス)の月額',
    headers: ['区分', '単位数(月)', '適用期間'],
    rule: '市町村が定めるため、実際の月額が違うときは「設定」の「総合事業 要支援1 月額単位」「総合事業 要支援2 月額単位」に入力してください。事業対象者は要支援1と同じ扱いです。',
  },
  benchmarks: {
    title: '全国の値',
    headers: ['指標', '対象', '年度', '値', '出典'],
    metrics: {
      occupancy: '稼働率(利用率)',
      deficitShare: '赤字の事業所の割合',
      profitMargin: 'サービス活動増減差額比率',
      revenuePerVisit: '利用1回あたりの収入',
      careManagementMonthlyRevenue: '居宅介護支援の月の収入',
      careManagementClientsPerManager: 'ケアマネジャー1人あたりの利用者数',
      careManagementRevenuePerClient: '居宅介護支援の利用者1人あたりの収入',
    },
    year: (year: number) => `${year}年度`,
    yen: (value: number) => `${number(value)}円`,
    people: (value: number) => `${value}人`,
    panel: '「全体(同一事業所)」は同じ事業所を2年続けて比べた値で、「全体」の推移とはつながりません。',
  },
  sizes: {
    title: '規模区分の見込み',
    headers: ['月平均の延べ利用者数（換算後）', '区分'],
    rows: ({ usual, large }: { usual: number; large: number }) => [
      [`${usual}人以下`, '通常規模型'],
      [`${usual}人を超え${large}人以下`, '大規模型(Ⅰ)'],
      [`${large}人を超える`, '大規模型(Ⅱ)'],
    ],
    lines: [
      '1回の利用は、5時間未満なら1/2、5時間以上7時間未満なら3/4、7時間以上なら1と数えます。4月から2月までの1月平均です。要支援・事業対象者の方も、一体で行っているものとして含めます。',
      '12月29日〜1月3日を除いて毎日営業した月は、6/7を掛けます（279.0人なら239.1人）。',
      '4月から2月までの記録が6か月に満たないとき、または4月1日の定員が3月31日から25%以上変わるときは、定員×90%×予定する1月の営業日数です。年度の途中の変更は数えません。',
    ],
    reference: ({ notice, number, item, checkedOn }: NoticeItem) =>
      `- ${notice}（${[number, ...(item === undefined ? [] : [item])].join(' ')}）。${checkedOn} に確認`,
  },
  excess: {
    title: '定員超過',
    lines: [
      '営業日ごとの、同時に利用した人数のいちばん多い数を1か月で平均し、小数を切り上げて、定員と比べます。同時に行う単位は合わせ、午前と午後のように別の時間の単位は分けて数えます。事業所全体と、同時に行う単位のどちらかが超えれば定員超過です。',
      '超えた月の翌月から解消した月まで、全員の基本単位が70%になります。稼働ノートは、前の月の「月次データ」で判断します。「設定」の「定員超過減算」で、する・しないを決めることもできます（災害などの例外）。',
      '「単位」に開始時刻と終了時刻がないときは、名前の午前・午後と、どちらも5時間未満かどうかで見分けます。',
    ],
  },
  gifts: {
    title: '贈り物と謝礼の決まり',
    checked: (days: readonly string[]) => `確認した日：${list(days)}`,
  },
  method: {
    title: '計算の決まり',
    lines: [
      '1回・1日につきの加算は利用の回数だけ算定します。「入浴介助加算(Ⅰ)×5」のように書くと、その回数だけ算定します(利用の回数まで)。',
      '1月につきの加算は、利用のある月に1回算定します。',
      '実施した回につきの加算は「口腔機能向上加算(Ⅱ)×2」のように回数を書きます。書かなければ1回です。上限と利用の回数を超える分は算定せず、そのことを示します。',
      '送迎減算は、1回の利用につき片道2回分です。「送迎減算×1」と書くと1回分です。',
      '3月・6月に1回の加算は、どの月に算定するか分からないため推定に入れません。',
      '同時に算定できない加算は、1か月の合計単位が大きいほうだけを算定します(減算は引く単位の大きいほう)。',
      '要支援と事業対象者は、利用のある月に月額を1回だけ算定し、加算は算定しません。定員超過のときは月額も70%になります。',
      '収入は、1人1か月の単位数 × 1単位の単価の、1円未満を切り捨てた額です。途中の計算はすべて整数で行います。',
      '値は利用した日のものを使います。1月につきの加算、処遇改善加算、単価は、その月の1日のものを使います。',
    ],
  },
  misprints: {
    title: '公表されている表の誤り',
    lines: [
      '次の誤りを載せている資料があります。稼働ノートの値は誤りに合わせていません。',
      '- 大規模型(Ⅰ) 3〜4時間 要介護2(2024年3月まで)の 407 を 704 としたもの',
      '- 783 を 873 としたもの',
      '- 8〜9時間の行を 7〜8時間として載せたもの',
      '- 処遇改善加算(Ⅰ)イ(2026年6月から)を 10.4% としたもの',
    ],
  },
  reference: (numbers: readonly string[]) => `根拠: ${list(numbers)}`,
  foundAt: ({ number, item, foundIn, checkedOn }: FoundAt) =>
    `${[foundIn ?? number, ...(item === undefined ? [] : [item])].join(' ')}（${checkedOn} に確認）`,
  foundElsewhere: (names: readonly string[], where: string) => `${list(names)}の値の出典: ${where}`,
  period: ({ from, to }: { from: string; to?: string | undefined }) => `${from} 〜 ${to ?? ''}`.trim(),
};
