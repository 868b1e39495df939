// The worked examples of the articles the product started from.
import { expect, it } from 'vitest';
import { baseUnitsOn } from '../../../../src/domain/fees/baseUnits.ts';
import { monthReport } from '../../../../src/domain/month/monthReport.ts';
import { occupancy } from '../../../../src/domain/month/occupancy.ts';
import { client, matrix, source } from '../../../support/dayService.ts';

it('360 visits in a month, 20 seats, 24 days: 75% full', () => {
  expect(occupancy(360, 20 * 24)).toBe(0.75);
});

it('15 users on a day with 20 seats: 75% full', () => {
  expect(occupancy(15, 20)).toBe(0.75);
});

it('Mon A,B,C, Tue D, Wed B,C,E, Thu A,D, Fri B,C: 11 visits by 5 registered clients', () => {
  // The week from Monday, 5 October 2026.
  const sheet = matrix('2026-10', {
    A: { 5: '○', 8: '○' },
    B: { 5: '○', 7: '○', 9: '○' },
    C: { 5: '○', 7: '○', 9: '○' },
    D: { 6: '○', 8: '○' },
    E: { 7: '○' },
  });
  const { figures } = monthReport(
    source({ sheet, clients: ['A', 'B', 'C', 'D', 'E'].map((id) => client(id)) }),
  );
  expect(figures.total.visits).toBe(11);
  expect(figures.registeredClients).toBe(5);
  expect(figures.activeClients).toBe(5);
});

it('要介護2, one hour longer, in 2023: 670 -> 686 units, and 10 visits bring 160 units more', () => {
  const unitsOf = (band: '5-6h' | '6-7h') => {
    const answer = baseUnitsOn('通常規模型', band, '要介護2', '2023-10-01');
    return answer.known ? answer.figure.value : Number.NaN;
  };
  expect(unitsOf('5-6h')).toBe(670);
  expect(unitsOf('6-7h')).toBe(686);
  expect((unitsOf('6-7h') - unitsOf('5-6h')) * 10).toBe(160);
});
