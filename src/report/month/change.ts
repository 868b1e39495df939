// Why the month differs from the one before: parts that add up, each with a bar.
import { addMonths } from '../../basics/isoDate.ts';
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import type { ModelCell } from '../kit/model.ts';
import { WIDTH } from '../kit/page.ts';
import { across, cell, type Section } from '../kit/section.ts';
import type { StyleName } from '../kit/styles.ts';

const LABEL = 3;
const BAR_LENGTH = 30;

/** One mark a visit, as many as fit; what is lost points the other way. */
function bar(visits: number): string {
  const length = Math.min(Math.abs(visits), BAR_LENGTH);
  return `　${(visits < 0 ? '▽' : '▲').repeat(length)}`;
}

function line(label: string, visits: number, style: StyleName): ModelCell[] {
  const shown = style === 'difference' ? bar(visits) : '';
  return [...across(label, 'label', LABEL), cell(visits, style), ...across(shown, 'bar', WIDTH - LABEL - 1)];
}

export function change({ month, bridge }: MonthReport): Section {
  const previous = addMonths(month, -1);
  const { heading, before, after, causes, none } = words.change;
  if (!bridge) return { rows: [[cell(none(previous), 'muted')], []] };
  return {
    rows: [
      across(heading(previous), 'heading', WIDTH),
      line(before(previous), bridge.before, 'count'),
      ...bridge.steps
        .filter(({ visits }) => visits !== 0)
        .map(({ cause, visits }) => line(causes[cause], visits, 'difference')),
      line(after, bridge.after, 'total'),
      [],
    ],
  };
}
