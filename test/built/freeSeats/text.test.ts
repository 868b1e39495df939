// The free seats as text to paste: every line as it is read.
import { afterEach, describe, expect, it } from 'vitest';
import type { HeadlessWorkbench } from '../../../workbench/headless.ts';
import { openSmallPlace } from '../../support/smallDayService.ts';

let bench: HeadlessWorkbench;
afterEach(() => bench.close());

const SETTINGS = [
  ['項目', '値', '説明'],
  ['事業所名', '見本の里', ''],
  ['担当者名', '見本 太郎', ''],
  ['電話番号', '000-0000-0001', ''],
  ['住所', '架空町1-2-3', ''],
  ['特色', '一人ずつの個浴。\n機能訓練は毎日。', ''],
  ['ホームページ', 'https://example.com/', ''],
  ['入浴', '個浴', ''],
  ['祝日営業', 'しない', ''],
];

async function textOf(month: string, change: Parameters<typeof openSmallPlace>[0] = {}) {
  bench = await openSmallPlace({ 設定: SETTINGS, ...change });
  return ((await bench.run('freeSeatsText', { month })) as { text: string }).text.split('\n');
}

// The small place has two seats on Mondays and Thursdays: K1 comes on both, K2 on Mondays from 12 October.
describe('the free seats as text', () => {
  it('says in a sentence and by weekday what is free, and whom to ask', async () => {
    // 23 November is a Monday and a holiday; the run's clock stands on 5 November 2026.
    expect(await textOf('2026-11')).toEqual([
      '【空き情報】見本の里　2026年11月',
      '定員2名',
      '（2026年11月5日現在）',
      '木曜に空きがあります（火・水・金〜日はお休み）',
      '',
      '月曜　× 満席',
      '火曜　休',
      '水曜　休',
      '木曜　△ 1人',
      '金曜　休',
      '土曜　休',
      '日曜　休',
      '',
      '◎ 3人以上　○ 2人　△ 1人　× 満席（キャンセル待ち・振替はご相談ください）',
      '人数は2026年11月末の見込みです。',
      '',
      'サービス提供：7〜8時間　営業 月・木　祝日はお休み　この月のお休み 23日',
      '入浴：個浴',
      '特色：一人ずつの個浴。 機能訓練は毎日。',
      '',
      'お問い合わせ・見学のお申し込み',
      '担当：見本 太郎',
      '電話：000-0000-0001',
      '住所：架空町1-2-3',
      'ホームページ：https://example.com/',
    ]);
  });

  it('with several 単位 has a table for each, and names them where it matters', async () => {
    const 単位 = [
      ['単位名', '定員', '営業曜日', '提供時間', '適用開始日'],
      ['午前', 2, '月木', '3〜4時間', ''],
      ['午後', 5, '月', '', ''],
    ];
    const lines = await textOf('来月', { 単位 });
    expect(lines.slice(0, 6)).toEqual([
      '【空き情報】見本の里　2026年12月',
      '（2026年11月5日現在）',
      '月・木のどの曜日にも空きがあります（火・水・金〜日はお休み）',
      '',
      '＜午前＞',
      '月曜　× 満席',
    ]);
    expect(lines.slice(lines.indexOf('＜午後＞')).slice(0, 3)).toEqual([
      '＜午後＞',
      '月曜　◎ 5人',
      '火曜　休',
    ]);
    expect(lines).toContain('サービス提供：午前 3〜4時間　2名、午後 5名　営業 月・木　祝日はお休み');
  });

  it('without a month is that of this one', async () => {
    await textOf('2026-11');
    expect(await bench.run('freeSeatsText', {})).toEqual(
      await bench.run('freeSeatsText', { month: '2026-11' }),
    );
  });

  it.each([
    [{ month: 'いつか' }, '「いつか」を月として読めません'],
    [{ month: 5 }, '月として読めません'],
  ])('refuses %j in one line', async (request, line) => {
    bench = await openSmallPlace();
    await expect(bench.run('freeSeatsText', request)).rejects.toThrow(line);
  });
});
