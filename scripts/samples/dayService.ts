// The fictional day service itself: settings, seats, closed days and costs.
import { daysOfMonth, type Weekday, weekdayOf } from '../../src/basics/isoDate.ts';
import { utc } from './calendar.ts';

export interface DayService {
  capacity: number;
  openWeekdays: readonly Weekday[];
  closed: ReadonlyMap<string, string>;
  specialOpening: ReadonlyMap<string, string>;
}

export const UNIT_NAME = '1単位';

export const dayServiceFor = (capacity: number): DayService => ({
  capacity,
  openWeekdays: ['月', '火', '水', '木', '金', '土'],
  closed: new Map([
    ['2026-08-13', 'お盆休み'],
    ['2026-08-14', 'お盆休み'],
    ['2026-08-15', 'お盆休み'],
    ['2026-12-31', '年末年始'],
    ['2027-01-01', '年末年始'],
    ['2027-01-02', '年末年始'],
  ]),
  specialOpening: new Map([['2026-10-25', '秋のふれあい会']]),
});

export const isOpen = (dayService: DayService, date: string) =>
  dayService.specialOpening.has(date) ||
  (dayService.openWeekdays.includes(weekdayOf(date)) && !dayService.closed.has(date));

export const openDays = (dayService: DayService, months: readonly string[]) =>
  months.flatMap(daysOfMonth).filter((date) => isOpen(dayService, date));

export const SETTINGS: readonly (readonly [item: string, value: string | number, help: string])[] = [
  ['事業所名', 'デイサービス見本の里', '報告書と空き情報に載ります'],
  ['事業所番号', '0000000001', '先頭の0を残すため文字列で入力します'],
  ['担当者名', '見本 太郎', '空き情報の問い合わせ先です'],
  ['電話番号', '000-0000-0001', ''],
  ['FAX番号', '000-0000-0002', ''],
  ['住所', '見本県例示市架空町1-2-3', ''],
  ['送迎範囲', '例示市架空町・見本町（片道およそ30分）', '空き情報に載ります'],
  [
    '特色',
    '一人ずつの個浴と、理学療法士の訓練。「もう一度、自分で買い物に」を目標に、歩く訓練を毎日30分。静かに過ごせる席もあります。困難なケースも、まずご相談ください。',
    '空き情報に載ります。短い1文目が見出しになります',
  ],
  ['事業所規模', '通常規模型', '地域密着型 / 通常規模型 / 大規模型(Ⅰ) / 大規模型(Ⅱ)'],
  ['地域区分', '5級地', '1級地 … 7級地 / その他'],
  ['祝日営業', 'する', 'する / しない'],
  ['処遇改善加算', '介護職員等処遇改善加算(Ⅱ)イ', ''],
  ['体制加算', 'サービス提供体制強化加算(Ⅱ)、科学的介護推進体制加算', '全員に算定する加算'],
  ['総合事業 要支援1 月額単位', 1798, '市町村の単位数'],
  ['総合事業 要支援2 月額単位', 3621, '市町村の単位数'],
  ['連絡間隔(日)', 45, '営業先ごとの指定がないとき'],
  ['連続欠席の目安(回)', 3, 'この回数続けて欠席したら知らせます'],
  ['ホームページ', 'https://example.com/mihon-no-sato/', '空き情報に載ります'],
  ['入浴', '個浴・機械浴（毎日）', '空き情報に載ります'],
  ['医療的な対応', 'インスリン・在宅酸素・ストマ。胃ろうはご相談ください', '空き情報に載ります'],
  ['送迎時間', 'お迎え 8:15〜9:10　車いす2台', '空き情報に載ります'],
  ['要支援の受け入れ', '要支援1・2とも可', '空き情報に載ります'],
  ['体験利用', '1回無料（昼食代のみ）', '空き情報に載ります'],
];

type CostRow = readonly [string, string, number, string, Date | string | null, Date | string | null];
const month = (text: string) => utc(`${text}-01`);

/** Amounts are for 20 seats; one month is typed as text, as happens in real sheets. */
export const COSTS: readonly CostRow[] = [
  ['固定費', '人件費', 3_100_000, '月', null, null],
  ['固定費', '家賃', 320_000, '月', null, null],
  ['固定費', 'リース料（送迎車）', 128_000, '月', month('2025-04'), null],
  ['固定費', '水道光熱費（夏）', 168_000, '月', month('2026-07'), month('2026-09')],
  ['固定費', '水道光熱費', 142_000, '月', month('2026-10'), null],
  ['固定費', '通信費', 28_000, '月', null, null],
  ['固定費', '保険料', 36_000, '月', null, null],
  ['固定費', '研修費', 45_000, '月', '2026-09', '2026-09'],
  ['変動費', '食材費', 420, '1回', null, null],
  ['変動費', '送迎燃料費', 230, '1回', null, null],
  ['変動費', '消耗品費', 110, '1回', null, null],
  ['変動費', '廃棄物処理費', 18_000, '月', null, null],
  ['収入', '食費', 700, '1回', null, null],
  ['収入', 'おやつ代', 100, '1回', null, null],
  ['収入', '教養娯楽費', 12_000, '月', null, null],
];
