// Entries that speak of gifts or money, each with its cell, below what the law says.
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import { gifts as law } from '../../messages/ja/outreach/contacts/gifts.ts';
import { NO_GIVING, NO_TAKING } from '../../rules/outreach/giftBan.ts';
import { block, paragraphs, remark, TWO_LINES_PIXELS, table } from '../kit/page.ts';
import { NOTHING, type Section } from '../kit/section.ts';
import type { TableColumn } from '../kit/table.ts';
import { officeName } from './contacts.ts';

const SHOWN = 10;

type Gift = MonthReport['outreach']['gifts'][number];

function columns(): TableColumn<Gift>[] {
  const { columns: heads, place } = words.gifts;
  return [
    { head: heads.date, style: 'label', value: ({ date }) => words.absences.since(date) },
    {
      head: heads.office,
      width: 5,
      style: 'label',
      value: ({ officeId, office }) => officeName({ officeId, name: office }),
    },
    { head: heads.words, width: 3, style: 'label', value: ({ words: named }) => named.join('、') },
    { head: heads.place, width: 'rest', style: 'label', value: ({ cell }) => place(cell) },
  ];
}

export function gifts({ outreach: { gifts: found } }: MonthReport): Section {
  if (found.length === 0) return NOTHING;
  const { heading, check } = words.gifts;
  const texts = [`${law.rule}${check}`, law.giving(NO_GIVING), law.taking(NO_TAKING)];
  return block(
    heading,
    paragraphs(texts, TWO_LINES_PIXELS),
    table(columns(), found.slice(0, SHOWN)),
    ...(found.length > SHOWN ? [remark(words.outreach.more(found.length - SHOWN))] : []),
  );
}
