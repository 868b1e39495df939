// What a manager gets who types a formula: numbers, blanks, spills, or one line that says what to change.
import { describe, expect, it } from 'vitest';
import { describeFunctions } from '../../../src/functions/describe.ts';
import { Fault } from '../../../src/functions/kit/fault.ts';
import { callCustomFunction, type Given } from '../../../src/functions/run.ts';
import type { FunctionName } from '../../../src/functions/table.ts';
import { wordFault } from '../../../src/functions/wordFault.ts';

const call = (name: FunctionName, ...given: Given[]) =>
  callCustomFunction(name, given, { today: () => '2026-11-21' });

function line(name: FunctionName, ...given: Given[]): string {
  try {
    return `no error: ${JSON.stringify(call(name, ...given))}`;
  } catch (error) {
    return (error as Error).message;
  }
}

describe('the functions', () => {
  const examples = describeFunctions('ja').flatMap(({ name, examples }) =>
    examples.map((text) => ({ name, text })),
  );
  it.each(examples.filter(({ text }) => text.includes('→')))(
    'answer as their help says: $text',
    ({ name, text }) => {
      const [, given = '', answer = ''] = /^=\w+\((.*)\) → (.*)$/.exec(text) ?? [];
      expect(call(name, ...(JSON.parse(`[${given}]`) as Given[]))).toBe(Number(answer));
    },
  );

  it('call every argument by a Japanese name beside its own', () => {
    for (const { name, args } of describeFunctions()) {
      for (const arg of args) {
        const worded = wordFault(name, new Fault({ kind: 'blank' }, arg.name));
        expect(worded).toMatch(
          new RegExp(`^${name}: [^a-z]+\\(${arg.name}\\)が空欄です。値を入力してください。$`),
        );
      }
    }
  });

  it('give the figures of the article then and those of today now', () => {
    expect(call('OCCUPANCY', 360, 20, 24)).toBe(0.75);
    expect(call('OCCUPANCY', 15, 20)).toBe(0.75);
    expect(call('BASE_UNITS', '通常規模型', '5〜6時間', '要介護2', '2023-10-01')).toBe(670);
    expect(call('BASE_UNITS', '通常規模型', '6〜7時間', '要介護2', '2023-10-01')).toBe(686);
    expect(call('BASE_UNITS', '通常規模型', '5〜6時間', '要介護2', '2026-10-01')).toBe(673);
    expect(call('BASE_UNITS', '通常規模型', '6〜7時間', '要介護2', '2026-10-01')).toBe(689);
    expect(call('ADDON_UNITS', '口腔機能向上加算(Ⅱ)', 10)).toBe(1600);
  });

  it('count 2-3 hours as 70% of 4-5 hours, rounded half up', () => {
    // 388 x 70% = 271.6, 560 x 70% = 392.0
    expect(call('BASE_UNITS', '通常規模型', '2〜3時間', '要介護1', '2026-10-01')).toBe(272);
    expect(call('BASE_UNITS', '通常規模型', '2〜3時間', '要介護4', '2026-10-01')).toBe(392);
  });
});

describe('a range', () => {
  it('is computed row by row, a single cell standing for every row', () => {
    expect(call('OCCUPANCY', [[15], [10]], 20)).toEqual([[0.75], [0.5]]);
    expect(call('OCCUPANCY', [[15, 10]], [[20, 40]])).toEqual([[0.75, 0.25]]);
    expect(
      call('BASE_UNITS', '通常規模型', [['5-6'], ['6-7']], '要介護2', [['2023-10-01'], ['2026-10-01']]),
    ).toEqual([[670], [689]]);
  });

  it('leaves blank rows blank, and rows not yet filled in', () => {
    expect(call('OCCUPANCY', [[15], [''], ['']], [[20], [''], [20]])).toEqual([[0.75], [''], ['']]);
    expect(call('ADDON_UNITS', [['送迎減算'], ['']], [[''], ['']])).toEqual([[-47], ['']]);
  });

  it('of one cell is that cell', () => {
    expect(call('OCCUPANCY', [[360]], [[20]], [[24]])).toBe(0.75);
  });

  it('must have the shape of the others', () => {
    expect(line('OCCUPANCY', [[15], [10], [5]], [[20], [20]])).toBe(
      'OCCUPANCY: 定員(capacity)の範囲は2行1列ですが、ほかの範囲は3行1列です。同じ大きさにしてください。',
    );
  });

  it('must be as wide as the others, too', () => {
    expect(line('OCCUPANCY', [[15, 10]], [[20, 20, 20]])).toBe(
      'OCCUPANCY: 定員(capacity)の範囲は1行3列ですが、ほかの範囲は1行2列です。同じ大きさにしてください。',
    );
  });

  it('beside a blank single cell says that the cell is blank', () => {
    expect(line('OCCUPANCY', [[15], [10]], '')).toBe(
      'OCCUPANCY: 定員(capacity)が空欄です。値を入力してください。',
    );
  });

  it('with a wrong cell says where it is', () => {
    expect(line('OCCUPANCY', [[15], ['休み']], 20)).toBe(
      'OCCUPANCY: 延べ利用者数(visits)の2行目に「休み」は使えません。0以上の数を入力してください。',
    );
    expect(line('OCCUPANCY', 15, [[20, 0]])).toBe(
      'OCCUPANCY: 定員(capacity)の2列目に「0」は使えません。0より大きい数を入力してください。',
    );
  });

  it('is too much for a function that answers a table', () => {
    expect(line('ADDON_LIST', [['2026-10-01'], ['2026-11-01']])).toBe(
      'ADDON_LIST: 日付(date)の1行目に範囲は使えません。セルを1つだけ指定してください。',
    );
  });
});

describe('VISITS', () => {
  it('counts attended, make-up and extra marks and nothing else', () => {
    expect(call('VISITS', [['○', '〇', '◯', '◎', 1, '出', '出席', '振', '振替', '追', '増', '追加']])).toBe(
      12,
    );
    expect(
      call('VISITS', [['欠', '×', '✕', '欠席', '入', '入院', 'シ', 'ショート', '予', '予定', '休', '']]),
    ).toBe(0);
    expect(call('VISITS', [['１', '①', 'ｼｮｰﾄ', ' ○ ']])).toBe(3);
  });

  it('counts the week of the article: 11 visits', () => {
    const week = [
      ['○', '', '', '○', ''],
      ['○', '', '○', '', '○'],
      ['○', '', '○', '', '○'],
      ['', '○', '', '○', ''],
      ['', '', '○', '', ''],
    ];
    expect(week.flat().filter((mark) => mark !== '')).toHaveLength(11);
    expect(call('VISITS', week)).toBe(11);
  });

  it('is 0 over blank cells', () => {
    expect(call('VISITS', [['', '']])).toBe(0);
    expect(call('VISITS', '')).toBe(0);
  });

  it('names an unknown mark and where it stands', () => {
    expect(
      line('VISITS', [
        ['○', '欠'],
        ['○', '▲'],
      ]),
    ).toBe(
      'VISITS: 出席の印(marks)の2行目2列目の「▲」は知らない印です。○・振・追・欠・入・シ・予・休のどれかにしてください。',
    );
  });
});

describe('a date', () => {
  it.each([
    '2024-03-31',
    '2024/3/31',
    '2024年3月31日',
    '令和6年3月31日',
    'R6.3.31',
    '2024年3月',
    '令和6年3月',
    '2024-03',
  ])('may be written %s', (date) => {
    expect(call('ADDON_UNITS', '個別機能訓練加算(Ⅰ)ロ', 1, date)).toBe(85);
  });

  it('left out or blank is today', () => {
    expect(call('ADDON_UNITS', '個別機能訓練加算(Ⅰ)ロ')).toBe(76);
    expect(call('ADDON_UNITS', '個別機能訓練加算(Ⅰ)ロ', '', '')).toBe(76);
  });

  it('without a rule is answered with the dates that are known', () => {
    expect(line('BASE_UNITS', '通常規模型', '7-8', '要介護1', '2021-03-31')).toBe(
      'BASE_UNITS: 日付(date)「2021年3月31日」の通常規模型 要介護1は分かりません。分かるのは2021年4月1日からです。',
    );
    expect(line('TREATMENT_RATE', '介護職員等処遇改善加算(Ⅰ)イ', '2026-05-31')).toMatch(
      /分かるのは2026年6月1日からです。この日には「介護職員等処遇改善加算\(Ⅰ\)」/,
    );
    expect(line('TREATMENT_RATE', '処遇改善加算Ⅰ', '2026-10-01')).toBe(
      'TREATMENT_RATE: 日付(date)「2026年10月1日」の介護職員等処遇改善加算(Ⅰ)は分かりません。分かるのは2021年4月1日から2024年5月31日まで、2024年6月1日から2026年5月31日までです。この日には「介護職員等処遇改善加算(Ⅰ)イ」「介護職員等処遇改善加算(Ⅰ)ロ」「介護職員等処遇改善加算(Ⅲ)」があります。',
    );
    expect(line('ADDON_LIST', '2021-03-31')).toMatch(/分かるのは2021年4月1日からです。$/);
  });

  it('that is none says how to write it', () => {
    for (const given of ['きのう', '2026-02-30', 46000, true])
      expect(line('UNIT_PRICE', '1級地', given)).toBe(
        `UNIT_PRICE: 日付(date)の「${given}」を日付として読めません。2026-10-01、2026年10月、令和8年10月1日 のように入力するか、日付のセルを指定してください。`,
      );
  });
});

describe('a wrong argument gives one line that says which, what, and what is expected:', () => {
  it.each<[string, FunctionName, Given[], string]>([
    ['missing', 'OCCUPANCY', [], '延べ利用者数(visits)がありません。値かセルを指定してください。'],
    [
      'missing later',
      'BREAKEVEN',
      [1, 2],
      '1回あたりの変動費(variableCostPerVisit)がありません。値かセルを指定してください。',
    ],
    ['blank beside others', 'OCCUPANCY', ['', 20], '延べ利用者数(visits)が空欄です。値を入力してください。'],
    [
      'text',
      'OCCUPANCY',
      ['多い', 20],
      '延べ利用者数(visits)に「多い」は使えません。0以上の数を入力してください。',
    ],
    [
      'negative',
      'OCCUPANCY',
      [-1, 20],
      '延べ利用者数(visits)に「-1」は使えません。0以上の数を入力してください。',
    ],
    [
      'zero seats',
      'OCCUPANCY',
      [1, 0],
      '定員(capacity)に「0」は使えません。0より大きい数を入力してください。',
    ],
    [
      'a check box',
      'OCCUPANCY',
      [true, 20],
      '延べ利用者数(visits)に「true」は使えません。0以上の数を入力してください。',
    ],
    [
      'a date',
      'OCCUPANCY',
      ['2026-10-01', 20],
      '延べ利用者数(visits)に「2026-10-01」は使えません。0以上の数を入力してください。',
    ],
    [
      'half a time',
      'ADDON_UNITS',
      ['送迎減算', 1.5],
      '回数(count)に「1.5」は使えません。0以上の整数を入力してください。',
    ],
    [
      'an unknown add-on',
      'ADDON_UNITS',
      ['入浴介助'],
      '加算名(addon)の「入浴介助」は見つかりません。近い名前は「入浴介助加算(Ⅰ)」「入浴介助加算(Ⅱ)」です。',
    ],
    [
      'a share',
      'ADDON_UNITS',
      ['中山間'],
      '加算名(addon)の「中山間地域等に居住する者へのサービス提供加算」は基本単位に対する割合(5%)のため、単位数がありません。単位数で決まる加算を入力してください。',
    ],
    [
      'an unknown size',
      'BASE_UNITS',
      ['大規模', '7-8', '要介護1'],
      '事業所規模(size)の「大規模」は見つかりません。近い名前は「大規模型(Ⅰ)」「大規模型(Ⅱ)」「通常規模型」です。',
    ],
    [
      '要支援',
      'BASE_UNITS',
      ['通常規模型', '7-8', '要支援1'],
      '要介護度(careLevel)の「要支援1」は総合事業のため、1回あたりの基本単位がありません。要介護1〜5を入力してください。総合事業の単位は加算表にあります。',
    ],
    [
      'no contribution',
      'BREAKEVEN',
      [3000000, 2000, 2500],
      '1回あたりの変動費(variableCostPerVisit)が収入以上のため、損益分岐点はありません(収入から変動費を引くと-500円)。収入より小さい額にしてください。',
    ],
    [
      'no contribution in sales',
      'BREAKEVEN_SALES',
      [100, 50, 50],
      '変動費(variableCosts)が収入以上のため、損益分岐点はありません(収入から変動費を引くと0円)。収入より小さい額にしてください。',
    ],
  ])('%s', (_, name, given, expected) => {
    expect(line(name, ...given)).toBe(`${name}: ${expected}`);
  });

  it('and everything blank gives a blank', () => {
    expect(call('OCCUPANCY', '', '')).toBe('');
    expect(call('BASE_UNITS', '', '', '')).toBe('');
  });

  it('while numbers typed as text are numbers', () => {
    expect(call('OCCUPANCY', '３６０', '20', ' 24 ')).toBe(0.75);
    expect(call('BREAKEVEN', '3,000,000', 10000, 2000)).toBe(375);
  });
});

describe('ADDON_LIST', () => {
  it('answers name, units, basis, cap and first day of every add-on in force', () => {
    const list = call('ADDON_LIST', '2023-10-01') as string[][];
    expect(list).toHaveLength(1 + 30);
    expect(list[0]).toEqual(['加算名', '単位数', '算定の単位', '上限', '適用開始日']);
    expect(list).toContainEqual(['個別機能訓練加算(Ⅰ)ロ', 85, '1日につき', '', '2021-04-01']);
    expect(list).toContainEqual([
      '口腔機能向上加算(Ⅰ)',
      150,
      '1回につき(実施した回)',
      '月2回まで、3月以内(継続可)',
      '2021-04-01',
    ]);
    expect(list).toContainEqual(['送迎減算', -47, '片道につき', '1回の利用に2回まで', '2021-04-01']);
    expect(list).toContainEqual(['生活機能向上連携加算(Ⅰ)', 100, '1月につき', '3月に1回', '2021-04-01']);
  });

  it('with 要支援 has the add-ons of 総合事業, those of the month for each level', () => {
    const list = call('ADDON_LIST', '2026-10-01', '要支援2') as string[][];
    // Of the 21 names in force by month four ended on 2024-03-31.
    expect(list).toHaveLength(1 + 17);
    expect(list).toContainEqual(['同一建物減算', -752, '1月につき', '', '2021-04-01']);
    expect(call('ADDON_LIST', '2023-10-01', '事業対象者')).toContainEqual([
      '運動器機能向上加算',
      225,
      '1月につき',
      '月1回まで',
      '2021-04-01',
    ]);
    expect(call('ADDON_LIST', '2026-10-01', '要介護1')).toEqual(call('ADDON_LIST', '2026-10-01'));
  });

  it('has the new value from the day it holds', () => {
    const list = call('ADDON_LIST', '2024-04-01') as string[][];
    expect(list).toContainEqual(['個別機能訓練加算(Ⅰ)ロ', 76, '1日につき', '', '2024-04-01']);
  });
});
