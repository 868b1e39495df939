// The table in the middle of the page: for each 単位 and weekday a sign, a number, and a dot a seat.

import { WEEKDAYS } from '../../basics/isoDate.ts';
import type { UnitSeats } from '../../domain/freeSeats/freeSeats.ts';
import { SIGNS, signOf } from '../../domain/freeSeats/signs.ts';
import { freeSeats as words } from '../../messages/ja/freeSeats/page.ts';
import type { ModelValue } from '../kit/model.ts';
import type { StyleName } from '../kit/styles.ts';
import { DAY_SPANS, fitIn, LABEL, type Looks, PAGE, type Part, type Placed, type Row } from './layout.ts';
import { asOf, type FreeSeatsPage } from './page.ts';

/** With more 単位 than that each has one line. */
const LARGE = 3;
/** More 単位 than that would not fit on the page. */
export const LISTED = 8;

/** Dots are counted at a glance in fives; more than ten are not counted at all. */
const DOTS_A_LINE = 5;
const MOST_DOTS = 10;

interface Size {
  readonly sign: StyleName;
  readonly seats: StyleName;
  readonly dots: StyleName;
  readonly heights: readonly { readonly height: number; readonly grow: number }[];
}

const ALONE: Size = {
  sign: 'sign',
  seats: 'seats',
  dots: 'dots',
  heights: [
    { height: 58, grow: 20 },
    { height: 38, grow: 14 },
    { height: 44, grow: 10 },
  ],
};
const SEVERAL: Size = {
  sign: 'signSmall',
  seats: 'seatsSmall',
  dots: 'dotsSmall',
  heights: [
    { height: 36, grow: 12 },
    { height: 28, grow: 8 },
    { height: 38, grow: 6 },
  ],
};
const COMPACT = { height: 27, grow: 12 };
const HEAD = { height: 32, grow: 8 };
const LINE = { height: 19, grow: 3 };

const eachDay = (placed: (at: number) => Omit<Placed, 'span'> | undefined): Placed[] =>
  DAY_SPANS.flatMap((span, at) => {
    const found = placed(at);
    return found ? [{ span, ...found }] : [];
  });

const head: Row = {
  places: [
    { span: LABEL, value: words.weekday, style: 'pageCorner' },
    ...eachDay((at) => ({ value: WEEKDAYS[at] ?? '', style: 'pageWeekday' })),
  ],
  ...HEAD,
};

function dotsOf(left: number): string {
  const dots = Math.min(left, MOST_DOTS);
  const lines = dots > DOTS_A_LINE ? [DOTS_A_LINE, dots - DOTS_A_LINE] : [dots];
  return lines.map(words.dots).join('\n');
}

const LABEL_LOOKS: Looks = [
  { style: 'pageCorner', lines: 2 },
  { style: 'pageCornerSmall', lines: 4 },
];
const LABEL_LOOKS_COMPACT: Looks = [
  { style: 'pageCorner', lines: 1 },
  { style: 'pageCornerSmall', lines: 2 },
];

interface Rows {
  readonly rows: readonly Row[];
  readonly cut: boolean;
}

function large({ free }: UnitSeats, name: string, size: Size): Rows {
  const label = fitIn(LABEL, name, LABEL_LOOKS);
  const depth = size.heights.length;
  const open = (of: (left: number) => ModelValue, style: StyleName) =>
    eachDay((at) => {
      const left = free[at];
      return left === undefined ? undefined : { value: of(left), style };
    });
  const closed = eachDay((at) =>
    free[at] === undefined ? { value: words.closed, style: 'closedWeekday', rows: depth } : undefined,
  );
  const lines = [
    [{ ...label.placed, rows: depth }, ...open(signOf, size.sign), ...closed],
    open((left) => (left === 0 ? words.full : left), size.seats),
    open(dotsOf, size.dots),
  ];
  return {
    rows: size.heights.map((height, at) => ({ places: lines[at] ?? [], ...height })),
    cut: label.cut,
  };
}

function compact({ name, free }: UnitSeats): Rows {
  const label = fitIn(LABEL, name, LABEL_LOOKS_COMPACT);
  const signs = eachDay((at) => {
    const left = free[at];
    return {
      value: left === undefined ? words.closed : words.signed(signOf(left), left),
      style: left === undefined ? 'closedWeekdaySmall' : 'signAndSeats',
    };
  });
  return { rows: [{ places: [label.placed, ...signs], ...COMPACT }], cut: label.cut };
}

const lineOf = (text: string): Row => ({ places: [{ span: PAGE, value: text, style: 'legend' }], ...LINE });

/** With how to read it below. */
export function seatTable(page: FreeSeatsPage): Part {
  const { units } = page.seats;
  const more = units.length - LISTED;
  const isLarge = units.length <= LARGE;
  const alone = units.length === 1;
  const body = isLarge
    ? units.map((unit) => large(unit, alone ? words.seats : unit.name, alone ? ALONE : SEVERAL))
    : units.slice(0, LISTED).map(compact);
  const table = [head, ...body.flatMap(({ rows }) => rows)];
  return {
    rows: [
      ...table,
      ...(more > 0 ? [lineOf(words.moreUnits(more))] : []),
      lineOf(words.signs(SIGNS, isLarge ? MOST_DOTS : undefined)),
      lineOf(asOf(page)),
    ],
    boxed: [{ row: 1, rows: table.length, ...PAGE }],
    cut: body.some(({ cut }) => cut) ? ['単位名'] : [],
  };
}
