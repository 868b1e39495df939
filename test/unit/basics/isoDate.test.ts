import { expect, it } from 'vitest';
import { addDays } from '../../../src/basics/isoDate.ts';

it('counts days over the end of a month, of a February and of a year', () => {
  expect(addDays('2026-12-25', 14)).toBe('2027-01-08');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2027-03-01', -1)).toBe('2027-02-28');
});
