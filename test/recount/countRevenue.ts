// A naive estimate of the month's revenue and break-even.
import type { Workbook } from 'exceljs';
import { countUnits, type FeeSettings, isSupport, type Visit } from './countClaim.ts';
import { type DayService, datesOf, isClientOn } from './dayService.ts';
import { halfUp, senPerUnit, treatmentPerMille } from './feeFigures.ts';
import { readTab, text } from './readTab.ts';

function readSettings(book: Workbook): (item: string) => string {
  const rows = readTab(book, '設定', '項目');
  return (item) => {
    const row = rows.find((each) => text(each, '項目') === item);
    return row === undefined ? '' : text(row, '値');
  };
}

/** `2026-10、2026-12〜2027-02`: whether a month is among them. */
const names = (months: string, month: string) =>
  months
    .split('、')
    .map((part) => part.split('〜'))
    .some(([first = '', last = first]) => first !== '' && first <= month && month <= last);

function feeSettings(setting: (item: string) => string, month: string, wasOver: boolean): FeeSettings {
  const own = (what: string) =>
    [1, 2].map((level) => Number(setting(`総合事業 要支援${level} ${what}単位`))) as [number, number];
  const overCapacity = { する: true, しない: false }[setting('定員超過減算')] ?? wasOver;
  return {
    size: setting('事業所規模'),
    cut:
      overCapacity ||
      /定員超過利用減算|人員基準欠如減算/.test(setting('体制加算')) ||
      names(setting('人員基準欠如減算の月'), month),
    fewerClients: names(setting('感染症・災害3%加算の月'), month),
    byVisit: setting('総合事業の算定') === '1回',
    ownMonth: own('月額'),
    ownVisit: own('1回'),
  };
}

/** Units and yen of every client whose care level can be read; nothing is billed without a visit.
 * `wasOver`: the month before was over its 定員. */
export function countCare(
  book: Workbook,
  dayService: DayService,
  month: string,
  visitsOf: (id: string) => Visit[],
  wasOver: boolean,
) {
  const setting = readSettings(book);
  const settings = feeSettings(setting, month, wasOver);
  const days = datesOf(month);
  const care = new Map<string, { care_units: number; care_revenue: number }>();
  for (const client of dayService.clients) {
    const { id, careLevel, addons } = client;
    const units = countUnits(
      {
        month,
        careLevel,
        visits: visitsOf(id),
        written: [setting('体制加算'), addons],
        contractDays: days.filter((day) => isClientOn(client, day)).length,
        monthDays: days.length,
      },
      settings,
    );
    if (units === null) continue;
    const community = settings.size === '地域密着型' && !isSupport(careLevel);
    let care_units = units;
    for (const name of setting('処遇改善加算').split('、'))
      if (name !== '') {
        const service = community ? '地域密着型通所介護' : '通所介護';
        care_units += halfUp(units * treatmentPerMille(name, service, `${month}-01`), 1000);
      }
    const care_revenue = Math.floor((care_units * senPerUnit(setting('地域区分'))) / 100);
    care.set(id, { care_units, care_revenue });
  }
  return care;
}

/** 費用 of some kinds in a month, a month's or a visit's; an amount that is no number is none. */
function costs(book: Workbook, month: string, kinds: readonly string[], per: '月' | '1回'): number {
  const monthOf = (value: unknown) =>
    value instanceof Date ? value.toISOString().slice(0, 7) : String(value ?? '');
  let total = 0;
  for (const row of readTab(book, '費用', '費目')) {
    const from = monthOf(row.values.get('開始月'));
    const to = monthOf(row.values.get('終了月'));
    const amount = row.values.get('金額');
    if (!kinds.includes(text(row, '区分')) || text(row, '単位') !== per || typeof amount !== 'number')
      continue;
    if ((from !== '' && month < from) || (to !== '' && to < month)) continue;
    total += amount;
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
  const other_revenue = costs(book, month, ['収入'], '月') + costs(book, month, ['収入'], '1回') * visits;
  const revenue = care_revenue + other_revenue;
  const fixed_costs = costs(book, month, ['固定費'], '月');
  const variable_costs =
    costs(book, month, ['変動費'], '月') + costs(book, month, ['固定費', '変動費'], '1回') * visits;
  const contribution = (revenue - variable_costs) / visits;
  const breakeven_visits = fixed_costs / contribution;
  return {
    care_units,
    care_revenue,
    other_revenue,
    revenue,
    revenue_per_visit: revenue / visits,
    fixed_costs,
    variable_costs,
    profit: revenue - fixed_costs - variable_costs,
    // With nothing left of a visit no number of visits is enough.
    ...(contribution > 0 && {
      breakeven_visits,
      breakeven_occupancy: breakeven_visits / seats,
      breakeven_daily_visits: breakeven_visits / days,
      breakeven_sales: fixed_costs / (1 - variable_costs / revenue),
      margin_of_safety: (visits - breakeven_visits) / visits,
    }),
  };
}
