// Why the month differs from the one before: parts that add up, each with a bar.
import { addMonths } from '../../basics/isoDate.ts';
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import { block, remark, table, WIDTH } from '../kit/page.ts';
import { cell, gap, type Section, stack } from '../kit/section.ts';
import type { StyleName } from '../kit/styles.ts';
import type { TableColumn } from '../kit/table.ts';

const BAR_LENGTH = 30;

/** One mark a visit, as many as fit; what is lost points the other way. */
function bar(visits: number): string {
  const length = Math.min(Math.abs(visits), BAR_LENGTH);
  return `　${(visits < 0 ? '▽' : '▲').repeat(length)}`;
}

interface Line {
  readonly label: string;
  readonly visits: number;
  readonly style: StyleName;
}

const COLUMNS: readonly TableColumn<Line>[] = [
  { width: 3, style: 'label', value: ({ label }) => label },
  { style: 'difference', value: ({ visits, style }) => cell(visits, style) },
  {
    width: 'rest',
    style: 'bar',
    value: ({ visits, style }) => (style === 'difference' ? bar(visits) : undefined),
  },
];

export function change({ month, bridge }: MonthReport): Section {
  const previous = addMonths(month, -1);
  const { heading, before, after, causes, none } = words.change;
  if (!bridge) return stack([remark(none(previous)), gap], WIDTH);
  const steps = bridge.steps.filter(({ visits }) => visits !== 0);
  return block(
    heading(previous),
    table(COLUMNS, [
      { label: before(previous), visits: bridge.before, style: 'count' },
      ...steps.map(({ cause, visits }): Line => ({ label: causes[cause], visits, style: 'difference' })),
      { label: after, visits: bridge.after, style: 'total' },
    ]),
  );
}
