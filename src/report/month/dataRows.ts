// A month's figures as tidy rows for 月次データ: one figure a row, none for what cannot be computed.
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { type DataSection, type Figures, METRICS, type Metric } from './metrics.ts';
import { outreachFigures } from './outreachFigures.ts';

/** 年月, 事業所名, 区分, 対象, 指標, 指標名, 値, 単位. */
export type DataRow = readonly [string, string, DataSection, string, Metric, string, number, string];

function overall(report: MonthReport): Figures {
  const { figures, care, economics, questions } = report;
  const { total } = figures;
  const { costs } = economics;
  const breakEven = costs?.breakEven;
  return {
    visits: total.visits,
    active_clients: figures.activeClients,
    registered_clients: figures.registeredClients,
    new_clients: figures.newClients,
    ended_clients: figures.endedClients,
    operating_days: figures.operatingDays,
    capacity_days: figures.capacityDays,
    occupancy: figures.occupancy,
    average_daily_visits: figures.averageDailyVisits,
    planned_visits: total.planned,
    absences: total.absences,
    hospital_absences: total.hospital,
    short_stay_absences: total.shortStay,
    makeup_visits: total.makeup,
    extra_visits: total.extra,
    absence_rate: total.absenceRate,
    absence_rate_excluding_stays: total.absenceRateExcludingStays,
    care_units: care?.careUnits,
    care_revenue: care?.careRevenue,
    other_revenue: economics.otherRevenue,
    revenue: economics.revenue,
    revenue_per_visit: economics.revenuePerVisit,
    fixed_costs: costs?.fixedCosts,
    variable_costs: costs?.variableCosts,
    profit: costs?.profit,
    breakeven_visits: breakEven?.visits.reachable ? breakEven.visits.value : undefined,
    breakeven_occupancy: breakEven?.occupancy,
    breakeven_daily_visits: breakEven?.dailyVisits,
    breakeven_sales: breakEven?.sales.reachable ? breakEven.sales.value : undefined,
    margin_of_safety: breakEven?.marginOfSafety,
    questions: questions.length,
  };
}

function sections(report: MonthReport): [DataSection, string, Figures][] {
  const { figures, care, outreach } = report;
  return [
    ['全体', '', overall(report)],
    ...figures.days.map(({ date, visits, capacity, occupancy, absences }): [DataSection, string, Figures] => {
      return ['日', date, { visits, capacity, occupancy, absences }];
    }),
    ...figures.weekdays.map((day): [DataSection, string, Figures] => [
      '曜日',
      day.weekday,
      {
        visits: day.visits,
        operating_days: day.operatingDays,
        average_visits: day.averageVisits,
        occupancy: day.occupancy,
        free_seats: day.freeSeats,
      },
    ]),
    ...figures.units.map(({ unit, visits, capacityDays, occupancy }): [DataSection, string, Figures] => {
      return ['単位', unit, { visits, capacity_days: capacityDays, occupancy }];
    }),
    ...figures.clients.map(({ clientId, tally }): [DataSection, string, Figures] => {
      const priced = care?.clients.get(clientId);
      return [
        '利用者',
        clientId,
        {
          visits: tally.visits,
          planned_visits: tally.planned,
          absences: tally.absences,
          care_units: priced?.careUnits,
          care_revenue: priced?.careRevenue,
        },
      ];
    }),
    ...outreachFigures(outreach),
  ];
}

export function dataRows(report: MonthReport): DataRow[] {
  return sections(report).flatMap(([section, target, figures]) =>
    Object.entries(figures).flatMap(([key, value]): DataRow[] => {
      if (value === undefined) return [];
      const metric = key as Metric;
      const [name, unit] = METRICS[metric];
      return [[report.month, report.dayServiceName, section, target, metric, name, value, unit]];
    }),
  );
}
