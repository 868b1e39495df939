import { expect, it } from 'vitest';
import { sizeDoubt } from '../../../../src/domain/dayService/sizeOfCapacity.ts';

it.each([
  [15, '通常規模型', 'community'],
  [18, '大規模型(Ⅰ)', 'community'],
  [18, '地域密着型', undefined],
  [19, '通常規模型', undefined],
  [19, '地域密着型', 'general'],
  [15, '', undefined],
  [Number.NaN, '通常規模型', undefined],
])('%s seats at a place that calls itself %s', (capacity, size, doubt) =>
  expect(sizeDoubt(capacity, size)).toBe(doubt),
);
