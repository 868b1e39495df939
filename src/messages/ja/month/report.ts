// The month's report, read by a manager in a meeting.
import { dayNumber, dayOf, eraDayOf, monthName, number } from '../kit/written.ts';

const percent = (rate: number) => `${(rate * 100).toFixed(1)}%`;
interface OverCapacity {
  /** Empty: the whole place. */
  readonly units: readonly string[];
  readonly meanUsers: number;
  readonly capacity: number;
  readonly monthAfter: string;
  /** Yen. */
  readonly lost: number | undefined;
}

interface ByCapacity {
  readonly why: 'fewMonths' | 'capacityChanged';
  readonly capacity: number;
  readonly capacityBefore: number;
  readonly days: number;
  readonly mean: number;
  readonly size: string;
  readonly from: string;
}

export const report = {
  tab: (month: string) => `月次報告 ${month}`,
  /** What the manager needs beside it, names included. */
  appendix: (month: string) => `月次資料 ${month}`,
  appendixTitle: (month: string) => `月次資料　${monthName(month)}`,
  title: (month: string) => `月次報告　${monthName(month)}`,
  untilDone: (tab: string) => `${tab}（作成中）`,
  beingMade: '作成中です。もう一度「月次報告を作る」を選ぶと作り直します。',
  change: {
    causes: {
      operatingDays: '契約曜日の営業日数',
      newClients: '新しく始めた方',
      endedClients: '終了した方',
      contracts: '契約曜日や予定の変更',
      absences: '欠席',
      hospital: '入院',
      shortStay: 'ショートステイ',
      makeup: '振替',
      extra: '追加',
      unentered: '予定のまま未入力',
    },
  },

  history: {
    columns: { figure: '指標', now: 'この月', before: '前月', yearAgo: '前年同月', difference: '差' },
    month: (month: string) => `${Number(month.slice(5))}月`,
  },

  absences: {
    heading: '欠席',
    rates: (all: number, excludingStays: number) =>
      `欠席率${percent(all)}（入院・ショートステイを除くと${percent(excludingStays)}）`,
    reasons: (list: string, more: number) =>
      `欠席記録にある理由：${list}${more > 0 ? `、ほか${more}種類` : ''}`,
    reason: (reason: string, count: number) => `${reason} ${count}件`,
    columns: {
      client: '連続して休んでいる方',
      missed: '続いた回数',
      since: 'いつから',
      contact: '連絡先',
      free: '空きのある曜日',
    },
    missed: (count: number) => `${count}回`,
    since: dayOf,
    contact: (office: string, person: string) => [office, person].filter((text) => text !== '').join(' '),
    noStreaks: '続けて休んでいる方はいません。',
    noStreaksRead: '読めた印のなかには、続けて休んでいる方はいません。',
  },

  clients: {
    heading: '利用者ごと',
    columns: {
      client: '利用者',
      careLevel: '要介護度',
      planned: '予定',
      visits: '利用',
      absences: '欠席',
      careRevenue: '介護報酬（推定）',
    },
  },

  levers: {
    heading: '収支を上げる手だて（月あたりの推定額の大きい順）',
    columns: { name: '手だて', yen: '月あたり（推定）', assumption: '前提' },
    names: {
      emptiestWeekday: (weekday: string) => `空きの多い${weekday}曜日に1日1人増やす`,
      absences: '欠席をすべて振り替える',
      longerBand: '短い提供時間の方を1区分延ばす',
      addon: (name: string) => `${name}を算定する`,
      fixedCosts: '固定費を1%減らす',
    },
    assumptions: {
      emptiestWeekday: (days: number) => `${days}日×1人×（1回の収入－1回の変動費）`,
      absences: (visits: number, half: { readonly visits: number; readonly yen: number }) =>
        `${visits}回×（1回の収入－1回の変動費）${half.visits === 0 ? '' : `。半分の${half.visits}回なら${number(half.yen)}円`}`,
      longerBand: (clients: number, visits: number, units: number) =>
        `${clients}人・${visits}回で${units}単位増（処遇改善を含む）`,
      addon: '要件を満たし、全員に算定できたときの上限',
      fixedCosts: '固定費の1%',
    },
    more: (count: number) => `ほかに${count}件あります（金額の大きい順に表示）`,
    leftOut: '認知症・若年性認知症・延長の加算は、対象の方や時間が限られるため含めていません。',
  },

  outreach: {
    heading: 'この月の営業',
    none: 'この月の営業記録はありません。',
    noneRead: '日付の読める営業記録は、この月にはありません。確認事項をご覧ください。',
    notNamed: '記入なし',
    /** 営業先ID in 営業記録 or 紹介 that is not on 営業先. */
    noOffice: '（営業先のタブにない先）',
    contacts: { kind: '接触', sum: '計', training: '研修など' },
    allKinds: 'すべて',
    columns: { office: '営業先', contacts: '接触' },
    overdue: (count: number, names: string) => `次回予定日を過ぎた営業先が${count}件あります：${names}`,
    late: (name: string, days: number) => `${name}（${days}日）`,
    andMore: (count: number) => ` ほか${count}件`,
    more: (count: number) => `ほかに${count}件あります`,
  },

  /** How the steps of referrals are called where they are counted. */
  steps: {
    referral: '紹介',
    cameTo: (step: string) => `${step}まで進んだ紹介`,
    contracted: '契約になった紹介',
    rate: (from: string, to: string) => `${from}から${to}に進んだ割合`,
    ofYear: (what: string) => `${what}（12か月）`,
  },

  funnel: {
    heading: (from: string, to: string, count: number) =>
      `紹介から契約まで（${monthName(from)}〜${monthName(to)}に受けた紹介${count}件）`,
    columns: { step: '段階', count: '件数', ofTalks: '相談から', ofBefore: '前の段階から' },
    chart: '進んだ件数（件）',
    lost: '不成立',
    open: '進行中',
    days: '契約までの日数（中央値）',
    note: '次の段階に進んだ方は、見学日や体験日が空欄でも、その段階を通ったものと数えます。日数は受付日から契約日までです。',
    kinds: { kind: '種別', contractRate: '契約率', days: '日数', clients: '利用者', visits: '利用' },
    kindsNote: '利用者・利用＝紹介から契約になった方の、この月の人数と延べ利用回数',
  },

  senders: {
    heading: '営業先ごとの利用（この月）と紹介（12か月）',
    columns: {
      office: '営業先',
      visits: '利用',
      clients: '利用者',
      referrals: '紹介',
      contracts: '契約',
      contractRate: '契約率',
      days: '日数',
      capacity: '目安',
    },
    chart: '紹介された方の利用（回）',
    clients: (count: number) => `約${number(count)}人`,
    capacity: (perManager: number, year: number) =>
      `目安＝担当できる人数。メモにあるケアマネジャーの人数×${perManager}人（全国の平均、${year}年度）`,
    business: (monthly: number, perClient: number, source: string) =>
      `居宅介護支援の収入は1事業所あたり月${(monthly / 10_000).toFixed(1)}万円、利用者1人あたり${number(perClient)}円（同年度、${source}）`,
    unlinked: (count: number) =>
      `利用者IDのない契約が${count}件あり、利用に入っていません。「紹介」のタブに利用者IDを入れてください。`,
  },

  gifts: {
    heading: '贈り物や金銭の言葉がある営業記録',
    columns: { date: '日付', office: '営業先', words: '言葉', place: '場所' },
    place: (cell: string) => `「営業記録」${cell}`,
    check: '内容を確かめ、当てはまるときは取りやめてください。',
  },

  warnings: {
    heading: '注意',
    overCapacity: ({ units, meanUsers, capacity, monthAfter, lost }: OverCapacity) =>
      `定員超過：${units.length === 0 ? '事業所全体' : units.join('・')}で、同時に利用した人数の1日平均（小数切り上げ）${meanUsers}人が定員${number(capacity)}人を超えています。${monthName(monthAfter)}から解消した月まで、全員の単位数が70%になります${lost === undefined ? '' : `（この月の介護報酬なら${number(lost)}円の減）`}。`,
    cut: '前の月が定員超過のため、または設定により、この月の介護報酬は全員70%で推定しています。災害などで減算しないときは、「設定」の「定員超過減算」を「しない」にしてください。',
    timesAssumed:
      '同時に行う単位は、名前の午前・午後と提供時間（どちらも5時間未満なら別の時間）で見分けています。「単位」に開始時刻と終了時刻を入れると、正しく数えます。',
    beyondKnown: (last: string) =>
      `単位数・率・単価は${eraDayOf(last)}までの値しか公表されていません。この月は、分かっている最後の値で推定しています。`,
    stale: (name: string, checkedOn: string) =>
      `${name}の値は${eraDayOf(checkedOn)}に確認した値です。1年以上たっているため、最新の告示を確かめてください。`,
  },

  sizeClass: {
    heading: (from: string) => `規模区分の見込み（${monthName(from)}からの区分の計算書）`,
    month: monthName,
    columns: {
      month: '月',
      under5h: '5時間未満×1/2',
      from5to7h: '5〜7時間×3/4',
      from7h: '7時間以上×1',
      weighted: '換算',
      everyDay: '毎日営業',
      counted: '延人員',
    },
    sixSevenths: 'はい ×6/7',
    notEveryDay: 'いいえ',
    sum: '合計',
    mean: '1月平均',
    byRecord: ({ mean, size, from, months }: { mean: number; size: string; from: string; months: number }) =>
      `1月平均 ${mean.toFixed(1)}人（${months}か月の実績）で、${monthName(from)}から${size}の見込みです（750人以下は通常規模型、900人以下は大規模型(Ⅰ)）。`,
    byCapacity: ({ why, capacity, capacityBefore, days, mean, size, from }: ByCapacity) =>
      `${
        why === 'fewMonths'
          ? '4月から2月までに営業する月が6か月に満たないため'
          : `定員が${number(capacityBefore)}人から${number(capacity)}人へ25%以上変わるため`
      }、定員${number(capacity)}人×90%×1月の営業日数${days.toFixed(1)}日＝${mean.toFixed(1)}人で、${monthName(from)}から${size}の見込みです。`,
    missing: (months: readonly string[]) =>
      `${months.map(monthName).join('・')}は時間ごとの記録がないため数えていません。その月の報告を作り直すと入ります。`,
    method:
      '4月から2月までの1月平均です。12月29日〜1月3日を除いて毎日営業した月は6/7を掛けます。要支援・事業対象者の方も、一体で行っているものとして含めています（老企第36号 第2の7(6)）。印刷して5年間保存してください。',
  },

  numbers: {
    heading: 'この月の数字',
    unread: (marks: number, unentered: number) =>
      `読めない印${marks}と未入力${unentered}回は、どの数にも入っていません。`,
    absenceDefinition:
      '欠席率＝欠席÷（欠席＋予定どおりの出席）。業界で決まった計算方法はないため、この表の定義です。',
  },

  days: {
    heading: '日ごとの利用者',
    columns: {
      date: '日付',
      visits: '利用者',
      capacity: '定員',
      needed: '損益分岐',
      occupancy: '稼働率',
      absences: '欠席',
      seats: '　座席（■利用　□空き　＋定員超過）',
    },
    label: (date: string, weekday: string) => `${dayNumber(date)}日(${weekday})`,
  },

  breakEven: {
    heading: '収入と損益分岐点（推定）',
    chart: '収入と費用（万円、延べ利用者数別）',
    chartColumns: { visits: '利用者数', revenue: '収入 万円', costs: '費用 万円' },
    loss: '赤字',
    unreachable: '1回あたりの収入が1回あたりの変動費以下のため、損益分岐点はありません。',
  },

  national: {
    heading: '全国との比べ',
    columns: { figure: '指標', own: 'この月', national: '全国', difference: '差' },
    source: (year: number, scope: string) => `　${year}年度 ${scope}`,
    publishedBy: (source: string) => `全国の出典：${source}`,
  },

  questions: {
    heading: (count: number) => `確認してください（${count}件）`,
    none: '読み取れないところはありませんでした。',
  },

  estimate: {
    heading: '収入の推定について',
    unsourced: (names: string) => `次の単位数は公表資料で確かめられていない値です：${names}。`,
    basis: (month: string) =>
      `${monthName(month)}に有効な単位数と地域単価で計算した推定です。国保連への請求には使えません。`,
  },

  /** Of the single report that held both documents. */
  formerCharts: [
    '日ごとの利用者数',
    '曜日ごとの1日平均',
    '年度の稼働率',
    '収入と費用（万円、延べ利用者数別）',
    '紹介から契約まで（件）',
    '紹介された方の利用（回）',
  ],

  stray: (cell: string, text: string) => `（${cell} にあった書き込み）${text}`,

  notes: '自由記入欄（ここから下は、作り直しても残ります）',
};
