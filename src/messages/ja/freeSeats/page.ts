// 空き情報: what care managers read, on paper and as text.
import { dayNumber, fullDayOf, list, monthName } from '../kit/written.ts';

interface Span {
  readonly from: string;
  readonly to: string;
}
/** `29` or `29〜31`. */
const span = ({ from, to }: Span) =>
  from === to ? `${dayNumber(from)}日` : `${dayNumber(from)}〜${dayNumber(to)}日`;
const spans = (days: readonly Span[]) => list(days.map(span));

export const freeSeats = {
  tab: (month: string) => `空き情報 ${month}`,
  beingMade: '作成中です。もう一度「空き情報を作る」を選ぶと作り直します。',
  title: (month: string) => `空き情報　${monthName(month)}`,
  /** Two lines. */
  issued: (date: string) => `${fullDayOf(date)} 発行\nケアマネジャーの皆さまへ`,
  kind: (size: string) => (size === '地域密着型' ? '地域密着型通所介護' : `通所介護（${size}）`),
  totalCapacity: (people: number) => `定員${people}名`,
  /** Parts of one line, or of one item. */
  parts: (texts: readonly string[]) => texts.filter(Boolean).join('　'),

  sentence: {
    all: 'どの曜日にも空きがあります',
    /** Every weekday on which it is open: not the closed one. */
    allOpen: (weekdays: string) => `${weekdays}のどの曜日にも空きがあります`,
    some: (weekdays: string) => `${weekdays}に空きがあります`,
    none: 'ただいま満席です。キャンセル待ちはご相談ください',
  },
  closedOn: (weekdays: string) => `${weekdays}はお休み`,
  /** A lone weekday. */
  weekdayName: (weekday: string) => `${weekday}曜`,

  weekday: '曜日',
  seats: 'お受けできる\n人数',
  left: 'あと',
  dots: (count: number) => '●'.repeat(count),
  people: (count: number) => `${count}人`,
  full: '満席',
  signed: (sign: string, left: number) => (left === 0 ? sign : `${sign} ${left}人`),
  closed: '休',
  moreUnits: (count: number) => `ほかに${count}つの単位があります。お問い合わせください。`,

  /** Whether a dot a seat is shown, and up to how many. */
  signs: (signs: readonly { sign: string; from: number }[], dots?: number) =>
    [
      ...signs.map(({ sign, from }, at) =>
        from === 0
          ? `${sign} 満席（キャンセル待ち・振替はご相談ください）`
          : `${sign} ${from}人${at === 0 ? '以上' : ''}`,
      ),
      ...(dots === undefined ? [] : [`● 1つが1人（${dots}人まで）`]),
    ].join('　'),
  legend: {
    monthEnd: (month: string) => `人数は${monthName(month)}末の見込みです。`,
    freedLater: '月の途中から空く席を含みます。',
  },

  labels: {
    service: 'サービス提供',
    transport: '送迎',
    bathing: '入浴',
    medical: '医療的な対応',
    support: '要支援',
    trial: '体験利用',
    strengths: '特色',
    person: '担当',
    phone: '電話',
    fax: 'FAX',
    address: '住所',
    homePage: 'ホームページ',
  },
  labelled: (label: string, text: string) => `${label} ${text}`,
  capacity: (people: number) => `${people}名`,
  /** `午前 10名`; a lone 単位 has no name. */
  ofUnit: ({ name, text }: { name: string; text: string }) => (name === '' ? text : `${name} ${text}`),
  units: list,
  open: {
    weekdays: (written: string) => `営業 ${written}`,
    holidays: { open: '祝日も営業', closed: '祝日はお休み' },
    closed: (days: readonly Span[]) => `この月のお休み ${spans(days)}`,
    extra: (days: readonly Span[]) => `臨時営業 ${spans(days)}`,
  },
  contact: 'お問い合わせ・見学のお申し込み',

  /** Below it everything is the user's, and is printed with the page. */
  notes: 'そのほかのお知らせ（自由記入欄）',

  text: {
    heading: (name: string, month: string) =>
      `【空き情報】${[name, monthName(month)].filter(Boolean).join('　')}`,
    issued: (date: string) => `（${fullDayOf(date)}現在）`,
    sentence: (seats: string, closed: string) => (closed === '' ? seats : `${seats}（${closed}）`),
    weekday: (weekday: string, seats: string) => `${weekday}曜　${seats}`,
    unit: (name: string) => `＜${name}＞`,
    item: (label: string, text: string) => `${label}：${text}`,
  },
};
