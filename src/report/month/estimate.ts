// What the revenue estimate rests on, and what it leaves out.
import type { MonthReport } from '../../domain/monthReport.ts';
import { report as words } from '../../messages/ja/report.ts';
import { across, cell, type Section } from '../section.ts';
import { WIDTH } from './width.ts';

export function estimate({ care, month }: MonthReport): Section {
  if (!care) return { rows: [] };
  const { heading, basis, unsourced, leftOut } = words.estimate;
  const priced = [...care.clients.values()];
  const names = (of: readonly string[]) => [...new Set(of)].join('、');
  const unsourcedNames = names(priced.flatMap((client) => client.unsourced));
  const leftOutNames = names(
    priced.flatMap(({ corrections }) =>
      corrections.filter(({ kind }) => kind === 'leftOut').map(({ name }) => name),
    ),
  );
  const lines = [
    basis(month),
    ...(leftOutNames === '' ? [] : [leftOut(leftOutNames)]),
    ...(unsourcedNames === '' ? [] : [unsourced(unsourcedNames)]),
  ];
  return {
    rows: [
      across(heading, 'heading', WIDTH),
      ...lines.map((text, index) => across(text, index < 2 ? 'question' : 'warn', WIDTH)),
      [cell('', 'blank')],
    ],
    wide: [{ row: 2, column: 1, rows: lines.length, columns: WIDTH }],
  };
}
