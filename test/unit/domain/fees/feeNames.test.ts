// A name of the fee table that is not understood is a question about its cell, with what may be meant.
import { describe, expect, it } from 'vitest';
import { findSize } from '../../../../src/domain/fees/choices.ts';
import { FeeNames } from '../../../../src/domain/fees/feeNames.ts';

const at = { tab: '設定', cell: 'B9', header: '見本' };
const asked = (ask: (names: FeeNames) => unknown) => {
  const names = new FeeNames();
  ask(names);
  return names.questions;
};

it('with all there are to choose from, or the nearest', () => {
  const [choices, nearest] = [
    ['甲', '乙'],
    ['大規模型(Ⅰ)', '大規模型(Ⅱ)', '通常規模型'],
  ];
  const question = { kind: 'unknownName', ...at, given: '大規模' };
  const text = '大規模';
  expect(asked((names) => names.look(findSize, { ...at, text }, choices))).toEqual([
    { ...question, expected: choices },
  ]);
  expect(asked((names) => names.look(findSize, { ...at, text }))).toEqual([
    { ...question, expected: nearest },
  ]);
});

it('of an add-on; one that stands in the wrong place, or zero times, has nothing to choose', () => {
  const text = '入浴介助、送迎減算×0、処遇改善加算(Ⅰ)';
  expect(asked((names) => names.addons({ ...at, text }))).toEqual([
    { kind: 'unknownAddon', ...at, given: '入浴介助', expected: ['入浴介助加算(Ⅰ)', '入浴介助加算(Ⅱ)'] },
    { kind: 'badTimes', ...at, given: '送迎減算×0', expected: [] },
    { kind: 'treatmentAmongAddons', ...at, given: '処遇改善加算(Ⅰ)', expected: [] },
  ]);
});

it('of a 処遇改善加算: unknown, over, or one of two', () => {
  const on = (text: string) =>
    asked((names) => names.treatments({ ...at, text }, '2026-10-01', 'general')).map(
      ({ kind, given, expected = [] }) => [kind, given, expected.length],
    );
  expect(on('改善')).toEqual([['unknownName', '改善', 3]]);
  expect(on('処遇改善加算Ⅰ')).toEqual([['treatmentNotInForce', '処遇改善加算Ⅰ', 3]]);
  expect(
    asked((names) => names.treatments({ ...at, text: '(Ⅱ)ロ、(Ⅰ)ロ' }, '2026-10-01', 'general')),
  ).toEqual([
    {
      kind: 'rivals',
      ...at,
      given: '介護職員等処遇改善加算(Ⅱ)ロ',
      expected: ['介護職員等処遇改善加算(Ⅰ)ロ'],
    },
  ]);
});

it('of a 処遇改善加算(Ⅴ): in its months no rate of it is known, in others it does not exist', () => {
  const on = (text: string, date: string) =>
    asked((names) => names.treatments({ ...at, text }, date, 'general')).map(({ kind, given }) => [
      kind,
      given,
    ]);
  const text = '介護職員等処遇改善加算(Ⅴ)(14)';
  expect(on(text, '2024-06-01')).toEqual([['treatmentWithoutRate', text]]);
  expect(on('処遇改善加算Ⅴ⑴', '2025-03-01')).toEqual([['treatmentWithoutRate', '処遇改善加算Ⅴ⑴']]);
  expect(on(text, '2024-05-01')).toEqual([['treatmentNotInForce', text]]);
  expect(on(text, '2025-04-01')).toEqual([['treatmentNotInForce', text]]);
  expect(on('(Ⅴ)(15)', '2024-06-01')).toEqual([['unknownName', '(Ⅴ)(15)']]);
});

describe('months named in a cell', () => {
  const names = new FeeNames();
  const named = (text: string, month: string) => names.isNamed({ ...at, text }, month);

  it('are single months, also as a date, and spans with both ends', () => {
    const text = '2026年4月、2026-08-01, ２０２６－１０〜2026/12';
    const inside = ['2026-04', '2026-08', '2026-10', '2026-11', '2026-12'];
    const outside = ['2026-03', '2026-05', '2026-09', '2027-01'];
    expect([...inside, ...outside].filter((month) => named(text, month))).toEqual(inside);
    expect(named('', '2026-10')).toBe(false);
    expect(names.questions).toEqual([]);
  });

  it('and what is no month is a question, while the others count', () => {
    expect(named('来月、2026-10', '2026-10')).toBe(true);
    expect(named('2026-10〜', '2026-10')).toBe(false);
    expect(names.questions).toEqual([
      { kind: 'badMonth', ...at, given: '来月' },
      { kind: 'badMonth', ...at, given: '2026-10〜' },
    ]);
  });
});
