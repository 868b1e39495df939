// 空き情報: what care managers read, on paper and as text.
import { dayNumber, fullDayOf, list, monthName } from '../kit/written.ts';

const named = (weekdays: readonly string[]) => weekdays.map((weekday) => `${weekday}曜`).join('・');
/** `29` or `29〜31`. */
const span = ({ from, to }: { from: string; to: string }) =>
  from === to ? `${dayNumber(from)}日` : `${dayNumber(from)}〜${dayNumber(to)}日`;
const spans = (days: readonly { from: string; to: string }[]) => list(days.map(span));

export const freeSeats = {
  tab: (month: string) => `空き情報 ${month}`,
  beingMade: '作成中です。もう一度「空き情報を作る」を選ぶと作り直します。',
  title: (month: string) => `空き情報　${monthName(month)}`,
  issued: (date: string) => `発行日　${fullDayOf(date)}`,

  sentence: {
    all: 'どの曜日にも空きがあります',
    some: (weekdays: readonly string[]) => `${named(weekdays)}に空きがあります`,
    none: 'ただいま満席です。キャンセル待ちはご相談ください',
  },

  weekday: '曜日',
  seats: 'お受けできる人数',
  people: (count: number) => `${count}人`,
  full: '満席',
  signed: (sign: string, left: number) => (left === 0 ? sign : `${sign} ${left}人`),
  closed: '休',
  absences: 'ふだんの欠席',
  mean: (absences: number) => `${absences.toFixed(1)}人`,
  moreUnits: (count: number) => `ほかに${count}つの単位があります。お問い合わせください。`,

  signs: (signs: readonly { sign: string; from: number }[]) =>
    [
      ...signs.map(
        ({ sign, from }, at) => `${sign} ${from === 0 ? '満席' : `${from}人${at === 0 ? '以上' : ''}`}`,
      ),
      '休 お休み',
    ].join('　'),
  legend: {
    monthEnd: (month: string) => `人数は${monthName(month)}末の時点です。`,
    freedLater: '月の途中から空く席を含みます。',
    absences: (months: number) =>
      `ふだんの欠席は、直近${months}か月の1日平均です。満席の曜日も、キャンセル待ちや振替ならご相談ください。`,
  },

  labels: {
    capacity: '定員',
    timeBand: '提供時間',
    open: '営業日',
    area: '送迎範囲',
    strengths: '特色',
    person: '担当',
    phone: '電話',
    fax: 'FAX',
    address: '住所',
  },
  capacity: (people: number) => `${people}名`,
  /** `午前 10名、午後 10名`; a lone 単位 has no name. */
  byUnit: (units: readonly { name: string; text: string }[]) =>
    list(units.map(({ name, text }) => (name === '' ? text : `${name} ${text}`))),
  open: (
    weekdays: readonly string[],
    closed: readonly { from: string; to: string }[],
    extra: readonly { from: string; to: string }[],
  ) =>
    [
      `${weekdays.join('・')}曜`,
      ...(closed.length > 0 ? [`この月のお休み ${spans(closed)}`] : []),
      ...(extra.length > 0 ? [`臨時営業 ${spans(extra)}`] : []),
    ].join('　'),
  contact: 'お問い合わせ・見学のお申し込み',

  /** Below it everything is the user's, and is printed with the page. */
  notes: 'そのほかのお知らせ（自由記入欄）',

  text: {
    heading: (name: string, month: string) =>
      `【空き情報】${[name, monthName(month)].filter(Boolean).join('　')}`,
    issued: (date: string) => `（${fullDayOf(date)}現在）`,
    weekday: (weekday: string, seats: string) => `${weekday}曜　${seats}`,
    unit: (name: string) => `＜${name}＞`,
    item: (label: string, text: string) => `${label}：${text}`,
  },
};
