// The figures of 月次データ: key, Japanese name and unit. They are data for other systems, so never translated.
import { STEP_METRICS } from '../outreach/stepFigures.ts';

export const METRICS = {
  visits: ['延べ利用者数', '回'],
  active_clients: ['実利用者数', '人'],
  registered_clients: ['登録者数', '人'],
  new_clients: ['新規利用者数', '人'],
  ended_clients: ['終了者数', '人'],
  operating_days: ['営業日数', '日'],
  capacity: ['定員', '人'],
  capacity_days: ['延べ定員', '人'],
  occupancy: ['稼働率', '割合'],
  average_daily_visits: ['1日平均利用者数', '人'],
  average_visits: ['1日平均利用者数', '人'],
  free_seats: ['空き', '人'],
  planned_visits: ['予定延べ数', '回'],
  absences: ['欠席', '回'],
  hospital_absences: ['入院による欠席', '回'],
  short_stay_absences: ['ショートステイによる欠席', '回'],
  makeup_visits: ['振替利用', '回'],
  extra_visits: ['追加利用', '回'],
  absence_rate: ['欠席率', '割合'],
  absence_rate_excluding_stays: ['欠席率（入院・ショートを除く）', '割合'],
  care_units: ['介護報酬の単位数（推定）', '単位'],
  care_revenue: ['介護報酬（推定）', '円'],
  other_revenue: ['その他の収入', '円'],
  revenue: ['収入（推定）', '円'],
  revenue_per_visit: ['1回あたりの収入（推定）', '円'],
  fixed_costs: ['固定費', '円'],
  variable_costs: ['変動費', '円'],
  profit: ['利益（推定）', '円'],
  breakeven_visits: ['損益分岐の利用者数', '回'],
  breakeven_occupancy: ['損益分岐の稼働率', '割合'],
  breakeven_daily_visits: ['損益分岐の1日利用者数', '人'],
  breakeven_sales: ['損益分岐の売上', '円'],
  margin_of_safety: ['安全余裕率', '割合'],
  questions: ['確認事項', '件'],
  contacts: ['接触', '回'],
  contacts_visit: ['接触（訪問）', '回'],
  contacts_phone: ['接触（電話）', '回'],
  contacts_fax: ['接触（FAX）', '回'],
  contacts_mail: ['接触（メール）', '回'],
  contacts_training: ['接触（研修・事例検討会）', '回'],
  contacts_unnamed: ['接触（方法の記入なし）', '回'],
  clients_from_referrals: ['紹介された方の実利用者数', '人'],
  visits_from_referrals: ['紹介された方の利用', '回'],
  ...STEP_METRICS,
  days_to_contract: ['受付から契約までの日数（12か月の中央値）', '日'],
} as const satisfies Readonly<Record<string, readonly [name: string, unit: string]>>;

export type Metric = keyof typeof METRICS;

/** 区分 of 月次データ. */
export type DataSection = '全体' | '日' | '曜日' | '単位' | '利用者' | '営業先' | '営業先種別' | '営業';

export type Figures = Readonly<Partial<Record<Metric, number | undefined>>>;
