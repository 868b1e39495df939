import { describe, expect, it } from 'vitest';
import { giftNotes } from '../../../../../src/domain/outreach/contacts/giftNotes.ts';
import { giftWords } from '../../../../../src/domain/outreach/contacts/gifts.ts';
import { speakTo } from '../../../../../src/messages/kit/spoken.ts';
import { gifts } from '../../../../../src/messages/words.ts';
import { NO_GIVING, NO_TAKING } from '../../../../../src/rules/outreach/giftBan.ts';

describe('words of gifts and money in an entry', () => {
  it.each([
    ['手土産を持参', ['手土産']],
    ['菓子折りを渡した', ['菓子折り']],
    ['お菓子は断られた', ['お菓子']],
    ['商品券とギフト券', ['商品券', 'ギフト券']],
    ['図書カード 3枚', ['図書カード']],
    ['ｸｵｶｰﾄﾞを同封', ['クオカード']],
    ['ＱＵＯカード', ['QUOカード']],
    ['謝礼金、謝金、薄謝', ['謝礼金', '謝金', '薄謝']],
    ['紹介料の話が出た', ['紹介料']],
    ['お 中 元・お歳暮', ['お中元', 'お歳暮']],
    ['御礼の品とお礼金', ['御礼の品', 'お礼金']],
    ['粗品のタオル', ['粗品']],
    ['接待と会食', ['接待', '会食']],
    ['差し入れ／差入れ／さしいれ', ['差し入れ', '差入れ', 'さしいれ']],
    ['てみやげとおかし', ['てみやげ', 'おかし']],
    ['ぎふとを渡す', ['ぎふと']],
    ['手土産を渡し、また手土産', ['手土産']],
    // A sweets shop is an outing; where a gift was bought is not.
    ['駅前の手土産店で購入', ['手土産']],
  ])('are found in %s', (text, words) => {
    expect(giftWords(text)).toEqual(words);
  });

  it.each([
    '',
    '空き曜日を伝えた',
    '謝礼なし',
    '手土産は持参していない',
    '菓子折りなどは一切なし',
    '商品券ではない',
    '紹介料は不要とのこと',
    'お菓子作りのレクを紹介',
    'オカシづくりのレクを紹介',
    '駄菓子屋の外出行事',
    '動きがおかしいとの相談',
    '金銭管理が難しい方',
    '利用料は現金払い',
    'お礼の電話をした',
    '担当の中元さんと面会',
    '旅行の土産話を聞いた',
    '食事代と送迎範囲を説明',
    'ごちそうさまでした',
  ])('are not found in %s', (text) => {
    expect(giftWords(text)).toEqual([]);
  });

  it('are found where they were handed over, not where they were not', () => {
    expect(giftWords('手土産が渡された。謝礼は渡さず')).toEqual(['手土産']);
    expect(giftWords('商品券なし、粗品あり')).toEqual(['粗品']);
  });

  it('are looked for in a text of 20,000 characters without a stop', () => {
    expect(giftWords(`${'お'.repeat(20_000)}手土産`)).toEqual(['手土産']);
  });
});

describe('the entries of a month that speak of gifts', () => {
  const note = (officeId: string, date: string, text: string) => ({
    officeId,
    date,
    cell: '営業記録!H2',
    text,
  });

  it('are those from its first day up to the day that counts, by date and of one day as they stand', () => {
    const notes = [
      note('last day that counts', '2026-10-20', '粗品'),
      note('after it', '2026-10-21', '粗品'),
      note('the month before', '2026-09-30', '粗品'),
      note('that month a year ago', '2025-10-10', '粗品'),
      note('of one day, the upper', '2026-10-10', '手土産と商品券'),
      note('nothing of the kind', '2026-10-10', '空き曜日を伝えた'),
      note('of one day, the lower', '2026-10-10', '粗品'),
      note('first day', '2026-10-01', '粗品'),
    ];
    expect(giftNotes(notes, '2026-10', '2026-10-20')).toEqual([
      { officeId: 'first day', date: '2026-10-01', cell: '営業記録!H2', words: ['粗品'] },
      {
        officeId: 'of one day, the upper',
        date: '2026-10-10',
        cell: '営業記録!H2',
        words: ['手土産', '商品券'],
      },
      { officeId: 'of one day, the lower', date: '2026-10-10', cell: '営業記録!H2', words: ['粗品'] },
      { officeId: 'last day that counts', date: '2026-10-20', cell: '営業記録!H2', words: ['粗品'] },
    ]);
  });
});

describe('what the rule says beside them', () => {
  const said = () => [gifts.found({ words: ['手土産'] }), gifts.giving(NO_GIVING), gifts.taking(NO_TAKING)];

  it('names both ordinances and their articles', () => {
    expect(said()).toEqual([
      '贈り物や金銭にあたるかもしれない言葉があります：「手土産」',
      '渡す側：指定居宅サービス等の事業の人員、設備及び運営に関する基準（平成11年厚生省令第37号）第35条（通所介護には第105条で準用）',
      '受け取る側：指定居宅介護支援等の事業の人員及び運営に関する基準（平成11年厚生省令第38号）第25条第3項',
    ]);
  });

  it('speaks English to an English reader', () => {
    speakTo(() => 'en_GB');
    expect(said()[0]).toBe('Words that may mean a gift or money: “手土産”');
    expect(said()[1]).toContain('第35条, applied to day services by 第105条');
    speakTo(() => 'ja');
  });
});
