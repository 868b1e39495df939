// What a formula says when it cannot answer, in both languages, through the built bundle.
import { afterAll, describe, expect, it } from 'vitest';
import { describeFunctions } from '../../../src/functions/describe.ts';
import { callCustomFunction } from '../../../src/functions/run.ts';
import { userLocale } from '../../../src/host/user.ts';
import type { functionFaults } from '../../../src/messages/ja/functions/faults.ts';
import { speakTo } from '../../../src/messages/kit/spoken.ts';
import { openHeadless } from '../../../workbench/headless.ts';
import { stray } from '../../support/stray.ts';

/** Each kind of fault: a formula, and what it says in English. */
const BY_KIND: Readonly<Record<keyof typeof functionFaults.causes, readonly (readonly [string, string])[]>> =
  {
    missing: [['=OCCUPANCY()', 'OCCUPANCY: visits: missing. Give a value or a cell.']],
    blank: [['=OCCUPANCY(360,"")', 'OCCUPANCY: capacity: blank. Enter a value.']],
    notNumber: [
      [
        '=OCCUPANCY(360,"20名")',
        'OCCUPANCY: capacity: "20名" cannot be used. Enter a number greater than 0.',
      ],
      ['=OCCUPANCY(-1,20)', 'OCCUPANCY: visits: "-1" cannot be used. Enter a number, 0 or more.'],
      [
        '=ADDON_UNITS("入浴介助加算(Ⅰ)",1.5)',
        'ADDON_UNITS: count: "1.5" cannot be used. Enter a whole number, 0 or more.',
      ],
      ['=OCCUPANCY({1;"x"},20)', 'OCCUPANCY: visits, row 2: "x" cannot be used. Enter a number, 0 or more.'],
      [
        '=OCCUPANCY({1,2,"x"},20)',
        'OCCUPANCY: visits, column 3: "x" cannot be used. Enter a number, 0 or more.',
      ],
    ],
    notDate: [
      [
        '=UNIT_PRICE("1級地","いつか")',
        'UNIT_PRICE: date: "いつか" is not understood as a date. Write it like 2026-10-01, or give a date cell.',
      ],
    ],
    unknownMark: [
      [
        '=VISITS("△")',
        'VISITS: marks: "△" is not a known mark. Use one of ○, 振, 追, 欠, 入, シ, 予 and 休.',
      ],
    ],
    unknownName: [
      ['=UNIT_PRICE("9級地")', 'UNIT_PRICE: region: "9級地" is not known. The nearest names are "'],
    ],
    unknownDate: [
      ['=UNIT_PRICE("1級地","1999-04-01")', 'UNIT_PRICE: date: "1級地" is not known on 1 Apr 1999. Known: '],
      ['=TREATMENT_RATE("(Ⅰ)ロ","2024-07-01")', 'That day has "'],
    ],
    shape: [
      [
        '=OCCUPANCY({1;2},{1;2;3})',
        'OCCUPANCY: capacity: the range is 3 × 1, the others are 2 × 1 (rows × columns). Make them one size.',
      ],
    ],
    rangeGiven: [['=ADDON_LIST({"2026-10-01";"2026-10-02"})', 'a range cannot be used here. Give one cell.']],
    noContribution: [
      [
        '=BREAKEVEN(3000000,1000,2500)',
        'BREAKEVEN: variableCostPerVisit: not below the revenue, so there is no break-even (revenue less variable cost is -1,500 yen). Enter less than the revenue.',
      ],
    ],
    tooFull: [
      [
        '=OCCUPANCY(360,20)',
        'OCCUPANCY: days: to be checked, as the occupancy comes to 1,800%. With the visits of a month give its operating days, too',
      ],
    ],
    percentAddon: [
      [
        '=ADDON_UNITS("中山間地域等に居住する者へのサービス提供加算")',
        'is a share of the base units (5%) and has no units.',
      ],
    ],
    noRate: [
      [
        '=TREATMENT_RATE("(Ⅴ)(1)","2024-07-01")',
        'TREATMENT_RATE: addon: "(Ⅴ)(1)" has no rate that a publication confirms.',
      ],
    ],
    notForLevel: [
      [
        '=ADDON_UNITS("入浴介助加算(Ⅰ)",1,"2026-10-01","要支援1")',
        'ADDON_UNITS: addon: "入浴介助加算(Ⅰ)" does not exist for "要支援1".',
      ],
    ],
    supportLevel: [
      [
        '=BASE_UNITS("通常規模型","6〜7時間","要支援1")',
        'BASE_UNITS: careLevel: "要支援1" belongs to "総合事業" and has no base units per visit. Enter one of 要介護1 to 要介護5.',
      ],
    ],
  };
const FAULTS = Object.values(BY_KIND).flat();

const CARE_LEVELS = ['要介護1', '要介護5'];
const MARK_CHOICES = ['○', '振', '追', '欠', '入', 'シ', '予', '休'];

/** Every function without arguments, and with each argument in turn as nobody would write it. */
const WRONG = describeFunctions().flatMap(({ name, args }) => [
  `=${name}()`,
  ...args.map((_, wrong) => `=${name}(${args.map((__, at) => (at === wrong ? '"？？"' : '1')).join(',')})`),
]);

async function reasonsIn(locale: string, formulas: readonly string[]): Promise<string[]> {
  const bench = await openHeadless({ locale });
  try {
    const results = await bench.evaluate(formulas);
    return results.map((result) => ('error' in result ? result.message : ''));
  } finally {
    await bench.close();
  }
}

describe('a formula that cannot answer', () => {
  it('says every kind of reason in plain English to an English reader', async () => {
    const said = await reasonsIn(
      'en_GB',
      FAULTS.map(([formula]) => formula),
    );
    FAULTS.forEach(([formula, line], index) => {
      expect(said[index], formula).toContain(line);
      expect(stray(said[index] ?? '', 'en', [...CARE_LEVELS, ...MARK_CHOICES]), formula).toEqual([]);
    });
  });

  it('says it in Japanese to a Japanese reader, and no less', async () => {
    const said = await reasonsIn(
      'ja',
      FAULTS.map(([formula]) => formula),
    );
    FAULTS.forEach(([formula], index) => {
      expect(said[index], formula).toMatch(/[ぁ-ん].*。$/);
      expect(stray(said[index] ?? '', 'ja'), formula).toEqual([]);
    });
  });

  it('speaks the language in every function and of every argument', async () => {
    const inEnglish = await reasonsIn('en', WRONG);
    const inJapanese = await reasonsIn('ja', WRONG);
    WRONG.forEach((formula, index) => {
      expect(Boolean(inEnglish[index]), formula).toBe(Boolean(inJapanese[index]));
      expect(stray(inEnglish[index] ?? '', 'en', [...CARE_LEVELS, ...MARK_CHOICES]), formula).toEqual([]);
      expect(stray(inJapanese[index] ?? '', 'ja'), formula).toEqual([]);
    });
    expect(inEnglish.filter(Boolean).length).toBeGreaterThan(30);
  });

  it('asks for the language only then: a cell that computes makes no call for it', async () => {
    const english = await openHeadless({ locale: 'en' });
    const localeCalls = () => english.calls.map(({ name }) => name).filter((name) => /Locale/.test(name));
    expect(await english.run('OCCUPANCY', 360, 20, 24)).toBe(0.75);
    expect(localeCalls()).toEqual([]);
    await expect(english.run('OCCUPANCY', 360, '20名')).rejects.toThrow('cannot be used');
    expect(localeCalls()).toEqual(['Session.getActiveUserLocale']);
    await english.close();
  });
});

describe('the language of whoever asks', () => {
  const globals = globalThis as { Session?: unknown; SpreadsheetApp?: unknown };
  const forbidden = () => {
    throw new Error('You do not have permission to call this.');
  };
  const spreadsheet = (locale: string) => ({
    getActiveSpreadsheet: () => ({ getSpreadsheetLocale: () => locale }),
  });
  afterAll(() => {
    delete globals.Session;
    delete globals.SpreadsheetApp;
    speakTo(() => 'ja');
  });

  it('is the user’s, else the spreadsheet’s, else Japanese', () => {
    globals.SpreadsheetApp = spreadsheet('en_US');
    globals.Session = { getActiveUserLocale: () => 'ja' };
    expect(userLocale()).toBe('ja');
    globals.Session = { getActiveUserLocale: forbidden };
    expect(userLocale()).toBe('en_US');
    globals.SpreadsheetApp = { getActiveSpreadsheet: forbidden };
    expect(userLocale()).toBe('ja');
  });

  it('is not asked for by a calculation', () => {
    let asked = 0;
    speakTo(() => {
      asked += 1;
      return 'en';
    });
    const context = { today: () => '2026-11-05' };
    expect(callCustomFunction('OCCUPANCY', [15, 20], context)).toBe(0.75);
    expect(asked).toBe(0);
    expect(() => callCustomFunction('OCCUPANCY', [15, 'x'], context)).toThrow('Enter a number');
    expect(asked).toBe(1);
  });
});
