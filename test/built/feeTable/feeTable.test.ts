// 加算表を作る through the built bundle: the values of a day, what changed, and what it refuses.
import { afterEach, describe, expect, it } from 'vitest';
import { type HeadlessWorkbench, openHeadless } from '../../../workbench/headless.ts';
import { contents, openSmallPlace } from '../../support/smallDayService.ts';

const TAB = '加算表';
const NOW = '2026-10-01';
let bench: HeadlessWorkbench;

afterEach(() => bench.close());

type Settings = Parameters<typeof openSmallPlace>[0];

const settings = (...items: readonly (readonly [string, unknown])[]): Settings => ({
  設定: [['項目', '値', '説明'], ...items.map((item) => [...item, ''])],
});

async function made(date: string, change: Settings = {}): Promise<string[]> {
  bench = await openSmallPlace(change);
  await bench.run('createAddonTable', date);
  return lines();
}

/** The tab's rows as they are shown, blank cells left out. */
const lines = () =>
  bench.spreadsheet.displayValues(TAB).map((row) => row.filter((text) => text !== '').join(' '));

/** The rows from a heading down to the next blank one. */
function section(rows: readonly string[], heading: string): string[] {
  const from = rows.findIndex((row) => row.startsWith(heading));
  return from === -1 ? [] : rows.slice(from, rows.indexOf('', from));
}

const lineOf = (rows: readonly string[], name: string) => rows.find((row) => row.startsWith(`${name} `));

describe('the values in force on a day', () => {
  it('個別機能訓練加算(Ⅰ)ロ is 85 units on 2023-10-01', async () => {
    expect(lineOf(await made('2023-10-01'), '個別機能訓練加算(Ⅰ)ロ')).toBe(
      '個別機能訓練加算(Ⅰ)ロ 85 1日につき 個別機能訓練加算(Ⅰ)イ 2021/04/01 3件',
    );
  });

  it('and 76 units on 2026-10-01, in force since 2024-04-01', async () => {
    expect(lineOf(await made(NOW), '個別機能訓練加算(Ⅰ)ロ')).toBe(
      '個別機能訓練加算(Ⅰ)ロ 76 1日につき 個別機能訓練加算(Ⅰ)イ 2024/04/01 2件',
    );
  });

  it('入浴介助加算(Ⅰ) names (Ⅱ) as its rival, and a family of many is named once', async () => {
    const rows = await made(NOW);
    expect(lineOf(rows, '入浴介助加算(Ⅰ)')).toContain('1日につき 入浴介助加算(Ⅱ) ');
    expect(lineOf(rows, 'サービス提供体制強化加算(Ⅰ)')).toContain('サービス提供体制強化加算(Ⅱ)、(Ⅲ)');
    expect(lineOf(rows, '延長加算(9時間以上10時間未満)')).toContain('ほかの延長加算');
  });

  it('a cap stands beside the basis, a deduction by share is a percentage', async () => {
    const rows = await made(NOW);
    expect(lineOf(rows, '栄養改善加算')).toContain('200 1回につき(実施した回) 月2回まで、3月以内(継続可)');
    expect(lineOf(rows, '業務継続計画未策定減算')).toContain('-1.0% 基本単位に対する割合');
  });

  it('what may not be claimed at 70% and in 共生型 stands below the add-ons', async () => {
    const rows = await made(NOW);
    expect(rows).toContain(
      '定員超過利用減算か人員基準欠如減算のあるときは、個別機能訓練加算、栄養アセスメント加算、栄養改善加算、口腔・栄養スクリーニング加算、口腔機能向上加算、サービス提供体制強化加算を算定できません。',
    );
    expect(rows).toContain('共生型通所介護のあるときは、中重度者ケア体制加算、認知症加算を算定できません。');
    expect(rows).toContain('生活相談員配置等加算は、共生型通所介護だけの加算です。');
  });

  it('総合事業 has its own add-ons, with the level where the levels differ', async () => {
    const rows = section(await made(NOW), '総合事業（通所型サービス）の加算と減算');
    expect(rows).toContain('同一建物減算 -752 1月につき(要支援2) 送迎減算 2021/04/01 ―');
    // 同一建物減算 stands in the table three times, and is named once.
    expect(rows).toContain('送迎減算 -47 片道につき 1回の利用に2回まで 同一建物減算 2024/04/01 ―');
  });

  it('the base units are those of the own size, 2〜3時間 at 70% of 4〜5時間', async () => {
    const rows = await made(NOW);
    const base = section(rows, '基本単位（1回につき）　通常規模型');
    expect(base).toContain('7〜8時間 658 777 900 1,023 1,148');
    // 388 x 0.7 = 271.6, 444 x 0.7 = 310.8, 502 x 0.7 = 351.4, 560 x 0.7 = 392.0, 617 x 0.7 = 431.9
    expect(base).toContain('2〜3時間 272 311 351 392 432');
    expect(rows.filter((row) => row.startsWith('基本単位（1回につき）'))).toHaveLength(1);
  });

  it('a 地域密着型 place sees its own rates: (Ⅰ)ロ 12.7%, elsewhere 12.0%', async () => {
    const rows = await made(NOW, settings(['事業所規模', '地域密着型']));
    expect(lineOf(rows, '介護職員等処遇改善加算(Ⅰ)ロ')).toContain('12.7%');
    await bench.close();
    expect(lineOf(await made(NOW), '介護職員等処遇改善加算(Ⅰ)ロ')).toContain('12.0%');
  });

  it('marks the own region, and the monthly units that the place has set itself', async () => {
    const rows = await made(NOW, settings(['地域区分', '5級地'], ['総合事業 要支援1 月額単位', 1700]));
    expect(rows.filter((row) => row.includes('この事業所'))).toEqual([
      '5級地 10.45円 ← この事業所 2021/04/01 2件',
      '要支援1・事業対象者　1月につき 1,798 この事業所は「設定」の1,700単位で計算します 2024/04/01 ―',
      // 1,700 / 30.4 = 55.92
      '要支援1・事業対象者　1日につき 59 この事業所は「設定」の56単位で計算します 2024/04/01 ―',
    ]);
  });

  it.each([
    ['事業所規模', settings()],
    ['設定', { 設定: undefined }],
  ])('without %s it shows all sizes and says so', async (_, change) => {
    const rows = await made(NOW, change);
    expect(rows.filter((row) => row.startsWith('基本単位（1回につき）'))).toHaveLength(4);
    expect(rows.join()).toContain('事業所規模ごとの表をすべて示します');
  });

  it('a 事業所規模 that is not understood is named', async () => {
    const rows = await made(NOW, settings(['事業所規模', 'ふつう']));
    expect(rows.join()).toContain('「設定」の事業所規模「ふつう」が分からないため');
  });

  it('each section names its notice and the day of the check', async () => {
    expect(section(await made(NOW), '地域単価')).toContain(
      '出典：厚生労働大臣が定める一単位の単価（平成27年厚生労働省告示第93号）　2026年11月21日に確認',
    );
  });

  it('a value without a publication is marked, and the mark explained', async () => {
    // 大規模型(Ⅰ) 8〜9時間 until 2024-03: 644 was found in one publication, the four others in none.
    const rows = await made('2023-10-01', settings(['事業所規模', '大規模型(Ⅰ)']));
    expect(section(rows, '基本単位（1回につき）')).toContain('8〜9時間 644 ※ 761 ※ 881 ※ 1,002 ※ 1,122');
    expect(rows.join()).toContain('※ 公表資料で確かめられていない値（未確認）です');
    await bench.close();
    expect((await made('2025-01-01')).join()).not.toContain('※');
  });

  it('a value found elsewhere than the others of its table says where', async () => {
    const rows = await made('2025-01-01');
    expect(lineOf(rows, '介護職員等処遇改善加算(Ⅳ)')).toBe(
      '介護職員等処遇改善加算(Ⅳ) 6.4% ほかの介護職員等処遇改善加算 2024/06/01 1件',
    );
    expect(rows).toContain(
      '介護職員等処遇改善加算(Ⅳ)の出典：処遇改善加算の率の一覧(令和7年度)　2026年11月24日に確認',
    );
    expect(rows).toContain('定員超過利用減算の出典：平成12年厚生省告示第27号 一イ　2026年11月24日に確認');
  });

  it('more than a year after the check it says that the values are old', async () => {
    expect((await made('2027-11-21')).join()).not.toContain('1年以上たっている');
    await bench.close();
    expect((await made('2027-11-22')).join()).toContain('令和8年11月21日に確認した値です');
  });
});

describe('what the latest change changed', () => {
  it('on 2026-10-01: the add-ons for treatment of 2026-06-01, each with a word', async () => {
    expect(section(await made(NOW), '変わったところ　処遇改善の率').slice(2)).toEqual([
      '廃止 介護職員等処遇改善加算(Ⅰ) 9.2% → ―',
      '新設 介護職員等処遇改善加算(Ⅰ)イ ― → 11.1%',
      '新設 介護職員等処遇改善加算(Ⅰ)ロ ― → 12.0%',
      '廃止 介護職員等処遇改善加算(Ⅱ) 9.0% → ―',
      '新設 介護職員等処遇改善加算(Ⅱ)イ ― → 10.9%',
      '新設 介護職員等処遇改善加算(Ⅱ)ロ ― → 11.8%',
      '変更 介護職員等処遇改善加算(Ⅲ) 8.0% → 9.9%',
      '変更 介護職員等処遇改善加算(Ⅳ) 6.4% → 8.3%',
    ]);
  });

  it('and the units of 2024-04-01: one changed, two new, and every base unit', async () => {
    const rows = await made(NOW);
    expect(section(rows, '変わったところ　加算と減算（2024年4月1日から）').slice(2)).toEqual([
      '変更 個別機能訓練加算(Ⅰ)ロ 85 → 76',
      '新設 高齢者虐待防止措置未実施減算 ― → -1.0%',
      '新設 業務継続計画未策定減算 ― → -1.0%',
    ]);
    expect(section(rows, '変わったところ　基本単位')).toContain(
      '変更 5〜6時間 567 → 570 670 → 673 773 → 777 876 → 880 979 → 984',
    );
  });

  it('on 2024-05-31 the rates are still those before June, on 2024-06-01 the three are one', async () => {
    const may = section(await made('2024-05-31'), '変わったところ　処遇改善の率');
    expect(may[0]).toContain('2022年10月1日から');
    await bench.close();
    const june = section(await made('2024-06-01'), '変わったところ　処遇改善の率');
    expect(june.filter((row) => row.startsWith('廃止'))).toHaveLength(6);
    expect(june.filter((row) => row.startsWith('新設'))).toHaveLength(4);
  });

  it('a cell that stayed the same says so', async () => {
    // 地域密着型 2〜3時間 要介護1: 435 x 0.7 = 304.5, 436 x 0.7 = 305.2: both 305.
    const rows = await made(NOW, settings(['事業所規模', '地域密着型']));
    expect(section(rows, '変わったところ　基本単位')).toContain(
      '変更 2〜3時間 同じ 349 → 351 395 → 396 439 → 440 485 → 487',
    );
  });

  it('what has not changed since the first known day is said in one line', async () => {
    expect(await made('2021-04-01')).toContain(
      '加算と減算、基本単位、処遇改善の率、地域単価、総合事業の単位、総合事業の加算と減算には、2021年4月1日から変更がありません（それより前の値は分かりません）。',
    );
  });
});

describe('made again', () => {
  it('is the same tab', async () => {
    await made(NOW);
    const before = contents(bench);
    await bench.run('createAddonTable', NOW);
    expect(contents(bench)).toEqual(before);
  });

  it('for another day it grows and shrinks above what somebody wrote below it', async () => {
    const notes = '自由記入欄（ここから下は、作り直しても残ります）';
    const height = (await made(NOW)).length;
    await bench.spreadsheet.setValues(TAB, `A${height + 1}`, [['6月の届出を確認']]);
    for (const date of ['2023-10-01', NOW]) {
      await bench.run('createAddonTable', date);
      const after = lines();
      expect(after.slice(after.indexOf(notes))).toEqual([notes, '6月の届出を確認']);
    }
    expect(lines()).toHaveLength(height + 1);
  });

  it('keeps what somebody wrote into it, below their notes', async () => {
    await made(NOW);
    await bench.spreadsheet.setValues(TAB, 'H10', [['今年は取れるか']]);
    await bench.run('createAddonTable', '2023-10-01');
    expect(lines().slice(-1)).toEqual(['（H10 にあった書き込み）今年は取れるか']);
  });
});

describe('what it refuses, in one line and without writing', () => {
  it.each([
    [
      'a tab of that name that is not ours',
      NOW,
      { [TAB]: [['わたしの表']] },
      '稼働ノートが作ったタブではない',
    ],
    ['what is no date', 'あした', {}, '「あした」を日付として読めません'],
    ['a day the calendar does not have', '2026-02-30', {}, '「2026-02-30」を日付として読めません'],
    ['a day before the first known one', '2021-03-31', {}, '分かるのは2021年4月1日からです'],
  ])('%s', async (_, date, change, line) => {
    bench = await openSmallPlace(change as Settings);
    const before = contents(bench);
    await bench.run('createAddonTable', date);
    expect(bench.ui.alerts.map(({ message }) => message)).toEqual([expect.stringContaining(line)]);
    expect(bench.ui.alerts[0]?.message).not.toContain('\n');
    expect(contents(bench)).toEqual(before);
  });
});

describe('from the menu', () => {
  it('stands in the menu', async () => {
    bench = await openHeadless({});
    await bench.run('onOpen');
    expect(bench.menus[0]?.items).toContainEqual(expect.objectContaining({ label: '加算表を作る' }));
  });

  it('takes today for an empty answer', async () => {
    bench = await openSmallPlace();
    bench.ui.promptAnswers.push('');
    await bench.run('createAddonTable');
    expect(bench.ui.prompts[0]?.message).toContain('2026年11月5日');
    expect(lines()[0]).toBe('加算表　2026年11月5日に有効な値');
    expect(bench.ui.toasts[0]?.message).toBe('「加算表」を作りました（2026年11月5日に有効な値）。');
  });

  it('asks again, with the reason, and takes a date of the Japanese calendar', async () => {
    bench = await openSmallPlace();
    bench.ui.promptAnswers.push('いつか', '令和5年10月1日');
    await bench.run('createAddonTable');
    expect(bench.ui.prompts[1]?.message).toContain('「いつか」を日付として読めません');
    expect(lines()[0]).toBe('加算表　2023年10月1日に有効な値');
  });
});
