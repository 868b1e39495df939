// The month's outreach: contacts by kind and way, what came of it by office, and who is waiting.

import type { MonthReport } from '../../domain/month/monthReport.ts';
import { WAYS } from '../../domain/outreach/contacts/contact.ts';
import type { OfficeResult, OutreachMonth, OutreachResult } from '../../domain/outreach/outreachMonth.ts';
import { MONTHLY_STEPS } from '../../domain/outreach/referrals/steps.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import { CONTACTS } from '../../tabs/outreach/contacts.ts';
import { block, paragraphs, remark, TWO_LINES_PIXELS, table } from '../kit/page.ts';
import { NOTHING, type Section } from '../kit/section.ts';
import { REST, type TableColumn } from '../kit/table.ts';
import { countedAs } from './stepFigures.ts';

/** More than these nobody reads in a meeting. */
const NAMED = 5;
const SHOWN = 10;

export const officeName = ({ officeId, name }: Pick<OfficeResult, 'officeId' | 'name'>): string =>
  officeId === '' ? words.outreach.noOffice : name;

/** A row for each kind that was spoken to, and their sum where there are several. */
function contacts({ kinds, total }: OutreachMonth): Section {
  const { notNamed, allKinds, contacts: heads } = words.outreach;
  const ways = [
    ...WAYS.map((way) => ({ way, head: way === '研修・事例検討会' ? heads.training : way })),
    ...(total.ways.has('') ? [{ way: '' as const, head: notNamed }] : []),
  ];
  const spoken = kinds.filter(({ contacts: all }) => all > 0);
  const lines = [
    ...spoken.map((each) => ({ name: each.kind === '' ? notNamed : each.kind, of: each })),
    ...(spoken.length > 1 ? [{ name: allKinds, of: total }] : []),
  ];
  return table<{ name: string; of: OutreachResult }>(
    [
      { head: heads.kind, width: 4, style: 'label', value: ({ name }) => name },
      { head: heads.sum, style: 'total', value: ({ of }) => of.contacts },
      ...ways.map(
        ({ way, head }): TableColumn<{ of: OutreachResult }> => ({
          head,
          style: 'count',
          value: ({ of }) => of.ways.get(way) ?? 0,
        }),
      ),
      REST,
    ],
    lines,
  );
}

function results(offices: OutreachMonth['offices']): Section {
  const active = offices
    .filter(({ taken }) => MONTHLY_STEPS.some(({ key }) => taken[key] > 0))
    .sort((a, b) => b.taken.contract - a.taken.contract || b.taken.referral - a.taken.referral);
  if (active.length === 0) return NOTHING;
  const { columns: heads, more } = words.outreach;
  const lines = table<OfficeResult>(
    [
      { head: heads.office, width: 5, style: 'label', value: officeName },
      { head: heads.contacts, style: 'count', value: ({ contacts: count }) => count },
      ...MONTHLY_STEPS.map(
        (step): TableColumn<OfficeResult> => ({
          head: countedAs(step),
          style: 'count',
          value: ({ taken }) => taken[step.key],
        }),
      ),
      REST,
    ],
    active.slice(0, SHOWN),
  );
  return {
    rows: [...lines.rows, ...(active.length > SHOWN ? remark(more(active.length - SHOWN)).rows : [])],
    // A taller header stands off the table above without parting the block.
    rowHeights: [{ row: 1, rows: 1, height: TWO_LINES_PIXELS }],
  };
}

function overdueLine({ overdue }: OutreachMonth): Section {
  if (overdue.length === 0) return NOTHING;
  const { overdue: say, late, andMore } = words.outreach;
  const names = overdue.slice(0, NAMED).map(({ name, standing }) => late(name, standing.daysLate));
  const rest = overdue.length - names.length;
  const text = say(overdue.length, names.join('、') + (rest > 0 ? andMore(rest) : ''));
  return paragraphs([text], TWO_LINES_PIXELS);
}

export function outreach({ outreach: month, questions }: MonthReport): Section {
  if (month.offices.length === 0) return NOTHING;
  const { heading, none, noneRead } = words.outreach;
  // A row without a day that can be read may be one of the month.
  const isUnread = questions.some(({ tab, header }) => tab === CONTACTS.tab && header === '日付');
  return block(
    heading,
    month.total.contacts === 0 ? remark(isUnread ? noneRead : none, 'text') : contacts(month),
    results(month.offices),
    overdueLine(month),
  );
}
