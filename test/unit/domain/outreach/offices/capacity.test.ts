import { describe, expect, it } from 'vitest';
import { officeCapacity } from '../../../../../src/domain/outreach/offices/capacity.ts';

const managers = (memo: string) => officeCapacity(memo)?.managers;

describe('how many care managers an office has', () => {
  it.each([
    ['ケアマネ3名', 3],
    ['CM3人', 3],
    ['ＣＭ：３ 名', 3],
    ['ケアマネジャーは4名。火曜が会議', 4],
    ['ケアマネージャー 約5人', 5],
    ['介護支援専門員二名', 2],
    ['ｹｱﾏﾈ10人', 10],
    ['ケアマネ数：12名', 12],
    ['2名のケアマネ、午前が連絡しやすい', 2],
    ['ケアマネ2.5人（常勤換算）', 2.5],
    ['ケアマネ2〜3名', 2],
    ['ケアマネ4名（うちケアマネ1名は非常勤）', 4],
    ['主任ケアマネ1名、ケアマネ3名', 4],
    ['ケアマネ100名', 100],
  ])('is read out of %s', (memo, count) => {
    expect(managers(memo)).toBe(count);
  });

  it.each([
    '',
    'ケアマネ 鈴木さん',
    'ケアマネ3年目',
    '利用者3名のケアマネ',
    '職員5名',
    'ケアマネ0名',
    'ケアマネ101名',
  ])('is not guessed from %s', (memo) => {
    expect(officeCapacity(memo)).toBeUndefined();
  });

  it('makes 128 clients and 1,632,891 yen a month of three, at the national mean', () => {
    // 3 x 42.7 = 128.1 clients; x 12,747 yen = 1,632,890.7 yen.
    expect(officeCapacity('ケアマネ3名')).toEqual({ managers: 3, clients: 128, monthlyRevenue: 1_632_891 });
  });
});
