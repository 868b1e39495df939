// Who stays away: reasons, and those who missed several visits in a row, with whom to call.

import { oneLine } from '../../basics/text.ts';
import type { Streak } from '../../domain/month/absences.ts';
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import { block, PIXELS, paragraphs, remark, table } from '../kit/page.ts';
import type { Section } from '../kit/section.ts';
import { STYLES } from '../kit/styles.ts';
import type { TableColumn } from '../kit/table.ts';
import { LINE_PIXELS, linesNeeded } from '../kit/textSize.ts';

/** So many reasons, each so long, are read at a glance; 欠席記録 has them all. */
const REASONS = 5;
const LETTERS = 20;

function short(reason: string): string {
  const letters = [...oneLine(reason)];
  return letters.length > LETTERS ? `${letters.slice(0, LETTERS - 1).join('')}…` : letters.join('');
}

function columns(): TableColumn<Streak>[] {
  const { columns: heads, missed, since, contact } = words.absences;
  return [
    { head: heads.client, width: 3, style: 'label', value: ({ client }) => client.name },
    { head: heads.missed, style: 'label', value: (streak) => missed(streak.missed) },
    { head: heads.since, width: 2, style: 'label', value: (streak) => since(streak.since) },
    {
      head: heads.contact,
      width: 4,
      style: 'label',
      value: ({ client }) => contact(client.careOffice, client.careManager),
    },
    { head: heads.free, width: 2, style: 'label', value: ({ suggested }) => suggested.join('・') },
  ];
}

function paragraph(text: string): Section {
  const lines = linesNeeded(text, STYLES.question.size, PIXELS);
  return paragraphs([text], lines > 1 ? lines * LINE_PIXELS : undefined);
}

export function absences({ figures, reasons, streaks, reliability }: MonthReport): Section {
  const { heading, noStreaks, noStreaksRead, rates, reason: nameOf, reasons: listed } = words.absences;
  const { absenceRate, absenceRateExcludingStays } = figures.total;
  const shown = reasons.slice(0, REASONS);
  const list = shown.map(({ reason, count }) => nameOf(short(reason), count)).join('、');
  return block(
    heading,
    ...(absenceRate === undefined ? [] : [paragraph(rates(absenceRate, absenceRateExcludingStays ?? 0))]),
    ...(list === '' ? [] : [paragraph(listed(list, reasons.length - shown.length))]),
    streaks.length === 0
      ? remark(reliability.unreadMarks + reliability.unentered > 0 ? noStreaksRead : noStreaks, 'text')
      : table(columns(), streaks),
  );
}
