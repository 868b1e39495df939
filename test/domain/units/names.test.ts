// Names are understood however they are typed, and a name that is not is answered with the nearest ones.
import { describe, expect, it } from 'vitest';
import { findAddon, parseAddonList } from '../../../src/domain/units/addonNames.ts';
import { findCareLevel, findRegion, findSize, findTimeBand } from '../../../src/domain/units/choices.ts';
import type { Found } from '../../../src/domain/units/names.ts';
import { parseTreatmentList } from '../../../src/domain/units/treatmentLines.ts';

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
    const { claims, problems } = parseAddonList(
      '入浴介助加算(Ⅰ)、送迎減算×2,口腔機能向上加算(Ⅱ) x 2\nADL維持等加算(Ⅰ)＊１',
    );
    expect(claims.map(({ addon, times }) => [addon.name, times])).toEqual([
      ['入浴介助加算(Ⅰ)', undefined],
      ['送迎減算', 2],
      ['口腔機能向上加算(Ⅱ)', 2],
      ['ADL維持等加算(Ⅰ)', 1],
    ]);
    expect(problems).toEqual([]);
  });

  it('hands back what it cannot understand, and nothing is skipped', () => {
    const { claims, problems } = parseAddonList('入浴介助、送迎減算×0、処遇改善加算(Ⅰ)');
    expect(claims).toEqual([]);
    expect(problems).toEqual([
      { kind: 'unknownAddon', text: '入浴介助', nearest: ['入浴介助加算(Ⅰ)', '入浴介助加算(Ⅱ)'] },
      { kind: 'badTimes', text: '送迎減算×0', name: '送迎減算' },
      { kind: 'treatmentAmongAddons', text: '処遇改善加算(Ⅰ)' },
    ]);
  });

  it('is empty where nothing is written', () => {
    expect(parseAddonList(' \n')).toEqual({ claims: [], problems: [] });
  });
});

describe('a 処遇改善加算', () => {
  const on = (text: string, day: string, service: 'general' | 'community' = 'general') => {
    const { treatments, problems } = parseTreatmentList(text, day, service);
    return { rates: treatments.map(({ treatment, figure }) => [treatment.name, figure.value]), problems };
  };

  it('in its short form is the one of the month', () => {
    expect(on('処遇改善加算Ⅱ', '2024-05-01').rates).toEqual([['介護職員処遇改善加算(Ⅱ)', 43]]);
    expect(on('処遇改善加算Ⅱ', '2024-06-01').rates).toEqual([['介護職員等処遇改善加算(Ⅱ)', 90]]);
    expect(on('(Ⅰ)ロ', '2026-06-01').rates).toEqual([['介護職員等処遇改善加算(Ⅰ)ロ', 120]]);
    expect(on('(1)ロ', '2026-06-01', 'community').rates).toEqual([['介護職員等処遇改善加算(Ⅰ)ロ', 127]]);
  });

  it('may be three before 2024-06, one of each kind', () => {
    const { rates, problems } = on('処遇改善加算Ⅰ、特定処遇改善加算Ⅰ、ベースアップ等支援加算', '2024-05-01');
    expect(rates.map(([, rate]) => rate)).toEqual([59, 12, 11]);
    expect(problems).toEqual([]);
  });

  it('of the same kind counts once, the higher rate', () => {
    const { rates, problems } = on('(Ⅱ)ロ、(Ⅰ)ロ', '2026-10-01');
    expect(rates).toEqual([['介護職員等処遇改善加算(Ⅰ)ロ', 120]]);
    expect(problems).toEqual([
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
      problems: [
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

  it('of the full new name is never taken for the old one', () => {
    expect(on('介護職員等処遇改善加算(Ⅰ)', '2024-05-31').rates).toEqual([]);
  });
});
