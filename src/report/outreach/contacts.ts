// The month's outreach: contacts by kind and way, what came of it by office, and who is waiting.

import type { MonthReport } from '../../domain/month/monthReport.ts';
import { WAYS } from '../../domain/outreach/contacts/contact.ts';
import type { OfficeResult, OutreachMonth, OutreachResult } from '../../domain/outreach/outreachMonth.ts';
import { MONTHLY_STEPS } from '../../domain/outreach/referrals/steps.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import type { ModelCell } from '../kit/model.ts';
import { WIDTH } from '../kit/page.ts';
import { across, cell, type Section } from '../kit/section.ts';
import { countedAs } from './stepFigures.ts';

const NAME = 5;
const KIND = 4;
/** More than these nobody reads in a meeting. */
const NAMED = 5;
const SHOWN = 10;

export const officeName = ({ officeId, name }: Pick<OfficeResult, 'officeId' | 'name'>): string =>
  officeId === '' ? words.outreach.noOffice : name;

const filled = (cells: readonly ModelCell[], style: 'head' | 'label'): ModelCell[] =>
  cells.length === WIDTH ? [...cells] : [...cells, ...across('', style, WIDTH - cells.length)];

/** A row for each kind that was spoken to, and their sum where there are several. */
function contacts({ kinds, total }: OutreachMonth): ModelCell[][] {
  const { kind, sum, training } = words.outreach.contacts;
  const heads = WAYS.map((way) => (way === '研修・事例検討会' ? training : way));
  const withBlank = total.ways.has('');
  const line = (name: string, { contacts: all, ways }: OutreachResult) =>
    filled(
      [
        ...across(name === '' ? words.outreach.notNamed : name, 'label', KIND),
        cell(all, 'total'),
        ...[...WAYS, ...(withBlank ? [''] : [])].map((way) => cell(ways.get(way) ?? 0, 'count')),
      ],
      'label',
    );
  const spoken = kinds.filter(({ contacts: all }) => all > 0);
  return [
    filled(
      [
        ...across(kind, 'headText', KIND),
        ...[sum, ...heads, ...(withBlank ? [words.outreach.notNamed] : [])].map((text) => cell(text, 'head')),
      ],
      'head',
    ),
    ...spoken.map((each) => line(each.kind, each)),
    ...(spoken.length > 1 ? [line(words.outreach.allKinds, total)] : []),
  ];
}

function results(offices: OutreachMonth['offices']): ModelCell[][] {
  const active = offices
    .filter(({ taken }) => MONTHLY_STEPS.some(({ key }) => taken[key] > 0))
    .sort((a, b) => b.taken.contract - a.taken.contract || b.taken.referral - a.taken.referral);
  if (active.length === 0) return [];
  const [office = '', ...rest] = [...words.outreach.columns, ...MONTHLY_STEPS.map(countedAs)];
  return [
    filled([...across(office, 'headText', NAME), ...rest.map((text) => cell(text, 'head'))], 'head'),
    ...active
      .slice(0, SHOWN)
      .map((each) =>
        filled(
          [
            ...across(officeName(each), 'label', NAME),
            ...[each.contacts, ...MONTHLY_STEPS.map(({ key }) => each.taken[key])].map((count) =>
              cell(count, 'count'),
            ),
          ],
          'label',
        ),
      ),
    ...(active.length > SHOWN ? [[cell(words.outreach.more(active.length - SHOWN), 'muted')]] : []),
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
  const { heading, none } = words.outreach;
  const late = overdueLine(month);
  const spoken = month.total.contacts === 0 ? [[cell(none, 'text')]] : contacts(month);
  const came = results(month.offices);
  const above = [across(heading, 'heading', WIDTH), ...spoken, ...came];
  // Taller rows: the second table stands off the first without parting the block, and the names may wrap.
  const tall = [
    ...(came.length > 0 ? [spoken.length + 2] : []),
    ...late.map((_, at) => above.length + at + 1),
  ];
  return {
    rows: [...above, ...late, []],
    wide: late.map((_, at) => ({ row: above.length + at + 1, column: 1, rows: 1, columns: WIDTH })),
    rowHeights: tall.map((row) => ({ row, rows: 1, height: 34 })),
  };
}
