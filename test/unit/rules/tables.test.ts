// Every row of the published tables holds in the rules, from its first day to its last and not a day longer.
import { describe, expect, it } from 'vitest';
import { ADDONS } from '../../../src/rules/fees/addons.ts';
import { SUPPORT_ADDONS } from '../../../src/rules/fees/supportAddons.ts';
import { assertFiguresSound, type Figure, figures } from '../../../src/rules/figures.ts';
import { valueOn } from '../../../src/rules/kit/schedule.ts';
import { benchmarks } from '../../../src/rules/month/benchmarks.ts';
import { dayBeside, lastDayOf, type Row, readTable, sourcesOf } from './csv.ts';

const history = (file: Figure['file'], ...key: string[]) => {
  const found = figures().find((figure) => figure.file === file && figure.key.join() === key.join());
  if (!found) throw new Error(`${file} has no ${key.join(' ')}`);
  return found.history;
};

/** The tables give percent and yen with decimals; the rules hold whole thousandths and hundredths. */
const whole = (text: string, scale: number) => Math.round(Number(text) * scale);

/** The tables hold no references. */
function foundOn(dated: Figure['history'], date: string) {
  const answer = valueOn(dated, date);
  if (!answer.known) return answer;
  const { reference: _, ...figure } = answer.figure;
  return { known: true, figure };
}

const expectRow = (row: Row, dated: Figure['history'], value: number): void =>
  expectFigure(row, dated, { value, sources: sourcesOf(row('confidence')) });

/** Of 総合事業 nobody has counted the publications. */
const expectUncounted = (row: Row, dated: Figure['history'], value: number): void =>
  expectFigure(row, dated, { value });

function expectFigure(
  row: Row,
  dated: Figure['history'],
  figure: { readonly value: number; readonly sources?: number },
): void {
  const first = row('effective_from');
  const last = row('effective_to');
  const expected = { known: true, figure: { from: first, ...(last !== '' && { to: last }), ...figure } };
  expect(foundOn(dated, first)).toEqual(expected);
  expect(foundOn(dated, lastDayOf(row))).toEqual(expected);
  const outside = [dayBeside(first, -1), ...(last === '' ? [] : [dayBeside(last, 1)])];
  for (const day of outside) expect(foundOn(dated, day)).not.toEqual(expected);
}

const valuesIn = (file: Figure['file']) =>
  figures()
    .filter((figure) => figure.file === file && figure.key.join() !== '2-3h')
    .reduce((sum, figure) => sum + figure.history.length, 0);

/** A cap as the tables word it. */
const CAPS: Readonly<Record<string, unknown>> = {
  '': undefined,
  'once per 3 months': { kind: 'everyMonths', months: 3 },
  'once per 6 months': { kind: 'everyMonths', months: 6 },
  'once per month': { kind: 'perMonth', times: 1 },
  'within 12 months after the evaluation period': { kind: 'afterEvaluation', months: 12 },
  '2 per month, 3 months, renewable': { kind: 'perMonth', times: 2, forMonths: 3 },
  '2 per visit': { kind: 'perVisit', times: 2 },
};

describe('the fee tables', () => {
  it('hold every base unit of the published table and no other', () => {
    const rows = readTable('base_units');
    for (const row of rows) {
      const dated = history('baseUnits', row('size'), row('time_band'), row('care_level'));
      expectRow(row, dated, Number(row('units')));
    }
    expect(rows).toHaveLength(240);
    expect(valuesIn('baseUnits')).toBe(240);
  });

  it('hold every add-on with its basis and group, and no other', () => {
    const rows = readTable('addons');
    for (const row of rows) {
      expectRow(row, history('addons', row('name_ja')), Number(row('units')));
      const addon = ADDONS.find(({ name }) => name === row('name_ja'));
      expect(addon?.code).toBe(row('code'));
      expect(addon?.basis).toBe(row('basis') === 'one_way' ? 'oneWay' : row('basis'));
      expect(addon?.group ?? '').toBe(row('exclusive_group'));
    }
    expect(valuesIn('addons')).toBe(rows.length);
  });

  it('hold every cap of the published table', () => {
    for (const row of readTable('addons')) {
      const addon = ADDONS.find(({ name }) => name === row('name_ja'));
      expect(addon?.cap, row('name_ja')).toEqual(CAPS[row('cap')]);
    }
  });

  it('hold every unit that 総合事業 pays by month, day and visit, and no other', () => {
    const rows = readTable('support_units');
    for (const row of rows)
      expectUncounted(row, history('supportUnits', row('level'), row('pay')), Number(row('units')));
    expect(valuesIn('supportUnits')).toBe(rows.length);
  });

  it('hold every add-on of 総合事業 with its level, basis, group and cap, and no other', () => {
    const rows = readTable('support_addons');
    for (const row of rows) {
      const basis = row('basis') === 'one_way' ? 'oneWay' : row('basis');
      const level = row('level') === 'both' ? [] : [row('level')];
      expectUncounted(row, history('supportAddons', row('name_ja'), basis, ...level), Number(row('units')));
      const addon = SUPPORT_ADDONS.find((each) => each.name === row('name_ja') && each.basis === basis);
      expect([addon?.code, addon?.group ?? '', addon?.cap]).toEqual([
        row('code'),
        row('exclusive_group'),
        CAPS[row('cap')],
      ]);
    }
    expect(valuesIn('supportAddons')).toBe(rows.length);
  });

  it('hold every treatment rate for the service it is for, and no other', () => {
    const rows = readTable('treatment_rates');
    const services: Readonly<Record<string, string[]>> = {
      both: ['general', 'community'],
      通所介護: ['general'],
      地域密着型通所介護: ['community'],
    };
    let count = 0;
    for (const row of rows) {
      for (const service of services[row('service')] ?? []) {
        expectRow(row, history('treatmentRates', row('name_ja'), service), whole(row('percent'), 10));
        count++;
      }
    }
    expect(count).toBe(32);
    expect(valuesIn('treatmentRates')).toBe(32);
  });

  it('hold every price per unit in hundredths of a yen', () => {
    const rows = readTable('unit_price');
    for (const row of rows)
      expectRow(row, history('unitPrices', row('region_grade')), whole(row('yen_per_unit'), 100));
    expect(valuesIn('unitPrices')).toBe(rows.length);
  });

  it('hold every national benchmark with its year and source', () => {
    const rows = readTable('benchmarks');
    const camel = (text: string) => text.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    const expected = rows.map((row) => ({
      fiscalYear: Number(row('fiscal_year')),
      metric: camel(row('metric')),
      scope: row('scope'),
      value: row('unit') === '%' ? whole(row('value'), 10) / 1000 : Number(row('value')),
      source: row('source'),
    }));
    expect(benchmarks()).toEqual(expected);
  });

  it('have no overlap, gap or duplicate', () => {
    expect(() => assertFiguresSound(figures())).not.toThrow();
  });
});
