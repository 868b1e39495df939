// The figures of the month by key: what they are called, their units, and what is noted beside them.
import { number } from '../kit/written.ts';

export interface FigureName {
  /** The 指標名 of 月次データ, by which other systems may read it. */
  readonly name: string;
  /** Where a heading says the rest. */
  readonly short?: string;
}

export const figures = {
  names: {
    visits: { name: '延べ利用者数' },
    active_clients: { name: '実利用者数' },
    registered_clients: { name: '登録者数' },
    new_clients: { name: '新規利用者数', short: '新規' },
    ended_clients: { name: '終了者数', short: '終了' },
    operating_days: { name: '営業日数' },
    capacity: { name: '定員' },
    capacity_days: { name: '延べ定員' },
    occupancy: { name: '稼働率' },
    average_daily_visits: { name: '1日平均利用者数', short: '1日平均' },
    average_visits: { name: '1日平均利用者数' },
    free_seats: { name: '空き' },
    planned_visits: { name: '予定延べ数' },
    absences: { name: '欠席' },
    hospital_absences: { name: '入院による欠席', short: '入院' },
    short_stay_absences: { name: 'ショートステイによる欠席', short: 'ショートステイ' },
    makeup_visits: { name: '振替利用', short: '振替' },
    extra_visits: { name: '追加利用', short: '追加' },
    absence_rate: { name: '欠席率' },
    absence_rate_excluding_stays: {
      name: '欠席率（入院・ショートを除く）',
      short: '欠席率（入院・ショート除く）',
    },
    care_units: { name: '介護報酬の単位数（推定）' },
    care_revenue: { name: '介護報酬（推定）', short: '介護報酬' },
    other_revenue: { name: 'その他の収入' },
    revenue: { name: '収入（推定）', short: '収入の合計' },
    revenue_per_visit: { name: '1回あたりの収入（推定）', short: '1回あたりの収入' },
    fixed_costs: { name: '固定費' },
    variable_costs: { name: '変動費' },
    variable_cost_per_visit: { name: '1回あたりの変動費' },
    profit: { name: '利益（推定）', short: '利益' },
    breakeven_visits: { name: '損益分岐の利用者数' },
    breakeven_occupancy: { name: '損益分岐の稼働率' },
    breakeven_daily_visits: { name: '損益分岐の1日利用者数', short: '損益分岐の1日平均' },
    daily_difference: { name: '1日あたりの差' },
    breakeven_sales: { name: '損益分岐の売上' },
    margin_of_safety: { name: '安全余裕率' },
    visits_under_5h: { name: '5時間未満の利用' },
    visits_5_to_7h: { name: '5時間以上7時間未満の利用' },
    visits_7h_or_more: { name: '7時間以上の利用' },
    open_every_day: { name: '毎日営業した月' },
    over_capacity: { name: '定員を超えた人数（同時に利用した人数の平均）' },
    questions: { name: '確認事項' },
    contacts: { name: '接触' },
    contacts_visit: { name: '接触（訪問）' },
    contacts_phone: { name: '接触（電話）' },
    contacts_fax: { name: '接触（FAX）' },
    contacts_mail: { name: '接触（メール）' },
    contacts_training: { name: '接触（研修・事例検討会）' },
    contacts_unnamed: { name: '接触（方法の記入なし）' },
    clients_from_referrals: { name: '紹介された方の実利用者数' },
    visits_from_referrals: { name: '紹介された方の利用' },
    days_to_contract: { name: '受付から契約までの日数（12か月の中央値）' },
  },

  units: {
    visits: '回',
    people: '人',
    days: '日',
    rate: '割合',
    feeUnits: '単位',
    yen: '円',
    cases: '件',
    yesNo: '1＝はい',
  },

  /** Beside a line of revenue, costs and break-even. */
  notes: {
    careRevenue: (units: number) => `${number(units)}単位から計算。請求額ではありません`,
    unpriced: (count: number) => `計算できない${count}人は含みません`,
    visits: '固定費÷（1回あたりの収入－1回あたりの変動費）、小数を切り上げ',
    sales: '固定費÷（1－変動費÷収入）、円未満を切り上げ',
    unreadCosts: (count: number) => `「費用」の読めない${count}行を含みません`,
    marginMissing: (share: number) => `利用があと${(share * 100).toFixed(1)}%増えると黒字になる`,
    marginOfSafety: 'あと何%利用が減ると赤字になるか',
    perVisit: '円未満を四捨五入',
  },

  /** A figure that cannot be computed. */
  none: '―',
} as const satisfies { readonly names: Readonly<Record<string, FigureName>> } & Readonly<
  Record<string, unknown>
>;
