// Which offices bring visits: the month's visits of the people they referred, as a table and a chart.

import type { MonthReport } from '../../domain/month/monthReport.ts';
import type { OfficeResult } from '../../domain/outreach/outreachMonth.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import { careManagement } from '../../rules/month/benchmarks.ts';
import type { ModelCell } from '../kit/model.ts';
import { PIXELS, WIDTH } from '../kit/page.ts';
import { across, blankRows, cell, known, type Section } from '../kit/section.ts';
import { COLORS } from '../kit/styles.ts';
import { officeName } from './contacts.ts';
import { contractRate } from './funnel.ts';

const NAME = 5;
const SHOWN = 10;
const ROW_PIXELS = 21;
/** Title and axis of the chart, in rows. */
const CHART_FRAME = 4;

const talks = ({ funnel: { steps } }: OfficeResult): number => steps.referral;
const contracts = ({ funnel: { steps } }: OfficeResult): number => steps.contract;

function line(office: OfficeResult): ModelCell[] {
  const { visits, clients, funnel, capacity } = office;
  return [
    ...across(officeName(office), 'label', NAME),
    cell(visits, 'count'),
    cell(clients, 'count'),
    cell(talks(office), 'count'),
    cell(contracts(office), 'count'),
    known(contractRate(funnel), 'percent'),
    known(funnel.daysToContract, 'decimal'),
    capacity ? cell(words.senders.clients(capacity.clients), 'countText') : cell('', 'count'),
  ];
}

/** What the national means say of offices like these, where the memo of one shown tells its size. */
function remarks(shown: readonly OfficeResult[], unlinked: number): ModelCell[][] {
  const { capacity, business, unlinked: missing } = words.senders;
  const { monthlyRevenue, clientsPerManager, revenuePerClient } = careManagement();
  const sized = shown.some((office) => office.capacity);
  return [
    ...(sized
      ? [
          capacity(clientsPerManager.value, clientsPerManager.fiscalYear),
          business(monthlyRevenue.value, revenuePerClient.value, monthlyRevenue.source),
        ]
      : []),
    ...(unlinked > 0 ? [missing(unlinked)] : []),
  ].map((text) => [cell(text, 'muted')]);
}

export function senders({ outreach: { offices, unlinked } }: MonthReport): Section {
  const active = offices
    .filter((office) => office.visits + talks(office) > 0)
    .sort((a, b) => b.visits - a.visits || contracts(b) - contracts(a) || talks(b) - talks(a));
  if (active.length === 0) return { rows: [] };
  const { heading, columns, chart } = words.senders;
  const [office = '', ...rest] = columns;
  const shown = active.slice(0, SHOWN);
  const bars = shown.filter(({ visits }) => visits > 0).length;
  const above = [
    across(heading, 'heading', WIDTH),
    [...across(office, 'headText', NAME), ...rest.map((text) => cell(text, 'head'))],
    ...shown.map(line),
    ...(active.length > SHOWN ? [[cell(words.outreach.more(active.length - SHOWN), 'muted')]] : []),
    ...remarks(shown, unlinked),
  ];
  if (bars < 2) return { rows: [...above, []] };
  const chartRows = bars + CHART_FRAME;
  return {
    rows: [...above, ...blankRows(chartRows), []],
    charts: [
      {
        title: chart,
        source: { row: 2, column: NAME + 1, rows: bars + 1, columns: 1 },
        labelColumn: 1,
        sideways: true,
        series: [{ as: 'bars', color: COLORS.accent }],
        row: above.length + 1,
        column: 1,
        width: PIXELS,
        height: chartRows * ROW_PIXELS - 8,
      },
    ],
  };
}
