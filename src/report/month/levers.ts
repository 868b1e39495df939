// What would raise the result, largest first, each with its assumption in words.
import type { Lever } from '../../domain/month/levers.ts';
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import { WIDTH } from '../kit/page.ts';
import { across, cell, type Section } from '../kit/section.ts';

const NAME = 5;
const YEN_COLUMN = 2;
/** More than this nobody reads in a meeting. */
const SHOWN = 12;

function worded(lever: Lever): [name: string, assumption: string] {
  const { names, assumptions } = words.levers;
  switch (lever.kind) {
    case 'emptiestWeekday':
      return [names.emptiestWeekday(lever.weekday), assumptions.emptiestWeekday(lever.days)];
    case 'halveAbsences':
    case 'takeMakeups':
      return [names[lever.kind], assumptions.visits(lever.visits)];
    case 'longerBand':
      return [names.longerBand, assumptions.longerBand(lever.clients, lever.visits, lever.units)];
    case 'addon':
      return [names.addon(lever.name), assumptions.addon];
    case 'fixedCosts':
      return [names.fixedCosts, assumptions.fixedCosts];
  }
}

export function levers({ levers: all }: MonthReport): Section {
  if (all.length === 0) return { rows: [] };
  const { heading, columns, leftOut, more } = words.levers;
  const [name = '', yen = '', assumption = ''] = columns;
  const shown = all.slice(0, SHOWN).map((lever) => {
    const [title, why] = worded(lever);
    return [
      ...across(title, 'label', NAME),
      cell('', 'yen'),
      cell(lever.yen, 'yen'),
      ...across(`　${why}`, 'note', WIDTH - NAME - YEN_COLUMN),
    ];
  });
  return {
    rows: [
      across(heading, 'heading', WIDTH),
      [
        ...across(name, 'headText', NAME),
        cell('', 'head'),
        cell(yen, 'head'),
        ...across(`　${assumption}`, 'headText', WIDTH - NAME - YEN_COLUMN),
      ],
      ...shown,
      ...(all.length > SHOWN ? [[cell(more(all.length - SHOWN), 'muted')]] : []),
      [cell(leftOut, 'muted')],
      [],
    ],
  };
}
