// The table in the middle of the page: a sign and a number for each 単位 and weekday.

import { WEEKDAYS } from '../../basics/isoDate.ts';
import type { UnitSeats } from '../../domain/freeSeats/freeSeats.ts';
import { signOf } from '../../domain/freeSeats/signs.ts';
import { freeSeats as words } from '../../messages/ja/freeSeats/page.ts';
import type { ModelCell } from '../kit/model.ts';
import { cell, type Section } from '../kit/section.ts';
import { fitLabel, fixed, line, type Part } from './layout.ts';
import { absencesShown, type FreeSeatsPage } from './page.ts';

/** With more 単位 than that each has one line, and more than `LISTED` would not fit on the page. */
const LARGE = 3;
const LISTED = 8;

const HEAD_PIXELS = 40;
const SIGN_PIXELS = 58;
const COUNT_PIXELS = 30;
const COMPACT_PIXELS = 28;
const ABSENCES_PIXELS = 28;

const rowsOf = (rows: readonly (readonly [cells: readonly ModelCell[], height: number])[]): Section => ({
  rows: rows.map(([cells]) => cells),
  rowHeights: rows.map(([, height], at) => ({ row: at + 1, rows: 1, height })),
});

const head = [cell(words.weekday, 'pageCorner'), ...WEEKDAYS.map((weekday) => cell(weekday, 'pageWeekday'))];

function large({ free }: UnitSeats, name: string): Part {
  const { text, style, cut } = fitLabel(name, [
    { style: 'unitName', lines: 1 },
    { style: 'unitNameSmall', lines: 2 },
  ]);
  const signs = free.map((left) =>
    left === undefined ? cell(words.closed, 'signClosed') : cell(signOf(left), 'sign'),
  );
  const counts = free.map((left) => {
    if (left === undefined) return cell('', 'seats');
    return cell(left === 0 ? words.full : left, 'seats');
  });
  const section = rowsOf([
    [[cell(text, style), ...signs], SIGN_PIXELS],
    [[cell('', 'absencesLabel'), ...counts], COUNT_PIXELS],
  ]);
  return { section, cut: cut ? ['単位名'] : [] };
}

function compact({ name, free }: UnitSeats): Part {
  const { text, style, cut } = fitLabel(name, [{ style: 'unitNameLined', lines: 2 }]);
  const signs = free.map((left) =>
    cell(left === undefined ? words.closed : words.signed(signOf(left), left), 'signAndSeats'),
  );
  return {
    section: rowsOf([[[cell(text, style), ...signs], COMPACT_PIXELS]]),
    cut: cut ? ['単位名'] : [],
  };
}

const whole = (section: Section): Part => ({ section, cut: [] });

function absences(page: FreeSeatsPage): Part[] {
  const means = absencesShown(page);
  if (means.every((mean) => mean === undefined)) return [];
  const cells = means.map((mean) => cell(mean ?? '', 'absences'));
  return [whole(rowsOf([[[cell(words.absences, 'absencesLabel'), ...cells], ABSENCES_PIXELS]]))];
}

export function seatTable(page: FreeSeatsPage): Part[] {
  const { units } = page.seats;
  const more = units.length - LISTED;
  return [
    whole(rowsOf([[head, HEAD_PIXELS]])),
    ...(units.length > LARGE
      ? units.slice(0, LISTED).map(compact)
      : units.map((unit) => large(unit, units.length > 1 ? unit.name : words.seats))),
    ...absences(page),
    ...(more > 0 ? [line('', words.moreUnits(more), fixed('legend'), COUNT_PIXELS)] : []),
  ];
}
