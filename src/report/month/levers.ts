// What would raise the result, largest first, each with its assumption in words.
import type { Lever } from '../../domain/month/levers.ts';
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import { block, remark, table } from '../kit/page.ts';
import { NOTHING, type Section } from '../kit/section.ts';
import type { TableColumn } from '../kit/table.ts';

/** More than this nobody reads in a meeting. */
const SHOWN = 12;

function worded(lever: Lever): [name: string, assumption: string] {
  const { names, assumptions } = words.levers;
  switch (lever.kind) {
    case 'emptiestWeekday':
      return [names.emptiestWeekday(lever.weekday), assumptions.emptiestWeekday(lever.days)];
    case 'absences':
      return [names.absences, assumptions.absences(lever.visits, lever.half)];
    case 'longerBand':
      return [names.longerBand, assumptions.longerBand(lever.clients, lever.visits, lever.units)];
    case 'addon':
      return [names.addon(lever.name), assumptions.addon];
    case 'fixedCosts':
      return [names.fixedCosts, assumptions.fixedCosts];
  }
}

function columns(): TableColumn<Lever>[] {
  const { columns: heads } = words.levers;
  return [
    { head: heads.name, width: 5, style: 'label', value: (lever) => worded(lever)[0] },
    { head: heads.yen, width: 2, style: 'yen', value: ({ yen }) => yen },
    {
      head: `　${heads.assumption}`,
      width: 'rest',
      style: 'note',
      value: (lever) => `　${worded(lever)[1]}`,
    },
  ];
}

export function levers({ levers: all }: MonthReport): Section {
  if (all.length === 0) return NOTHING;
  const { heading, leftOut, more } = words.levers;
  return block(
    heading,
    table(columns(), all.slice(0, SHOWN)),
    ...(all.length > SHOWN ? [remark(more(all.length - SHOWN))] : []),
    remark(leftOut),
  );
}
