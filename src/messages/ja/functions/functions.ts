// The custom functions' words: the arguments' names, which errors show, and the help, which is not in the bundle.

export const argumentNames = {
  visits: '延べ利用者数',
  capacity: '定員',
  days: '営業日数',
  marks: '出席の印',
  fixedCosts: '固定費',
  revenuePerVisit: '1回あたりの収入',
  variableCostPerVisit: '1回あたりの変動費',
  sales: '売上',
  variableCosts: '変動費',
  addon: '加算名',
  count: '回数',
  date: '日付',
  size: '事業所規模',
  timeBand: '提供時間',
  careLevel: '要介護度',
  region: '地域区分',
};

/** Marked as pure at each use, for the bundle to leave the help out. */
const dateFor = (what: string) =>
  `${what}日付。省略すると今日。例: "2026-10-01"、"令和8年10月1日"、日付のセル`;

export const functionHelp = {
  OCCUPANCY: {
    help: '稼働率を求めます。延べ利用者数 ÷ (定員 × 営業日数)。',
    args: {
      visits: '延べ利用者数(同じ人が2日利用すれば2)',
      capacity: '定員(1日に利用できる人数)',
      days: '営業日数。省略すると1日',
    },
    returns: '稼働率(0.75 は 75%)',
    examples: ['=OCCUPANCY(360, 20, 24) → 0.75', '=OCCUPANCY(15, 20) → 0.75'],
    notes: [
      '範囲を渡すと1行ずつ計算します。空欄の行は空欄のままです。',
      '200%を超えるときは、営業日数の指定がないとみて、数値の代わりにそのことを知らせます。',
    ],
  },
  VISITS: {
    help: '出席の印の範囲から、延べ利用者数を数えます。',
    args: { marks: '出席の印の範囲。○・振・追などを利用として数え、欠・入・シ・予・休は数えません' },
    returns: '延べ利用者数',
    examples: ['=VISITS("○") → 1', '=VISITS("欠") → 0'],
    notes: ['知らない印があるときは、その印と位置をお知らせします。'],
  },
  BREAKEVEN: {
    help: '赤字にならない延べ利用者数(損益分岐点)を求めます。固定費 ÷ (1回あたりの収入 − 1回あたりの変動費)。',
    args: {
      fixedCosts: '固定費(月、円)',
      revenuePerVisit: '利用1回あたりの収入(円)',
      variableCostPerVisit: '利用1回あたりの変動費(円)',
    },
    returns: '損益分岐点の延べ利用者数(端数は丸めません)',
    examples: ['=BREAKEVEN(3000000, 10000, 2000) → 375'],
    notes: ['1回あたりの収入が変動費以下のときは、損益分岐点がないことをお知らせします。'],
  },
  BREAKEVEN_SALES: {
    help: '赤字にならない売上(損益分岐点売上高)を求めます。固定費 ÷ (1 − 変動費 ÷ 売上)。',
    args: { fixedCosts: '固定費(月、円)', sales: '売上(月、円)', variableCosts: '変動費(月、円)' },
    returns: '損益分岐点売上高(円、端数は丸めません)',
    examples: ['=BREAKEVEN_SALES(3000000, 4000000, 800000) → 3750000'],
    notes: [],
  },
  BREAKEVEN_OCCUPANCY: {
    help: '赤字にならない稼働率(損益分岐点稼働率)を求めます。',
    args: {
      fixedCosts: '固定費(月、円)',
      revenuePerVisit: '利用1回あたりの収入(円)',
      variableCostPerVisit: '利用1回あたりの変動費(円)',
      capacity: '定員',
      days: '営業日数(月)',
    },
    returns: '損益分岐点の稼働率(0.75 は 75%)',
    examples: ['=BREAKEVEN_OCCUPANCY(3000000, 10000, 2000, 20, 25) → 0.75'],
    notes: [],
  },
  ADDON_UNITS: {
    help: '加算・減算の単位数を求めます。1回分の単位数 × 回数。',
    args: {
      addon: '加算名。例: "入浴介助加算(Ⅰ)"',
      count: '回数。省略すると1',
      date: /* @__PURE__ */ dateFor('加算の単位数を見る'),
      careLevel: '要支援1、要支援2、事業対象者なら総合事業の単位数。省略すると通所介護の単位数',
    },
    returns: '単位数(減算はマイナス)',
    examples: [
      '=ADDON_UNITS("個別機能訓練加算(Ⅰ)ロ", 1, "2023-10-01") → 85',
      '=ADDON_UNITS("個別機能訓練加算(1)ロ", 1, "2026-10-01") → 76',
      '=ADDON_UNITS("個別機能訓練加算(Ⅰ)ロ", 10, "2026-10-01") → 760',
      '=ADDON_UNITS("サービス提供体制強化加算(Ⅱ)", 1, "2026-10-01", "要支援2") → 144',
    ],
    notes: [
      '全角・半角、Ⅰ・I・1、括弧や「加算」の有無は問いません。',
      '月の上限は考えません。上限は ADDON_LIST で確かめてください。',
    ],
  },
  ADDON_LIST: {
    help: 'その日に有効な加算・減算の一覧を表示します。',
    args: {
      date: /* @__PURE__ */ dateFor('一覧の'),
      careLevel: '要支援1、要支援2、事業対象者なら総合事業の一覧。省略すると通所介護の一覧',
    },
    returns: '加算名、単位数、算定の単位、上限、適用開始日の表(1行目は見出し)',
    examples: ['=ADDON_LIST("2026-10-01")', '=ADDON_LIST("2026-10-01", "要支援1")'],
    notes: ['下と右のセルに広がります。空いている場所に入力してください。'],
  },
  BASE_UNITS: {
    help: '1回の利用の基本単位数を求めます。',
    args: {
      size: '事業所規模。地域密着型、通常規模型、大規模型(Ⅰ)、大規模型(Ⅱ)のどれか',
      timeBand: '提供時間。例: "7〜8時間"、"7-8"',
      careLevel: '要介護度。要介護1〜5',
      date: /* @__PURE__ */ dateFor('基本単位を見る'),
    },
    returns: '基本単位数',
    examples: [
      '=BASE_UNITS("通常規模型", "6〜7時間", "要介護2", "2023-10-01") → 686',
      '=BASE_UNITS("通常規模型", "6〜7時間", "要介護2", "2026-10-01") → 689',
    ],
    notes: ['2〜3時間は、4〜5時間の70%を四捨五入した単位数です。'],
  },
  UNIT_PRICE: {
    help: '1単位の単価(円)を求めます。',
    args: { region: '地域区分。1級地〜7級地、その他', date: /* @__PURE__ */ dateFor('単価を見る') },
    returns: '1単位の単価(円)',
    examples: ['=UNIT_PRICE("1級地", "2026-10-01") → 10.9'],
    notes: [],
  },
  TREATMENT_RATE: {
    help: '処遇改善加算の率を求めます。',
    args: {
      addon: '加算名。例: "介護職員等処遇改善加算(Ⅰ)ロ"、"(Ⅰ)ロ"',
      date: /* @__PURE__ */ dateFor('率を見る'),
      size: '事業所規模。地域密着型は率が異なることがあります。省略すると地域密着型以外の率',
    },
    returns: '率(0.12 は 12%)',
    examples: [
      '=TREATMENT_RATE("(Ⅰ)ロ", "2026-10-01") → 0.12',
      '=TREATMENT_RATE("(Ⅰ)ロ", "2026-10-01", "地域密着型") → 0.127',
    ],
    notes: [],
  },
};

export const functionsPage = {
  title: '関数の一覧',
  intro: [
    'セルに「=」に続けて入力します。引数には、値、セル、範囲のどれも使えます。',
    '範囲を渡すと1行ずつ計算し、結果が下と右に広がります。範囲どうしは同じ大きさにしてください。セルを1つ渡すと、すべての行で同じ値として使います。空欄の行は空欄のままです。',
    '日付は、日付のセル、「2026-10-01」「2026年10月」「令和8年10月1日」「R8.10.1」のどれでも構いません。省略すると今日の値です。',
    '名前は、全角・半角、Ⅰ・I・1、括弧や「加算」の有無を問いません。見つからないときは、近い名前をお知らせします。',
    '加算や単位の値の根拠は [計算に使っている値](rules.md) にあります。',
  ],
  headers: ['引数', '内容', '省略'],
  optional: 'できる',
  required: 'できない',
  returns: '結果',
  examples: '例',
};
