// The built bundle in the workbench answers every published row, on its first and last day and not beside them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HeadlessWorkbench, openHeadless } from '../../../workbench/headless.ts';
import { CHECKED_ON, dayBeside, lastDayOf, type Row, readTable } from '../../unit/rules/csv.ts';

let bench: HeadlessWorkbench;
beforeAll(async () => {
  bench = await openHeadless({ now: `${CHECKED_ON}T09:00:00+09:00` });
});
afterAll(() => bench.close());

/** One line a formula: the value, or `#ERROR! message`. */
async function answers(formulas: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  for (let at = 0; at < formulas.length; at += 200) {
    for (const result of await bench.evaluate(formulas.slice(at, at + 200))) {
      if ('error' in result) lines.push(`${result.error} ${result.message}`);
      else lines.push(result.values.map((row) => row.join('\t')).join('\n'));
    }
  }
  return lines;
}

const dateCell = (date: string) => `DATE(${date.split('-').map(Number).join(',')})`;

/** `formula` names the row's function with its date; `value` is what the table says. */
async function expectRows(
  rows: readonly Row[],
  formula: (row: Row, date: string) => string,
  value: (row: Row) => number,
): Promise<void> {
  const questions = rows.flatMap((row) => {
    const first = row('effective_from');
    const last = row('effective_to');
    const outside = [dayBeside(first, -1), ...(last === '' ? [] : [dayBeside(last, 1)])];
    return [
      ...[first, lastDayOf(row)].map((date) => ({ row, date, inForce: true })),
      ...outside.map((date) => ({ row, date, inForce: false })),
    ];
  });
  const lines = await answers(questions.map(({ row, date }) => formula(row, dateCell(date))));
  questions.forEach(({ row, date, inForce }, at) => {
    const asked = formula(row, date);
    const line = lines[at] ?? '';
    if (inForce) expect(line, asked).toBe(String(value(row)));
    else expect(line, asked).not.toBe(String(value(row)));
    // Outside is either the neighbouring value or a line that says which days are known.
    expect(line, asked).toMatch(/^-?[\d.]+$|^#ERROR! .*分かるのは/);
  });
}

describe('through the built bundle', () => {
  it('every base unit holds on its days', async () => {
    await expectRows(
      readTable('base_units'),
      (row, date) => `=BASE_UNITS("${row('size')}","${row('time_band')}","${row('care_level')}",${date})`,
      (row) => Number(row('units')),
    );
  });

  it('every add-on holds on its days', async () => {
    await expectRows(
      readTable('addons'),
      (row, date) => `=ADDON_UNITS("${row('name_ja')}",1,${date})`,
      (row) => Number(row('units')),
    );
  });

  it('every treatment rate holds on its days, for its service', async () => {
    const size = (row: Row) => (row('service') === '地域密着型通所介護' ? '地域密着型' : '通常規模型');
    await expectRows(
      readTable('treatment_rates'),
      (row, date) => `=TREATMENT_RATE("${row('name_ja')}",${date},"${size(row)}")`,
      (row) => Number((Number(row('percent')) / 100).toFixed(3)),
    );
  });

  it('every price per unit holds on its days', async () => {
    await expectRows(
      readTable('unit_price'),
      (row, date) => `=UNIT_PRICE("${row('region_grade')}",${date})`,
      (row) => Number(row('yen_per_unit')),
    );
  });

  it('the figures of the articles come out of cells', async () => {
    expect(
      await answers([
        '=OCCUPANCY(360,20,24)',
        '=OCCUPANCY(15,20)',
        '=ADDON_UNITS("個別機能訓練加算(Ⅰ)ロ",1,DATE(2023,10,1))',
        '=ADDON_UNITS("個別機能訓練加算(1)ロ",1,DATE(2026,10,1))',
        '=ADDON_UNITS("口腔機能向上加算(Ⅱ)",10)',
        '=OCCUPANCY({15;10;5},20)',
        '=VISITS({"○","欠";"振","▲"})',
      ]),
    ).toEqual([
      '0.75',
      '0.75',
      '85',
      '76',
      '1600',
      '0.75\n0.5\n0.25',
      '#ERROR! VISITS: 出席の印(marks)の2行目2列目の「▲」は知らない印です。○・振・追・欠・入・シ・予・休のどれかにしてください。',
    ]);
  });

  it('a wrong argument gives one line that says which, what was given, and what is expected', async () => {
    const wrong: readonly (readonly [formula: string, line: string])[] = [
      ['=OCCUPANCY()', 'OCCUPANCY: 延べ利用者数(visits)がありません。値かセルを指定してください。'],
      [
        '=OCCUPANCY("多い",20)',
        'OCCUPANCY: 延べ利用者数(visits)に「多い」は使えません。0以上の数を入力してください。',
      ],
      ['=OCCUPANCY(10,0)', 'OCCUPANCY: 定員(capacity)に「0」は使えません。0より大きい数を入力してください。'],
      [
        // 360 people on one day of 20 seats: 360 / 20 = 18.
        '=OCCUPANCY(360,20)',
        'OCCUPANCY: 営業日数(days)を確かめてください。このままでは稼働率が1,800%になります。ひと月の人数なら、=OCCUPANCY(360, 20, 24) のように営業日数も指定してください。',
      ],
      [
        '=OCCUPANCY(TRUE,20)',
        'OCCUPANCY: 延べ利用者数(visits)に「true」は使えません。0以上の数を入力してください。',
      ],
      [
        '=OCCUPANCY({1;2},{1;2;3})',
        'OCCUPANCY: 定員(capacity)の範囲は3行1列ですが、ほかの範囲は2行1列です。同じ大きさにしてください。',
      ],
      [
        '=OCCUPANCY({1;"休み"},20)',
        'OCCUPANCY: 延べ利用者数(visits)の2行目に「休み」は使えません。0以上の数を入力してください。',
      ],
      [
        '=ADDON_UNITS("入浴介助")',
        'ADDON_UNITS: 加算名(addon)の「入浴介助」は見つかりません。近い名前は「入浴介助加算(Ⅰ)」「入浴介助加算(Ⅱ)」です。',
      ],
      [
        '=ADDON_UNITS("送迎減算",1.5)',
        'ADDON_UNITS: 回数(count)に「1.5」は使えません。0以上の整数を入力してください。',
      ],
      [
        '=ADDON_UNITS("送迎減算",1,DATE(2021,3,31))',
        'ADDON_UNITS: 日付(date)「2021年3月31日」の送迎減算は分かりません。分かるのは2021年4月1日からです。',
      ],
      [
        '=UNIT_PRICE("1級地","きのう")',
        'UNIT_PRICE: 日付(date)の「きのう」を日付として読めません。2026-10-01、2026年10月、令和8年10月1日 のように入力するか、日付のセルを指定してください。',
      ],
      [
        '=BASE_UNITS("通常規模型","7-8","要支援1")',
        'BASE_UNITS: 要介護度(careLevel)の「要支援1」は総合事業のため、1回あたりの基本単位がありません。要介護1〜5を入力してください。総合事業の単位は加算表にあります。',
      ],
      [
        '=BREAKEVEN(3000000,2000,2500)',
        'BREAKEVEN: 1回あたりの変動費(variableCostPerVisit)が収入以上のため、損益分岐点はありません(収入から変動費を引くと-500円)。収入より小さい額にしてください。',
      ],
    ];
    const lines = await answers(wrong.map(([formula]) => formula));
    expect(lines).toEqual(wrong.map(([, line]) => `#ERROR! ${line}`));
  });
});
