// Which offices bring visits: the month's visits of the people they referred, as a table and a chart.

import type { MonthReport } from '../../domain/month/monthReport.ts';
import type { OfficeResult } from '../../domain/outreach/outreachMonth.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import { careManagement } from '../../rules/month/benchmarks.ts';
import { CLEAR_PIXELS } from '../kit/chart.ts';
import { ROW_PIXELS } from '../kit/model.ts';
import { block, PIXELS, remark, table, WIDTH } from '../kit/page.ts';
import { blankRows, cell, NOTHING, type Section, stack } from '../kit/section.ts';
import { COLORS } from '../kit/styles.ts';
import type { TableColumn } from '../kit/table.ts';
import { officeName } from './contacts.ts';
import { contractRate } from './funnel.ts';

/** How many columns of the page the name takes. */
const NAME = 5;
const SHOWN = 10;
/** Title and axis of the chart, in rows. */
const CHART_FRAME = 4;

const talks = ({ funnel: { steps } }: OfficeResult): number => steps.referral;
const contracts = ({ funnel: { steps } }: OfficeResult): number => steps.contract;

function columns(): TableColumn<OfficeResult>[] {
  const { columns: heads, clients: about } = words.senders;
  return [
    { head: heads.office, width: NAME, style: 'label', value: officeName },
    { head: heads.visits, style: 'count', value: ({ visits }) => visits },
    { head: heads.clients, style: 'count', value: ({ clients }) => clients },
    { head: heads.referrals, style: 'count', value: talks },
    { head: heads.contracts, style: 'count', value: contracts },
    { head: heads.contractRate, style: 'percent', value: ({ funnel }) => contractRate(funnel) },
    { head: heads.days, style: 'decimal', value: ({ funnel }) => funnel.daysToContract },
    {
      head: heads.capacity,
      style: 'count',
      value: ({ capacity }) => capacity && cell(about(capacity.clients), 'countText'),
    },
  ];
}

/** What the national means say of offices like these, where the memo of one shown tells its size. */
function remarks(shown: readonly OfficeResult[], unlinked: number): Section[] {
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
  ].map((text) => remark(text));
}

export function senders({ outreach: { offices, unlinked } }: MonthReport): Section {
  const active = offices
    .filter((office) => office.visits + talks(office) > 0)
    .sort((a, b) => b.visits - a.visits || contracts(b) - contracts(a) || talks(b) - talks(a));
  if (active.length === 0) return NOTHING;
  const shown = active.slice(0, SHOWN);
  const bars = shown.filter(({ visits }) => visits > 0).length;
  const above = stack(
    [
      table(columns(), shown),
      ...(active.length > SHOWN ? [remark(words.outreach.more(active.length - SHOWN))] : []),
      ...remarks(shown, unlinked),
    ],
    WIDTH,
  );
  return block(words.senders.heading, bars < 2 ? above : withChart(above, bars));
}

/** The chart stands below the table that the section begins with; of that it draws the first offices. */
function withChart(above: Section, bars: number): Section {
  const rows = bars + CHART_FRAME;
  return {
    ...above,
    rows: [...above.rows, ...blankRows(rows)],
    charts: [
      {
        title: words.senders.chart,
        source: { row: 1, column: NAME + 1, rows: bars + 1, columns: 1 },
        labelColumn: 1,
        sideways: true,
        series: [{ as: 'bars', color: COLORS.accent }],
        row: above.rows.length + 1,
        column: 1,
        width: PIXELS,
        height: rows * ROW_PIXELS - CLEAR_PIXELS,
      },
    ],
  };
}
