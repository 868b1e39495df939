// The report's outreach through the built bundle: what it shows, what it asks, and what it keeps as text.
import { afterEach, describe, expect, it } from 'vitest';
import type { HeadlessWorkbench } from '../../../workbench/headless.ts';
import { openSmallPlace } from '../../support/smallDayService.ts';

/** The two documents of the month. */
const TABS = ['月次報告 2026-10', '月次資料 2026-10'];
const HOSTILE = '=IMPORTXML("http://x","//a")';
const OFFICES = [
  ['営業先ID', '種別', '事業所名', 'メモ'],
  ['E1', '居宅介護支援事業所', `'${HOSTILE}`, 'ケアマネ3名'],
  ['E2', '医療機関', '見本病院', ''],
];
const LOG = [
  ['記録ID', '日付', '営業先ID', '方法', '伝えた内容', '結果', 'メモ'],
  ['R1', '2026-10-05', 'E1', '訪問', '空き曜日', '検討中', '手土産を渡した'],
  ['R2', '2026-10-06', 'E2', '電話', '', '謝礼なし', ''],
  ['R3', '2026-09-30', 'E2', '訪問', '', '商品券', ''],
  ['R4', '2026-10-07', 'E8', '電話', '', '', ''],
];
const REFERRALS = [
  ['紹介ID', '受付日', '営業先ID', '状態', '見学日', '体験日', '契約日', '利用者ID'],
  ['S1', '2025-12-20', 'E1', '契約', '', '', '2025-12-30', 'K1'],
  ['S2', '2026-10-01', 'E2', '契約', '2026-10-03', '2026-10-06', '2026-10-09', 'K2'],
  ['S3', '2026-10-20', 'E2', '不成立', '2026-10-22', '', '', ''],
  ['S4', '2026-09-01', 'E1', '契約', '', '', '2026-09-10', ''],
];

let bench: HeadlessWorkbench;
afterEach(() => bench.close());

async function reported(change: Parameters<typeof openSmallPlace>[0]): Promise<string> {
  bench = await openSmallPlace(change);
  await bench.run('createMonthReport', '2026-10');
  return TABS.flatMap((tab) => bench.spreadsheet.displayValues(tab))
    .map((row) => row.join(' ').replace(/\s+/g, ' ').trim())
    .join('\n');
}

describe('the outreach of a month', () => {
  it('four referrals: 4 talks, 4 tours, 3 trials, 3 contracts, after a median of 9 days', async () => {
    // 20 to 30 December 10 days, 1 to 9 October 8, 1 to 10 September 9. Only S3 has no contract.
    const text = await reported({ 営業先: OFFICES, 営業記録: LOG, 紹介: REFERRALS });
    expect(text).toContain('紹介から契約まで（2025年11月〜2026年10月に受けた紹介4件）');
    for (const line of [
      '相談 4 100.0%',
      '見学 4 100.0% 100.0%',
      '体験 3 75.0% 75.0%',
      '契約 3 75.0% 100.0%',
    ]) {
      expect(text).toContain(line);
    }
    expect(text).toContain('不成立 1');
    expect(text).toContain('契約までの日数（中央値） 9.0');
  });

  it('tells the visits of those who came: 8 of K1 through E1, 2 of K2 through E2', async () => {
    const text = await reported({ 営業先: OFFICES, 営業記録: LOG, 紹介: REFERRALS });
    // E1: two referrals, two contracts, 10 and 9 days; three care managers make 3 x 42.7 = 128 clients.
    expect(text).toContain(`${HOSTILE} 8 1 2 2 100.0% 9.5 約128人`);
    expect(text).toContain('見本病院 2 1 2 1 50.0% 8.0');
    expect(text).toContain('人数×42.7人（全国の平均、2021年度）');
    expect(text).toContain('利用者IDのない契約が1件あり');
    expect(TABS.flatMap((tab) => bench.charts(tab)).map(({ options }) => options['title'])).toEqual(
      expect.arrayContaining(['進んだ件数（件）', '紹介された方の利用（回）']),
    );
  });

  it('names the entry of the month that speaks of a gift, its cell and both rules', async () => {
    const text = await reported({ 営業先: OFFICES, 営業記録: LOG, 紹介: REFERRALS });
    expect(text).toContain(`10月5日 ${HOSTILE} 手土産 「営業記録」G2`);
    expect(text).toContain('（平成11年厚生省令第37号）第35条（通所介護には第105条で準用）');
    expect(text).toContain('（平成11年厚生省令第38号）第25条第3項');
    expect(text).not.toContain('商品券');
    expect(text).not.toContain('謝礼');
  });

  it('counts an office that is on no tab in the sums, and asks about its cell', async () => {
    const text = await reported({ 営業先: OFFICES, 営業記録: LOG, 紹介: REFERRALS });
    expect(text).toContain('すべて 3 1 2');
    expect(text).toContain('「営業記録」C5：営業先ID「E8」は営業先のタブにありません。');
  });

  it('asks about a referral without any date once, by the cell that lacks it', async () => {
    const undated = [['S5', '', 'E1', '見学', '', '', '', '']];
    const misread = [['S6', 'いつか', 'E1', '相談', '', '', '', '']];
    const tourOnly = [['S7', '', 'E1', '見学', '2026-10-08', '', '', '']];
    const text = await reported({
      営業先: OFFICES,
      営業記録: LOG,
      紹介: [...REFERRALS, ...undated, ...misread, ...tourOnly],
    });
    expect(text.match(/「紹介」[A-Z]\d+：.*/g)).toEqual([
      expect.stringContaining('「紹介」B7：受付日「いつか」を日付として読めません。'),
      expect.stringContaining('「紹介」B6：受付日が空欄のため、この行は使っていません。'),
    ]);
  });

  it('keeps an office name that looks like a formula as text', async () => {
    await reported({ 営業先: OFFICES, 営業記録: LOG, 紹介: REFERRALS });
    const formulas = TABS.flatMap((tab) => bench.spreadsheet.formulas(tab).flat());
    expect(formulas.filter((formula) => formula !== '')).toEqual([]);
  });

  it('is calm where there are offices and nothing happened', async () => {
    const text = await reported({ 営業先: OFFICES });
    expect(text).toContain('この月の営業記録はありません。');
    for (const heading of ['紹介から契約まで', '営業先ごとの利用', '贈り物'])
      expect(text).not.toContain(heading);
    expect(TABS.flatMap((tab) => bench.charts(tab))).toHaveLength(1);
  });

  it('has no outreach without 営業先', async () => {
    expect(await reported({ 営業記録: LOG, 紹介: REFERRALS })).not.toContain('この月の営業');
  });
});
