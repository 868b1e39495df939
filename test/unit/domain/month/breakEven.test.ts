// How many visits and what sales cover the costs, and what is said where none do.
import { describe, expect, it } from 'vitest';
import { breakEvenSales, breakEvenVisits, marginOfSafety } from '../../../../src/domain/month/breakEven.ts';
import { occupancy } from '../../../../src/domain/month/occupancy.ts';

describe('the break-even', () => {
  it('is fixed costs over what each visit leaves', () => {
    // 3,000,000 / (10,000 - 2,000) = 375
    expect(breakEvenVisits(3_000_000, 10_000, 2_000)).toEqual({ reachable: true, value: 375 });
  });

  it('in sales is fixed costs over the share that is left', () => {
    // 3,000,000 / (1 - 800,000 / 4,000,000) = 3,000,000 / 0.8
    expect(breakEvenSales(3_000_000, 4_000_000, 800_000)).toEqual({ reachable: true, value: 3_750_000 });
  });

  it('is no number where a visit leaves nothing or less', () => {
    expect(breakEvenVisits(3_000_000, 2_000, 2_000)).toEqual({ reachable: false, contribution: 0 });
    expect(breakEvenVisits(3_000_000, 2_000, 2_500)).toEqual({ reachable: false, contribution: -500 });
    expect(breakEvenSales(3_000_000, 0, 0)).toEqual({ reachable: false, contribution: 0 });
  });

  it('leaves a margin: the share of the visits above it', () => {
    expect(marginOfSafety(500, 375)).toBe(0.25);
    expect(marginOfSafety(300, 375)).toBe(-0.25);
    expect(marginOfSafety(0, 375)).toBeUndefined();
  });
});

describe('the occupancy', () => {
  it('is visits over the seats that were open, and nothing where none was', () => {
    expect(occupancy(360, 480)).toBe(0.75);
    expect(occupancy(0, 0)).toBeUndefined();
  });
});
