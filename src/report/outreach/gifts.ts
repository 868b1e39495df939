// Entries that speak of gifts or money, each with its cell, below what the law says.
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import { gifts as law } from '../../messages/ja/outreach/contacts/gifts.ts';
import { NO_GIVING, NO_TAKING } from '../../rules/outreach/giftBan.ts';
import type { ModelCell } from '../kit/model.ts';
import { WIDTH } from '../kit/page.ts';
import { across, cell, type Section } from '../kit/section.ts';
import type { StyleName } from '../kit/styles.ts';
import { officeName } from './contacts.ts';

const SHOWN = 10;
/** Columns of the report that each column of this table takes. */
const SPANS = [1, 5, 3, 3] as const;

const row = (texts: readonly string[], style: StyleName): ModelCell[] =>
  SPANS.flatMap((span, index) => across(texts[index] ?? '', style, span));

export function gifts({ outreach: { gifts: found } }: MonthReport): Section {
  if (found.length === 0) return { rows: [] };
  const { heading, columns, place, check } = words.gifts;
  const texts = [`${law.rule}${check}`, law.giving(NO_GIVING), law.taking(NO_TAKING)];
  return {
    rows: [
      across(heading, 'heading', WIDTH),
      ...texts.map((text) => across(text, 'question', WIDTH)),
      row(columns, 'headText'),
      ...found
        .slice(0, SHOWN)
        .map(({ date, officeId, office, words: named, cell: at }) =>
          row(
            [words.absences.since(date), officeName({ officeId, name: office }), named.join('、'), place(at)],
            'label',
          ),
        ),
      ...(found.length > SHOWN ? [[cell(words.outreach.more(found.length - SHOWN), 'muted')]] : []),
      [],
    ],
    wide: [{ row: 2, column: 1, rows: texts.length, columns: WIDTH }],
    rowHeights: [{ row: 2, rows: texts.length, height: 34 }],
  };
}
