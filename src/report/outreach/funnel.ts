// From referral to contract over twelve months: step by step with a chart, and by kind of office.

import { monthOf } from '../../basics/isoDate.ts';
import { ratio } from '../../basics/ratio.ts';
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { type Funnel, funnelStart } from '../../domain/outreach/referrals/funnel.ts';
import { STEPS } from '../../domain/outreach/referrals/steps.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import type { ModelCell } from '../kit/model.ts';
import { HALF_PIXELS, WIDTH } from '../kit/page.ts';
import { across, blankRows, cell, known, type Section } from '../kit/section.ts';
import { COLORS } from '../kit/styles.ts';
import { countedAs } from './stepFigures.ts';

const CHART_ROWS = 9;
const ROW_PIXELS = 21;
/** The name takes what the figures leave of the width. */
const KIND = WIDTH - STEPS.length - words.funnel.ofKind.length;

export const contractRate = ({ steps: { referral, contract } }: Funnel): number | undefined =>
  ratio(contract, referral);

function table({ steps, lost, daysToContract }: Funnel): ModelCell[][] {
  const { referral: talks, contract: contracts } = steps;
  const { columns, lost: gone, open, days } = words.funnel;
  return [
    columns.map((text, at) => cell(text, at === 0 ? 'headText' : 'head')),
    ...STEPS.map((step, at) => {
      const count = steps[step.key];
      const before = STEPS[at - 1];
      return [
        cell(step.name, 'label'),
        cell(count, 'count'),
        known(ratio(count, talks), 'percent'),
        known(before && ratio(count, steps[before.key]), 'percent'),
      ];
    }),
    [cell(gone, 'label'), cell(lost, 'count'), cell('', 'label'), cell('', 'label')],
    [cell(open, 'label'), cell(talks - contracts - lost, 'count'), cell('', 'label'), cell('', 'label')],
    ...(daysToContract === undefined ? [] : [[...across(days, 'label', 3), cell(daysToContract, 'decimal')]]),
  ];
}

export function funnel({ outreach, month }: MonthReport): Section {
  const { funnel: all } = outreach.total;
  const talks = all.steps.referral;
  if (talks === 0) return { rows: [] };
  const { heading, chart, note } = words.funnel;
  const lines = table(all);
  return {
    rows: [
      across(heading(monthOf(funnelStart(month)), month, talks), 'heading', WIDTH),
      ...lines,
      ...blankRows(CHART_ROWS - lines.length),
      [cell(note, 'muted')],
      [],
    ],
    charts: [
      {
        title: chart,
        source: { row: 2, column: 1, rows: 1 + STEPS.length, columns: 2 },
        series: [{ as: 'bars', color: COLORS.accent }],
        row: 2,
        column: WIDTH / 2,
        width: HALF_PIXELS,
        height: CHART_ROWS * ROW_PIXELS - 8,
      },
    ],
  };
}

export function funnelByKind({ outreach: { kinds } }: MonthReport): Section {
  const active = kinds.filter(({ funnel: { steps }, visits }) => steps.referral + visits > 0);
  if (active.length === 0) return { rows: [] };
  const { kind, ofKind } = words.funnel;
  const heads = [...STEPS.map(countedAs), ...ofKind];
  return {
    rows: [
      [...across(kind, 'headText', KIND), ...heads.map((text) => cell(text, 'head'))],
      ...active.map(({ kind: name, funnel: each, clients, visits }) => [
        ...across(name === '' ? words.outreach.notNamed : name, 'label', KIND),
        ...STEPS.map(({ key }) => cell(each.steps[key], 'count')),
        known(contractRate(each), 'percent'),
        known(each.daysToContract, 'decimal'),
        cell(clients, 'count'),
        cell(visits, 'count'),
      ]),
      [cell(words.funnel.kindsNote, 'muted')],
      [],
    ],
  };
}
