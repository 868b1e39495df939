// The month's outreach: contacts by way and kind, what came of it by office, and who is waiting.
import type { OutreachMonth } from '../../domain/explain/outreachMonth.ts';
import type { MonthReport } from '../../domain/monthReport.ts';
import { report as words } from '../../messages/ja/report.ts';
import type { ModelCell } from '../model.ts';
import { across, cell, type Section } from '../section.ts';
import { WIDTH } from './width.ts';

const NAME = 5;
const REST = WIDTH - NAME - 4;
const NAMED = 5;

function counts(label: string, groups: OutreachMonth['byWay']): ModelCell[] {
  const list = groups.map(({ name, contacts }) => words.outreach.times(name, contacts)).join('、');
  return [cell(label, 'label'), ...across(list, 'label', WIDTH - 1)];
}

function results(offices: OutreachMonth['offices']): ModelCell[][] {
  const active = offices
    .filter(({ referrals, trials, contracts }) => referrals + trials + contracts > 0)
    .sort((a, b) => b.contracts - a.contracts || b.referrals - a.referrals);
  if (active.length === 0) return [];
  const [office = '', ...rest] = words.outreach.columns;
  return [
    [
      ...across(office, 'headText', NAME),
      ...rest.map((text) => cell(text, 'head')),
      ...across('', 'head', REST),
    ],
    ...active.map(({ name, contacts, referrals, trials, contracts }) => [
      ...across(name, 'label', NAME),
      ...[contacts, referrals, trials, contracts].map((count) => cell(count, 'count')),
      ...across('', 'label', REST),
    ]),
  ];
}

function overdueLine({ overdue }: OutreachMonth): ModelCell[][] {
  if (overdue.length === 0) return [];
  const { overdue: say, late, andMore } = words.outreach;
  const names = overdue.slice(0, NAMED).map(({ name, standing }) => late(name, standing.daysLate));
  const rest = overdue.length - names.length;
  return [across(say(overdue.length, names.join('、') + (rest > 0 ? andMore(rest) : '')), 'question', WIDTH)];
}

export function outreach({ outreach: month }: MonthReport): Section {
  if (month.offices.length === 0) return { rows: [] };
  const { heading, byWay, byKind, none } = words.outreach;
  const contacts =
    month.byWay.length === 0
      ? [[cell(none, 'text')]]
      : [counts(byWay, month.byWay), counts(byKind, month.byKind)];
  const late = overdueLine(month);
  const above = [across(heading, 'heading', WIDTH), ...contacts, ...results(month.offices)];
  return {
    rows: [...above, ...late, []],
    wide: late.map((_, index) => ({ row: above.length + index + 1, column: 1, rows: 1, columns: WIDTH })),
    rowHeights: late.map((_, index) => ({ row: above.length + index + 1, rows: 1, height: 34 })),
  };
}
