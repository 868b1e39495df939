// Every .md file beside this one is a client-month worked out by hand. Drop one in, and it is a test.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  findCareLevel,
  findRegion,
  findSize,
  findTimeBand,
  isSupportLevel,
} from '../../src/domain/fees/choices.ts';
import { type ClientMonthInput, clientMonth } from '../../src/domain/fees/clientMonth.ts';
import { FeeNames } from '../../src/domain/fees/feeNames.ts';
import type { Found } from '../../src/domain/fees/names.ts';
import { questions as wordings } from '../../src/messages/ja/kit/questions.ts';
import { wordCorrection } from '../../src/report/kit/wordCorrection.ts';
import { supportRateOf } from '../../src/rules/fees/supportUnits.ts';
import { type Case, readCase } from './readCase.ts';

const folder = new URL('./', import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, ...readCase(readFileSync(new URL(name, folder), 'utf8')) }));

function known<T>(find: (text: string) => Found<T>, text: string): T {
  const found = find(text);
  if (!found.found) throw new Error(`「${text}」は見つかりません`);
  return found.item;
}

function calculate({ given, visits }: Case) {
  const month = given('月');
  const size = known(findSize, given('事業所規模'));
  // As on the tabs of a place: the questions are those the report asks.
  const names = new FeeNames();
  const setting = (header: string) => ({ text: given(header), tab: '設定', cell: 'B9', header });
  const dayServiceAddons = names.addons(setting('体制加算'));
  const clientAddons = names.addons({ text: given('加算'), tab: '利用者', cell: 'H2', header: '加算' });
  const service = size === '地域密着型' ? 'community' : 'general';
  const treatments = names.treatments(setting('処遇改善加算'), `${month}-01`, service);
  const level = known(findCareLevel, given('要介護度'));
  const own = (item: string) => {
    const units = given(item);
    return units === '' || !isSupportLevel(level) ? {} : { [supportRateOf(level)]: Number(units) };
  };
  const date = (item: string) => (given(item) === '' ? undefined : given(item));
  const input: ClientMonthInput = {
    month,
    size,
    level,
    region: known(findRegion, given('地域区分')),
    visits: visits.flatMap(({ band, days }) =>
      days.map((day) => ({
        date: `${month}-${String(day).padStart(2, '0')}`,
        band: known(findTimeBand, band),
      })),
    ),
    dayServiceAddons,
    clientAddons,
    treatments,
    supportTerms: {
      pay: given('総合事業の算定') === '1回' ? 'visit' : 'month',
      own: { month: own('総合事業 月額単位'), visit: own('総合事業 1回単位') },
    },
    contract: { from: date('利用開始日'), to: date('利用終了日') },
  };
  const result = clientMonth(input);
  const questions = names.questions.map((question) => wordings[question.kind](question));
  const remarks = [...questions, ...result.corrections.map(wordCorrection)];
  return { ...result, remarks };
}

describe('a client-month worked out by hand', () => {
  it.each(cases)('$title ($name)', (worked) => {
    const { steps, shares, total, given, remarks } = worked;
    for (const { name, value, count, units } of steps) expect(value * count, name).toBe(units);

    const result = calculate(worked);
    const plain = result.lines.filter(({ perMille }) => perMille === undefined);
    expect(plain.map(({ name, value, count, units }) => ({ name, value, count, units }))).toEqual(steps);
    const rated = result.lines.filter(({ perMille }) => perMille !== undefined);
    expect(rated.map(({ name, units, perMille = 0 }) => ({ name, units, percent: perMille / 10 }))).toEqual(
      shares.map(({ name, units, percent }) => ({ name, units, percent })),
    );
    expect(result.subtotal).toBe(total('小計'));
    expect(result.careUnits).toBe(total('合計'));
    expect(result.careRevenue).toBe(total('推定収入'));
    expect(result.remarks).toEqual(remarks);
    expect(result.unsourced.join('、')).toBe(given('出典のない値'));
  });

  it('is there for each size, both schedules, and both sides of each revision', () => {
    const written = (item: string) => new Set(cases.map(({ given }) => given(item)));
    expect([...written('事業所規模')].sort()).toEqual([
      '地域密着型',
      '大規模型(Ⅰ)',
      '大規模型(Ⅱ)',
      '通常規模型',
    ]);
    for (const month of ['2024-03', '2024-04', '2024-05', '2024-06', '2026-05', '2026-06'])
      expect(written('月')).toContain(month);
    expect(cases.length).toBeGreaterThanOrEqual(25);
  });
});
