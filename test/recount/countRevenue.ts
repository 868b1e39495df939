// A naive estimate of the month's revenue and break-even, with the few fee figures the sample needs typed in
// from the published tables (通常規模型, from 2024-04; 処遇改善 from 2026-06; 5級地).
import type { Workbook } from 'exceljs';
import { readTab, text } from './readTab.ts';

/** Units for 要介護1 to 要介護5; an empty 提供時間 means the day service's own 7〜8時間. */
const BASE: Record<string, number[]> = {
  '': [658, 777, 900, 1023, 1148],
  '5〜6時間': [570, 673, 777, 880, 984],
  '3〜4時間': [370, 423, 479, 533, 588],
};
const SUPPORT: Record<string, number> = { 要支援1: 1798, 要支援2: 3621 };
const EACH_VISIT: Record<string, number> = {
  '入浴介助加算(Ⅰ)': 40,
  '入浴介助加算（Ⅱ）': 55,
  '個別機能訓練加算(Ⅰ)イ': 56,
  '個別機能訓練加算(Ⅰ)ロ': 76,
  認知症加算: 60,
  '送迎減算×1': -47,
};
const ONCE_A_MONTH: Record<string, number> = { '個別機能訓練加算(Ⅱ)': 20, '口腔機能向上加算(Ⅰ)×2': 300 };
/** サービス提供体制強化加算(Ⅱ) each visit, 科学的介護推進体制加算 once a month: everybody gets them. */
const EVERYBODY = { eachVisit: 18, onceAMonth: 40 };
/** 介護職員等処遇改善加算(Ⅱ)イ is 10.9 %, held in tenths of a percent so that no fraction is lost. */
const TREATMENT_PER_MILLE = 109;
/** 5級地: 10.45 yen a unit. */
const SEN_PER_UNIT = 1045;

function careUnits(careLevel: string, timeBand: string, addons: string, visits: number): number | null {
  let units = SUPPORT[careLevel];
  if (units === undefined) {
    const base = BASE[timeBand]?.[Number(careLevel.replace('要介護', '')) - 1];
    if (base === undefined) return null;
    units = visits * (base + EVERYBODY.eachVisit) + EVERYBODY.onceAMonth;
    for (const name of addons.split(/[、\n]/).filter((part) => part !== '')) {
      const eachVisit = EACH_VISIT[name];
      const onceAMonth = ONCE_A_MONTH[name];
      if (eachVisit === undefined && onceAMonth === undefined) throw new Error(`no figure here for ${name}`);
      units += visits * (eachVisit ?? 0) + (onceAMonth ?? 0);
    }
  }
  return units + Math.floor((units * TREATMENT_PER_MILLE + 500) / 1000);
}

/** Units and yen of every client whose care level can be read; nothing is billed without a visit. */
export function countCare(book: Workbook, visitsOf: (id: string) => number) {
  const care = new Map<string, { care_units: number; care_revenue: number }>();
  for (const row of readTab(book, '利用者', '利用者ID')) {
    const id = text(row, '利用者ID');
    const visits = visitsOf(id);
    if (visits === 0) {
      care.set(id, { care_units: 0, care_revenue: 0 });
      continue;
    }
    const units = careUnits(text(row, '要介護度'), text(row, '提供時間'), text(row, '加算'), visits);
    if (units !== null)
      care.set(id, { care_units: units, care_revenue: Math.floor((units * SEN_PER_UNIT) / 100) });
  }
  return care;
}

/** 費用 of one kind in a month; 固定費 a visit would be variable, but the sample has none. */
function costs(book: Workbook, month: string, kind: string, visits: number): number {
  const monthOf = (value: unknown) =>
    value instanceof Date ? value.toISOString().slice(0, 7) : String(value ?? '');
  let total = 0;
  for (const row of readTab(book, '費用', '費目')) {
    const from = monthOf(row.values.get('開始月'));
    const to = monthOf(row.values.get('終了月'));
    const amount = row.values.get('金額');
    if (text(row, '区分') !== kind || typeof amount !== 'number') continue;
    if ((from !== '' && month < from) || (to !== '' && to < month)) continue;
    total += text(row, '単位') === '1回' ? amount * visits : amount;
  }
  return total;
}

export function countMoney(
  book: Workbook,
  month: string,
  care: ReturnType<typeof countCare>,
  use: { visits: number; days: number; seats: number },
) {
  const { visits, days, seats } = use;
  const care_units = [...care.values()].reduce((sum, each) => sum + each.care_units, 0);
  const care_revenue = [...care.values()].reduce((sum, each) => sum + each.care_revenue, 0);
  const other_revenue = costs(book, month, '収入', visits);
  const revenue = care_revenue + other_revenue;
  const fixed_costs = costs(book, month, '固定費', visits);
  const variable_costs = costs(book, month, '変動費', visits);
  const breakeven_visits = fixed_costs / (revenue / visits - variable_costs / visits);
  return {
    care_units,
    care_revenue,
    other_revenue,
    revenue,
    revenue_per_visit: revenue / visits,
    fixed_costs,
    variable_costs,
    profit: revenue - fixed_costs - variable_costs,
    breakeven_visits,
    breakeven_occupancy: breakeven_visits / seats,
    breakeven_daily_visits: breakeven_visits / days,
    breakeven_sales: fixed_costs / (1 - variable_costs / revenue),
    margin_of_safety: (visits - breakeven_visits) / visits,
  };
}
