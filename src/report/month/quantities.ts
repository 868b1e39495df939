// What a figure is a number of: its unit, and how it looks in a table, on a tile and as a difference.
import { figures as words } from '../../messages/ja/month/figures.ts';
import type { ModelCell } from '../kit/model.ts';
import { cell } from '../kit/section.ts';
import type { StyleName } from '../kit/styles.ts';

interface Look {
  /** As 月次データ names it. */
  readonly unit: string;
  readonly style: StyleName;
  readonly tile: StyleName;
  readonly difference: StyleName;
}

const { units } = words;
const WHOLE = { style: 'count', tile: 'tileCount', difference: 'difference' } as const;
const MEAN = { style: 'decimal', tile: 'tileDecimal', difference: 'decimalDifference' } as const;

export const QUANTITIES = {
  visits: { ...WHOLE, unit: units.visits, tile: 'tileVisits' },
  people: { ...WHOLE, unit: units.people, tile: 'tilePeople' },
  days: { ...WHOLE, unit: units.days },
  feeUnits: { ...WHOLE, unit: units.feeUnits },
  cases: { ...WHOLE, unit: units.cases },
  yesNo: { ...WHOLE, unit: units.yesNo },
  meanPeople: { ...MEAN, unit: units.people },
  meanDays: { ...MEAN, unit: units.days },
  peopleMore: {
    unit: units.people,
    style: 'decimalDifference',
    tile: 'tileDifference',
    difference: 'decimalDifference',
  },
  /** 0-1. */
  rate: { unit: units.rate, style: 'percent', tile: 'tilePercent', difference: 'points' },
  yen: { unit: units.yen, style: 'yen', tile: 'tileYen', difference: 'yenDifference' },
} as const satisfies Readonly<Record<string, Look>>;

/** Yen of 1万円. */
export const MAN = 10_000;

export type Quantity = keyof typeof QUANTITIES;

/** How much more it is now than then; of rates in percentage points. */
export const differenceOf = (quantity: Quantity, now: number, then: number): ModelCell =>
  cell(quantity === 'rate' ? (now - then) * 100 : now - then, QUANTITIES[quantity].difference);
