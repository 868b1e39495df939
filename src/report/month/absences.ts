// Who stays away: reasons, and those who missed several visits in a row, with whom to call.

import { oneLine } from '../../basics/text.ts';
import type { Streak } from '../../domain/month/absences.ts';
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import type { ModelCell } from '../kit/model.ts';
import { PIXELS, WIDTH } from '../kit/page.ts';
import { across, cell, type Section } from '../kit/section.ts';
import { STYLES, type StyleName } from '../kit/styles.ts';
import { LINE_PIXELS, linesNeeded } from '../kit/textSize.ts';

/** Columns of the report that each column of this table takes. */
const SPANS = [3, 1, 2, 4, 2] as const;

/** So many reasons, each so long, are read at a glance; 欠席記録 has them all. */
const REASONS = 5;
const LETTERS = 20;

function short(reason: string): string {
  const letters = [...oneLine(reason)];
  return letters.length > LETTERS ? `${letters.slice(0, LETTERS - 1).join('')}…` : letters.join('');
}

const row = (texts: readonly string[], style: StyleName): ModelCell[] =>
  SPANS.flatMap((span, index) => across(texts[index] ?? '', style, span));

function line({ client, missed, since, suggested }: Streak): ModelCell[] {
  const { missed: times, since: from, contact } = words.absences;
  return row(
    [
      client.name,
      times(missed),
      from(since),
      contact(client.careOffice, client.careManager),
      suggested.join('・'),
    ],
    'label',
  );
}

export function absences({ figures, reasons, streaks }: MonthReport): Section {
  const { heading, columns, noStreaks, rates, reason: nameOf, reasons: listed } = words.absences;
  const { absenceRate, absenceRateExcludingStays } = figures.total;
  const shown = reasons.slice(0, REASONS);
  const list = shown.map(({ reason, count }) => nameOf(short(reason), count)).join('、');
  const texts = [
    ...(absenceRate === undefined ? [] : [rates(absenceRate, absenceRateExcludingStays ?? 0)]),
    ...(list === '' ? [] : [listed(list, reasons.length - shown.length)]),
  ];
  const table = [row(columns, 'headText'), ...streaks.map(line)];
  return {
    rows: [
      across(heading, 'heading', WIDTH),
      ...texts.map((text) => across(text, 'question', WIDTH)),
      ...(streaks.length === 0 ? [[cell(noStreaks, 'text')]] : table),
      [],
    ],
    wide: texts.map((_, index) => ({ row: index + 2, column: 1, rows: 1, columns: WIDTH })),
    rowHeights: texts.flatMap((text, index) => {
      const lines = linesNeeded(text, STYLES.question.size, PIXELS);
      return lines > 1 ? [{ row: index + 2, rows: 1, height: lines * LINE_PIXELS }] : [];
    }),
  };
}
