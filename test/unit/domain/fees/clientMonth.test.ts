// What holds for any client's month, whoever comes and whatever is written.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../src/domain/fees/addonNames.ts';
import { type ClientMonthInput, clientMonth } from '../../../../src/domain/fees/clientMonth.ts';
import { parseTreatmentList } from '../../../../src/domain/fees/treatmentLines.ts';
import { ADDONS } from '../../../../src/rules/fees/addons.ts';
import { ADJUSTMENTS } from '../../../../src/rules/fees/adjustments.ts';
import { CARE_LEVELS, SIZES, TIME_BANDS } from '../../../../src/rules/fees/baseUnits.ts';
import { SUPPORT_LEVELS } from '../../../../src/rules/fees/supportUnits.ts';
import { REGIONS } from '../../../../src/rules/fees/unitPrices.ts';

const months = ['2021-04', '2024-03', '2024-04', '2024-06', '2026-05', '2026-10'];
const claim: fc.Arbitrary<Claim> = fc
  .record({
    addon: fc.constantFrom(...ADDONS, ...ADJUSTMENTS),
    times: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
  })
  .map(({ addon, times }) => (times === undefined ? { addon } : { addon, times }));
const claims = fc.array(claim, { maxLength: 8 });

const anyMonth: fc.Arbitrary<ClientMonthInput> = fc
  .record({
    month: fc.constantFrom(...months),
    size: fc.constantFrom(...SIZES),
    region: fc.constantFrom(...REGIONS),
    level: fc.constantFrom(...CARE_LEVELS, ...SUPPORT_LEVELS),
    days: fc.array(fc.tuple(fc.integer({ min: 1, max: 28 }), fc.constantFrom(...TIME_BANDS)), {
      maxLength: 12,
    }),
    dayServiceAddons: claims,
    clientAddons: claims,
    treatment: fc.constantFrom('', '処遇改善加算Ⅱ、特定処遇改善加算Ⅰ、ベースアップ', '(Ⅲ)', '(Ⅰ)ロ'),
  })
  .map(({ days, treatment, ...input }) => ({
    ...input,
    visits: days.map(([day, band]) => ({ date: `${input.month}-${String(day).padStart(2, '0')}`, band })),
    treatments: parseTreatmentList(
      treatment,
      `${input.month}-01`,
      input.size === '地域密着型' ? 'community' : 'general',
    ).treatments,
  }));

const sum = (units: readonly { units: number }[]) => units.reduce((total, line) => total + line.units, 0);

describe("a client's month", () => {
  it('comes to the same whatever order the visits and add-ons are written in', () => {
    fc.assert(
      fc.property(anyMonth, (input) => {
        const reversed = {
          ...input,
          visits: [...input.visits].reverse(),
          dayServiceAddons: [...input.dayServiceAddons].reverse(),
          clientAddons: [...input.clientAddons].reverse(),
        };
        const { corrections: one, ...result } = clientMonth(input);
        const { corrections: other, ...again } = clientMonth(reversed);
        expect(again).toEqual(result);
        const sorted = (list: readonly unknown[]) => list.map((each) => JSON.stringify(each)).sort();
        expect(sorted(other)).toEqual(sorted(one));
      }),
    );
  });

  it('is the sum of its lines, each a whole number of units, and whole yen', () => {
    fc.assert(
      fc.property(anyMonth, (input) => {
        const { lines, subtotal, careUnits, careRevenue } = clientMonth(input);
        expect(sum(lines)).toBe(careUnits);
        expect(sum(lines.filter(({ kind }) => kind !== 'treatment'))).toBe(subtotal);
        for (const { value, count, units } of lines) {
          expect(value * count).toBe(units);
          expect(Number.isInteger(units)).toBe(true);
        }
        expect(Number.isInteger(careRevenue)).toBe(true);
      }),
    );
  });

  it('never holds an add-on together with its rival', () => {
    fc.assert(
      fc.property(anyMonth, (input) => {
        const claimed = new Set(clientMonth(input).lines.map(({ name }) => name));
        const groups = ADDONS.filter(({ name }) => claimed.has(name)).flatMap(({ group }) => group ?? []);
        expect(new Set(groups).size).toBe(groups.length);
      }),
    );
  });

  it('counts or explains everything that was written, in a month with visits', () => {
    fc.assert(
      fc.property(anyMonth, (input) => {
        fc.pre(input.visits.length > 0);
        const { lines, corrections } = clientMonth(input);
        const named = new Set([...lines, ...corrections].map(({ name }) => name));
        for (const { addon } of input.clientAddons) expect(named).toContain(addon.name);
      }),
    );
  });

  it('is nothing at all without a visit', () => {
    fc.assert(
      fc.property(anyMonth, (input) => {
        expect(clientMonth({ ...input, visits: [] })).toMatchObject({
          lines: [],
          careUnits: 0,
          careRevenue: 0,
        });
      }),
    );
  });

  it('is cut down to whole yen exactly, where a binary fraction would lose one', () => {
    // 1,300 units x 10.45 yen = 13,585 yen; in binary fractions it is a hair less, and a yen is lost.
    expect(Math.floor(1300 * 10.45)).toBe(13584);
    const month = { month: '2026-10', size: '通常規模型', region: '5級地', level: '要支援1' } as const;
    const result = clientMonth({
      ...month,
      visits: [{ date: '2026-10-01', band: '7-8h' }],
      dayServiceAddons: [],
      clientAddons: [],
      treatments: [],
      supportTerms: { pay: 'month', own: { month: { 要支援1: 1300 }, visit: {} } },
    });
    expect(result.careRevenue).toBe(13585);
  });

  it('before the first known rules has no yen and says from when on they are known', () => {
    const input = { month: '2021-03', size: '通常規模型', region: '6級地', level: '要介護1' } as const;
    const result = clientMonth({
      ...input,
      visits: [{ date: '2021-03-31', band: '7-8h' }],
      dayServiceAddons: [],
      clientAddons: [],
      treatments: [],
    });
    expect(result.careRevenue).toBeUndefined();
    expect(result.corrections).toEqual([
      { kind: 'noRule', name: '7〜8時間 要介護1', date: '2021-03-31', spans: [{ from: '2021-04-01' }] },
      { kind: 'noRule', name: '6級地', date: '2021-03-01', spans: [{ from: '2021-04-01' }] },
    ]);
  });

  it('takes an add-on written twice once, with the larger number of times', () => {
    const oral = ADDONS.find(({ code }) => code === 'oral_function_1');
    if (!oral) throw new Error('no such add-on');
    const input = { month: '2026-10', size: '通常規模型', region: '6級地', level: '要介護1' } as const;
    const result = clientMonth({
      ...input,
      visits: ['2026-10-01', '2026-10-08'].map((date) => ({ date, band: '7-8h' as const })),
      dayServiceAddons: [],
      clientAddons: [{ addon: oral, times: 2 }, { addon: oral }],
      treatments: [],
    });
    expect(result.lines.find(({ name }) => name === oral.name)?.count).toBe(2);
    expect(result.corrections).toEqual([{ kind: 'twice', name: '口腔機能向上加算(Ⅰ)' }]);
  });
});
