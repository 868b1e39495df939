// From referral to contract over twelve months: step by step with a chart, and by kind of office.

import { monthOf } from '../../basics/isoDate.ts';
import { ratio } from '../../basics/ratio.ts';
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { type Funnel, funnelStart } from '../../domain/outreach/referrals/funnel.ts';
import { STEPS } from '../../domain/outreach/referrals/steps.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import { CLEAR_PIXELS, chartBeside } from '../kit/chart.ts';
import type { ModelCell } from '../kit/model.ts';
import { block, remark, table, WIDTH } from '../kit/page.ts';
import { cell, gap, NOTHING, type Section, stack } from '../kit/section.ts';
import { COLORS } from '../kit/styles.ts';
import type { TableColumn } from '../kit/table.ts';
import { countedAs } from './stepFigures.ts';

const CHART_ROWS = 9;

export const contractRate = ({ steps: { referral, contract } }: Funnel): number | undefined =>
  ratio(contract, referral);

interface Line {
  readonly name: string;
  readonly count?: number;
  readonly ofTalks?: number | undefined;
  /** Of those who came to the step before; or what the last column says instead. */
  readonly last?: number | ModelCell | undefined;
}

function steps({ steps: counts, lost, daysToContract }: Funnel): Section {
  const { referral: talks, contract: contracts } = counts;
  const { columns: heads, lost: gone, open, days } = words.funnel;
  const lines: Line[] = [
    ...STEPS.map(({ key, name }, at) => {
      const count = counts[key];
      const before = STEPS[at - 1];
      return { name, count, ofTalks: ratio(count, talks), last: before && ratio(count, counts[before.key]) };
    }),
    { name: gone, count: lost },
    { name: open, count: talks - contracts - lost },
    ...(daysToContract === undefined ? [] : [{ name: days, last: cell(daysToContract, 'decimal') }]),
  ];
  return table<Line>(
    [
      { head: heads.step, style: 'label', value: ({ name }) => name },
      { head: heads.count, style: 'count', value: ({ count }) => count },
      { head: heads.ofTalks, style: 'percent', value: ({ ofTalks }) => ofTalks },
      { head: heads.ofBefore, style: 'percent', value: ({ last }) => last },
    ],
    lines,
  );
}

export function funnel({ outreach, month }: MonthReport): Section {
  const { funnel: all } = outreach.total;
  const talks = all.steps.referral;
  if (talks === 0) return NOTHING;
  const { heading, chart, note } = words.funnel;
  return block(
    heading(monthOf(funnelStart(month)), month, talks),
    chartBeside(steps(all), {
      title: chart,
      source: { rows: 1 + STEPS.length, columns: 2 },
      series: [{ as: 'bars', color: COLORS.accent }],
      column: WIDTH / 2,
      rows: CHART_ROWS,
      clear: CLEAR_PIXELS,
    }),
    remark(note),
  );
}

export function funnelByKind({ outreach: { kinds } }: MonthReport): Section {
  const active = kinds.filter(({ funnel: { steps: counts }, visits }) => counts.referral + visits > 0);
  if (active.length === 0) return NOTHING;
  const { kinds: heads, kindsNote } = words.funnel;
  const lines = table<(typeof active)[number]>(
    [
      {
        head: heads.kind,
        width: 4,
        style: 'label',
        value: ({ kind }) => (kind === '' ? words.outreach.notNamed : kind),
      },
      ...STEPS.map(
        (step): TableColumn<{ funnel: Funnel }> => ({
          head: countedAs(step),
          style: 'count',
          value: ({ funnel: each }) => each.steps[step.key],
        }),
      ),
      { head: heads.contractRate, style: 'percent', value: ({ funnel: each }) => contractRate(each) },
      { head: heads.days, style: 'decimal', value: ({ funnel: each }) => each.daysToContract },
      { head: heads.clients, style: 'count', value: ({ clients }) => clients },
      { head: heads.visits, style: 'count', value: ({ visits }) => visits },
    ],
    active,
  );
  return stack([lines, remark(kindsNote), gap], WIDTH);
}
