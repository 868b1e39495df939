// Names are understood however they are typed, and a name that is not is answered with the nearest ones.
import { describe, expect, it } from 'vitest';
import { findAddon, parseAddonList } from '../../../../src/domain/fees/addonNames.ts';
import { findCareLevel, findRegion, findSize, findTimeBand } from '../../../../src/domain/fees/choices.ts';
import { type Found, nameKey, nearest } from '../../../../src/domain/fees/names.ts';
import { parseTreatmentList } from '../../../../src/domain/fees/treatmentLines.ts';
import { findTreatments, namesOn } from '../../../../src/domain/fees/treatmentNames.ts';

const nameOf = (found: Found<{ readonly name: string }>) => (found.found ? found.item.name : found);
const itemOf = <T>(found: Found<T>) => (found.found ? found.item : found.nearest);

describe('an add-on is understood', () => {
  it.each([
    ['個別機能訓練加算(Ⅰ)ロ', '個別機能訓練加算(Ⅰ)ロ'],
    ['個別機能訓練加算（Ⅰ）ロ', '個別機能訓練加算(Ⅰ)ロ'],
    ['個別機能訓練加算(1)ロ', '個別機能訓練加算(Ⅰ)ロ'],
    ['個別機能訓練加算Ｉﾛ', '個別機能訓練加算(Ⅰ)ロ'],
    ['個別機能訓練 (I) 口', '個別機能訓練加算(Ⅰ)ロ'],
    ['入浴介助加算２', '入浴介助加算(Ⅱ)'],
    ['入浴介助Ⅱ', '入浴介助加算(Ⅱ)'],
    ['サービス提供体制強化加算III', 'サービス提供体制強化加算(Ⅲ)'],
    ['延長加算 9〜10時間', '延長加算(9時間以上10時間未満)'],
    ['口腔・栄養スクリーニング加算(Ⅰ)', '口腔・栄養スクリーニング加算(Ⅰ)'],
    ['口腔栄養スクリーニング1', '口腔・栄養スクリーニング加算(Ⅰ)'],
    ['定員超過', '定員超過利用減算'],
    ['BCP未策定減算', '業務継続計画未策定減算'],
  ])('as %s', (typed, name) => {
    expect(nameOf(findAddon(typed))).toBe(name);
  });

  it('never by guessing: a part of a name is answered with the nearest names', () => {
    expect(findAddon('入浴介助')).toEqual({ found: false, nearest: ['入浴介助加算(Ⅰ)', '入浴介助加算(Ⅱ)'] });
  });
});

describe('sizes, time bands, care levels and regions are understood', () => {
  it.each(['7〜8時間', '7～8時間', '7-8時間', '7-8h', '7-8', '７－８', '7時間以上8時間未満'])(
    '%s',
    (typed) => {
      expect(itemOf(findTimeBand(typed))).toBe('7-8h');
    },
  );

  it('7-8 even where the spreadsheet has made it the 8th of July', () => {
    expect(itemOf(findTimeBand('2026-07-08'))).toBe('7-8h');
    expect(itemOf(findTimeBand('2026-07-09'))).not.toBe('7-8h');
  });

  it.each(['大規模型(Ⅰ)', '大規模型（１）', '大規模Ⅰ', '大規模型I'])('%s', (typed) => {
    expect(itemOf(findSize(typed))).toBe('大規模型(Ⅰ)');
  });

  it.each(['通常規模型', '通常規模', '通常規模通所介護', '通常規模型通所介護'])('%s', (typed) => {
    expect(itemOf(findSize(typed))).toBe('通常規模型');
  });

  it('by their short forms: 介護2, 支援1, 事業対象', () => {
    expect(itemOf(findCareLevel('介護2'))).toBe('要介護2');
    expect(itemOf(findCareLevel('支援1'))).toBe('要支援1');
    expect(itemOf(findCareLevel('事業対象'))).toBe('事業対象者');
    expect(itemOf(findCareLevel('事業対象者'))).toBe('事業対象者');
  });

  it('in half and full width', () => {
    expect(itemOf(findCareLevel('要介護２'))).toBe('要介護2');
    expect(itemOf(findCareLevel(' 要支援 1 '))).toBe('要支援1');
    expect(itemOf(findRegion('１級地'))).toBe('1級地');
    expect(itemOf(findRegion('その他'))).toBe('その他');
  });

  it('and the nearest is named where they are not', () => {
    expect(itemOf(findSize('大規模'))).toEqual(['大規模型(Ⅰ)', '大規模型(Ⅱ)', '通常規模型']);
    expect(itemOf(findRegion('8級地'))).toHaveLength(3);
  });
});

describe('a list of add-ons', () => {
  it('is separated by 、 or , or a line break, each name with its times', () => {
    const { claims, questions } = parseAddonList(
      '入浴介助加算(Ⅰ)、送迎減算×2,口腔機能向上加算(Ⅱ) x 2\nADL維持等加算(Ⅰ)＊１',
    );
    expect(claims.map(({ addon, times }) => [addon.name, times])).toEqual([
      ['入浴介助加算(Ⅰ)', undefined],
      ['送迎減算', 2],
      ['口腔機能向上加算(Ⅱ)', 2],
      ['ADL維持等加算(Ⅰ)', 1],
    ]);
    expect(questions).toEqual([]);
  });

  it('hands back what it cannot understand, and nothing is skipped', () => {
    const { claims, questions } = parseAddonList('入浴介助、送迎減算×0、処遇改善加算(Ⅰ)');
    expect(claims).toEqual([]);
    expect(questions).toEqual([
      { kind: 'unknownAddon', text: '入浴介助', nearest: ['入浴介助加算(Ⅰ)', '入浴介助加算(Ⅱ)'] },
      { kind: 'badTimes', text: '送迎減算×0', name: '送迎減算' },
      { kind: 'treatmentAmongAddons', text: '処遇改善加算(Ⅰ)' },
    ]);
  });

  it('has times only where they are written', () => {
    const [bathing] = parseAddonList('入浴介助加算(Ⅰ)').claims;
    expect(Object.keys(bathing ?? {})).toEqual(['addon']);
  });

  it('is empty where nothing is written', () => {
    expect(parseAddonList(' \n')).toEqual({ claims: [], questions: [] });
  });
});

describe('a 処遇改善加算', () => {
  const on = (text: string, day: string, service: 'general' | 'community' = 'general') => {
    const { treatments, questions } = parseTreatmentList(text, day, service);
    return { rates: treatments.map(({ treatment, figure }) => [treatment.name, figure.value]), questions };
  };

  it('in its short form is the one of the month', () => {
    expect(on('処遇改善加算Ⅱ', '2024-05-01').rates).toEqual([['介護職員処遇改善加算(Ⅱ)', 43]]);
    expect(on('処遇改善加算Ⅱ', '2024-06-01').rates).toEqual([['介護職員等処遇改善加算(Ⅱ)', 90]]);
    expect(on('(Ⅰ)ロ', '2026-06-01').rates).toEqual([['介護職員等処遇改善加算(Ⅰ)ロ', 120]]);
    expect(on('(1)ロ', '2026-06-01', 'community').rates).toEqual([['介護職員等処遇改善加算(Ⅰ)ロ', 127]]);
  });

  it('may be three before 2024-06, one of each kind', () => {
    const { rates, questions } = on('処遇改善加算Ⅰ、特定処遇改善加算Ⅰ、ベースアップ等支援加算', '2024-05-01');
    expect(rates.map(([, rate]) => rate)).toEqual([59, 12, 11]);
    expect(questions).toEqual([]);
  });

  it('of the same kind counts once, the higher rate', () => {
    const { rates, questions } = on('(Ⅱ)ロ、(Ⅰ)ロ', '2026-10-01');
    expect(rates).toEqual([['介護職員等処遇改善加算(Ⅰ)ロ', 120]]);
    expect(questions).toEqual([
      {
        kind: 'treatmentRival',
        name: '介護職員等処遇改善加算(Ⅱ)ロ',
        kept: '介護職員等処遇改善加算(Ⅰ)ロ',
      },
    ]);
  });

  it('that has ended says when it was, and what there is now', () => {
    expect(on('処遇改善加算Ⅰ', '2026-10-01')).toEqual({
      rates: [],
      questions: [
        {
          kind: 'treatmentNotInForce',
          text: '処遇改善加算Ⅰ',
          date: '2026-10-01',
          spans: [
            { from: '2021-04-01', to: '2024-05-31' },
            { from: '2024-06-01', to: '2026-05-31' },
          ],
          nearest: [
            '介護職員等処遇改善加算(Ⅰ)イ',
            '介護職員等処遇改善加算(Ⅰ)ロ',
            '介護職員等処遇改善加算(Ⅲ)',
          ],
        },
      ],
    });
  });

  it('written twice is no rival of itself', () => {
    expect(on('(Ⅰ)ロ、処遇改善加算(Ⅰ)ロ', '2026-10-01')).toEqual({
      rates: [['介護職員等処遇改善加算(Ⅰ)ロ', 120]],
      questions: [],
    });
  });

  it('keeps the higher rate where that is written first, too', () => {
    const [old, now] = ['介護職員等処遇改善加算(Ⅲ)', '介護職員等処遇改善加算(Ⅱ)イ'];
    expect(on('(Ⅱ)イ、(Ⅲ)', '2026-10-01')).toEqual({
      rates: [[now, 109]],
      questions: [{ kind: 'treatmentRival', name: old, kept: now }],
    });
  });

  it.each([
    ['ベースアップ', 1],
    ['ベースアップ等支援加算', 1],
    ['ベースアップ支援', 1],
    ['ベア加算', 1],
    ['Ⅲ', 2],
    ['4', 1],
    // Nothing is left of these that would tell one from another.
    ['介護職員等', 0],
    ['加算', 0],
    ['6', 0],
    ['特定Ⅰ', 0],
  ])('%s may mean %d of them', (text, count) => {
    expect(findTreatments(text)).toHaveLength(count);
  });

  it('is proposed among those of the day, and among all on a day without any', () => {
    // Three of 処遇改善, two of 特定処遇改善, and ベースアップ; then six of the new ones in 2026.
    expect(namesOn('2024-05-31', 'general')).toHaveLength(6);
    expect(namesOn('2026-06-01', 'general')).toHaveLength(6);
    expect(namesOn('2021-03-31', 'general')).toHaveLength(14);
  });

  it('of the full new name is never taken for the old one', () => {
    expect(on('介護職員等処遇改善加算(Ⅰ)', '2024-05-31').rates).toEqual([]);
  });
});

describe('the nearest names', () => {
  it('are those with the fewest letters to change, where none shares two neighbouring ones', () => {
    // From あいう: うかあ changes all 3, あ drops 2, あかう changes 1, かきくけこ 5.
    expect(nearest('あいう', ['うかあ', 'かきくけこ', 'あ', 'あかう'])).toEqual(['あかう', 'あ', 'うかあ']);
  });

  it('letters that stand side by side in both count double, and names without any are left out', () => {
    // あいうえか: 1 to change, less 2 x 3 pairs. えおかきく: 5 to change, less 2. かきくけこ shares none.
    expect(nearest('あいうえお', ['かきくけこ', 'えおかきく', 'あいうえか'])).toEqual([
      'あいうえか',
      'えおかきく',
    ]);
  });

  it('Ⅰ to Ⅴ, in letters of either kind, are 1 to 5', () => {
    expect(['(Ⅰ)', '（Ⅱ）', 'III', 'iv', 'Ⅴ'].map(nameKey)).toEqual(['1', '2', '3', '4', '5']);
  });
});
