// A month's figures as tidy rows for 月次データ: one figure a row, none for what cannot be computed.
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { type DataSection, FIGURES, type FigureKey, type Figures, nameOf } from './figures.ts';
import { outreachFigures } from './outreachFigures.ts';
import { QUANTITIES } from './quantities.ts';

/** 年月, 事業所名, 区分, 対象, 指標, 指標名, 値, 単位. */
export type DataRow = readonly [string, string, DataSection, string, FigureKey, string, number, string];

const overall = (report: MonthReport): Figures =>
  Object.fromEntries(
    Object.entries(FIGURES).flatMap(([key, figure]) =>
      'of' in figure && !('unlisted' in figure) ? [[key, figure.of(report)]] : [],
    ),
  );

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
      const figure = key as FigureKey;
      const { unit } = QUANTITIES[FIGURES[figure].quantity];
      return [[report.month, report.dayServiceName, section, target, figure, nameOf(figure), value, unit]];
    }),
  );
}
