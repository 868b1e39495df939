// 月次報告を作る through the built bundle: what it writes, what it refuses, and what it leaves alone.
import { afterEach, describe, expect, it } from 'vitest';
import { type HeadlessWorkbench, openHeadless } from '../../../workbench/headless.ts';
import type { HeadlessUi } from '../../../workbench/runner/headlessUi.ts';
import { contents, openSmallPlace, TABS } from '../../support/smallDayService.ts';

const REPORT = '月次報告 2026-10';
const APPENDIX = '月次資料 2026-10';
const MONTH = '2026-10';
let bench: HeadlessWorkbench;

afterEach(() => bench.close());

async function made(change: Parameters<typeof openSmallPlace>[0] = {}) {
  bench = await openSmallPlace(change);
  await bench.run('createMonthReport', MONTH);
  return bench.spreadsheet;
}

/** The figures of 月次データ by 区分, 対象 and 指標. */
function figures(month = MONTH): Record<string, unknown> {
  const rows = bench.spreadsheet.values('月次データ').filter(([at]) => at === month);
  return Object.fromEntries(
    rows.map((row) => [`${row[2]} ${row[3]} ${row[4]}`.replace(/\s+/g, ' '), row[6]]),
  );
}

/** Both documents, one after the other. */
const reportText = () =>
  [REPORT, APPENDIX]
    .flatMap((tab) => bench.spreadsheet.displayValues(tab))
    .map((row) => row.join(' ').trim())
    .join('\n');

describe('what it writes', () => {
  it('10 visits on 9 days with 2 seats: 55.6% full', async () => {
    await made();
    // Mondays and Thursdays of October 2026: 5, 12, 19, 26 and 1, 8, 15, 22, 29.
    expect(figures()).toMatchObject({
      '全体 visits': 10,
      '全体 operating_days': 9,
      '全体 capacity_days': 18,
      '全体 absences': 2,
      '曜日 月 visits': 6,
      '曜日 木 visits': 4,
      '単位 1単位 visits': 10,
      '利用者 K1 visits': 8,
      '日 2026-10-12 visits': 2,
    });
    expect(reportText()).toContain('55.6%');
  });

  it('8 visits of 要介護1 and 2 of 要介護2, 7〜8時間: 8 x 658 + 2 x 777 = 6,818 units, 68,180 yen', async () => {
    await made();
    expect(figures()).toMatchObject({ '全体 care_units': 6818, '全体 care_revenue': 68_180 });
  });

  it('one chart where the month before is not known: the people of each day', async () => {
    await made();
    const titles = (tab: string) => bench.charts(tab).map(({ options }) => options['title']);
    expect(titles(REPORT)).toEqual(['1日の人数（人）']);
    expect(titles(APPENDIX)).toEqual([]);
  });

  it('a cost below the line makes a break-even: 40,000 / (6,818 - 500) = 6.33, that is 7 visits', async () => {
    await made({
      費用: [
        ['区分', '費目', '金額', '単位', '開始月', '終了月'],
        ['固定費', '家賃', 40_000, '月', '', ''],
        ['変動費', '食材費', 500, '1回', '', ''],
      ],
    });
    expect(figures()['全体 breakeven_visits']).toBeCloseTo(40_000 / 6_318, 9);
    expect(reportText()).toMatch(/損益分岐の利用者数\s+7\b/);
  });

  it('without 費用 it says how to get a break-even', async () => {
    await made();
    expect(reportText()).toContain('「費用」のタブに固定費と変動費を入れると、利益と損益分岐も出ます。');
  });

  it('a first report says why: the month before comes from its attendance, and 月次データ knows only its own', async () => {
    await made({
      '出席 2026-09': [
        ['利用者ID', '氏名', '単位名', 3, 7],
        ['K1', '見本 一郎', '', '○', '○'],
      ],
    });
    expect(reportText()).toContain('9月 2回 → 10月 10回（延べ利用者数）');
    expect(figures('2026-09')).toEqual({});
  });

  it('without attendance of the month before it says so', async () => {
    await made();
    expect(reportText()).toContain('9月の出席がないため、増減の理由は出していません。');
  });

  it('reads the long form where there is no attendance tab', async () => {
    const log = [
      ['日付', '利用者ID', '氏名', '単位名', '状況', '理由'],
      ['2026-10-01', 'K1', '見本 一郎', '', '出席', ''],
      ['2026-10-05', 'K1', '見本 一郎', '', '欠席', '通院'],
    ];
    await made({ '出席 2026-10': undefined, 出席ログ: log });
    expect(figures()).toMatchObject({ '全体 visits': 1, '全体 absences': 1 });
  });

  it('with both forms the attendance tab counts, and the report says so', async () => {
    const log = [
      ['日付', '利用者ID', '氏名', '単位名', '状況', '理由'],
      ['2026-10-29', 'K1', '', '', '欠席', ''],
    ];
    await made({ 出席ログ: log });
    expect(figures()['全体 visits']).toBe(10);
    expect(reportText()).toContain('出席ログのこの月の行は使っていません');
  });

  it('text that begins like a formula is shown as typed', async () => {
    const clients = (TABS['利用者'] ?? []).map((row, index) =>
      index === 1 ? ['K1', '見本 一郎', '=IMPORTXML("x")', ...row.slice(3)] : row,
    );
    bench = await openSmallPlace({ 利用者: clients.slice(0, 1) });
    await bench.spreadsheet.setValues('利用者', 'A2', [
      ['K1', '見本 一郎', '\'=IMPORTXML("x")', '月木', '', ''],
    ]);
    await bench.run('createMonthReport', MONTH);
    expect(reportText()).toContain('要介護度「=IMPORTXML("x")」が分かりません');
    expect(
      bench.spreadsheet
        .formulas(APPENDIX)
        .flat()
        .filter((formula) => formula !== ''),
    ).toEqual([]);
  });
});

describe('absences in a row, where 設定 does not say how many', () => {
  const attendance = (marks: readonly string[]) => [
    ['利用者ID', '氏名', '単位名', 19, 22, 26, 29],
    ['K1', '見本 一郎', '', ...marks],
  ];
  const NONE = '続けて休んでいる方はいません。';

  it('are named from the third on, as many as はじめる puts into 設定', async () => {
    await made({ '出席 2026-10': attendance(['○', '欠', '欠', '欠']) });
    expect(reportText()).not.toContain(NONE);
  });

  it('are not named for two', async () => {
    await made({ '出席 2026-10': attendance(['○', '○', '欠', '欠']) });
    expect(reportText()).toContain(NONE);
  });
});

describe('欠席記録', () => {
  const absent = (reasons: readonly string[]) => [
    ['日付', '利用者ID', '氏名', '区分', '理由', '振替日', '対応'],
    ...reasons.map((reason) => ['2026-10-08', 'K1', '見本 一郎', '欠席', reason, '', '']),
  ];

  it('tells its reasons in the report, the most frequent first, and asks about what it cannot read', async () => {
    const notes = absent(['通院', '体調不良', '通院']);
    await made({
      欠席記録: [
        ...notes,
        ['あした', 'K1', '', '', '通院', '', ''],
        ['2026-09-30', 'K1', '', '', '旅行', '', ''],
      ],
    });
    expect(reportText()).toContain('欠席記録にある理由：通院 2件、体調不良 1件\n');
    expect(reportText()).toContain('「欠席記録」A5：日付「あした」');
  });

  it('with many long reasons tells the five most frequent, cut, and how many more there are', async () => {
    await made({ 欠席記録: absent(Array.from({ length: 7 }, (_, n) => `${n}${'あ'.repeat(10_000)}`)) });
    const first = (n: number) => `${n}${'あ'.repeat(18)}… 1件`;
    expect(reportText()).toContain(
      `欠席記録にある理由：${[0, 1, 2, 3, 4].map(first).join('、')}、ほか2種類\n`,
    );
  });
});

describe('made again', () => {
  it('is the same tab, and 月次データ holds the month once', async () => {
    await made();
    const before = contents(bench);
    await bench.run('createMonthReport', MONTH);
    expect(contents(bench)).toEqual(before);
    expect([REPORT, APPENDIX].map((tab) => bench.charts(tab).length)).toEqual([1, 0]);
  });

  it('keeps what somebody wrote below and beside both documents, also when one grows', async () => {
    const { setValues, values } = await made().then((sheet) => ({
      setValues: sheet.setValues.bind(sheet),
      values: sheet.values.bind(sheet),
    }));
    const heights = new Map([REPORT, APPENDIX].map((tab) => [tab, values(tab).length]));
    for (const [tab, height] of heights) {
      await setValues(tab, `A${height + 1}`, [['来月は木曜を増やす']]);
      await setValues(tab, 'N3', [['横のメモ']]);
    }
    await setValues('出席 2026-10', 'D2', [['？', '？']]);
    await bench.run('createMonthReport', MONTH);
    for (const tab of heights.keys()) {
      const after = values(tab);
      expect(after[after.length - 1]?.[0]).toBe('来月は木曜を増やす');
      expect(after[2]?.[13]).toBe('横のメモ');
      expect(String(after[after.length - 2]?.[0])).toContain('自由記入欄');
    }
    expect(values(APPENDIX).length).toBeGreaterThan((heights.get(APPENDIX) ?? 0) + 1);
  });

  it('takes the single report of an earlier version for its own: one report, its notes below it', async () => {
    bench = await openSmallPlace();
    bench.spreadsheet.addTab(REPORT);
    await bench.spreadsheet.setValues(REPORT, 'A1', [
      ['月次報告　2026年10月'],
      ['確認してください（0件）'],
      ['自由記入欄（ここから下は、作り直しても残ります）'],
      ['会議のメモ'],
    ]);
    await bench.run('createMonthReport', MONTH);
    const rows = bench.spreadsheet.values(REPORT);
    expect(rows[rows.length - 1]?.[0]).toBe('会議のメモ');
    expect(bench.spreadsheet.displayValues(REPORT).flat()).not.toContain('確認してください（0件）');
    expect(bench.spreadsheet.tabs().slice(-2)).toEqual(['月次データ', APPENDIX]);
  });

  it('puts another month’s rows beside the first and leaves the first alone', async () => {
    await made({
      '出席 2026-11': [
        ['利用者ID', '氏名', '単位名', 2],
        ['K1', '見本 一郎', '', '○'],
      ],
    });
    const october = figures();
    await bench.run('createMonthReport', '2026-11', '2026-11-02');
    expect(figures()).toEqual(october);
    expect(figures('2026-11')['全体 visits']).toBe(1);
  });

  it('keeps a column and rows of one’s own in 月次データ', async () => {
    const own = [
      ['メモ', '単位', '値', '指標名', '指標', '対象', '区分', '事業所名', '年月'],
      ['手で入れた', '回', 7, '延べ利用者数', 'visits', '', '全体', '見本の里', "'2025-10"],
    ];
    await made({ 月次データ: own });
    const [, kept, first] = bench.spreadsheet.values('月次データ');
    expect(kept).toEqual([...(own[1] ?? []).slice(0, -1), '2025-10']);
    expect(first).toEqual(['', '回', 10, '延べ利用者数', 'visits', '', '全体', '見本の里', '2026-10']);
  });
});

describe('what it refuses, in one line and without writing', () => {
  const without = (tab: string, header: string) => {
    const [head = [], ...rows] = TABS[tab] ?? [];
    const at = head.indexOf(header);
    return { [tab]: [head, ...rows].map((row) => row.filter((_, index) => index !== at)) };
  };

  it.each([
    ['設定 renamed', { 設定: undefined, 設定その2: TABS['設定'] }, MONTH, 'タブ「設定」がありません'],
    [
      'no 利用者ID header',
      without('利用者', '利用者ID'),
      MONTH,
      'タブ「利用者」に見出し「利用者ID」がありません',
    ],
    ['no 定員 header', without('単位', '定員'), MONTH, 'タブ「単位」に見出し「定員」がありません'],
    [
      'no 氏名 on the attendance tab',
      without('出席 2026-10', '氏名'),
      MONTH,
      'タブ「出席 2026-10」に見出し「氏名」がありません',
    ],
    ['an empty 出席', { '出席 2026-10': [] }, MONTH, '「出席 2026-10」に見出し'],
    [
      'an 利用者 with nothing but headers',
      { 利用者: (TABS['利用者'] ?? []).slice(0, 1) },
      MONTH,
      '使える行がありません',
    ],
    [
      'a month without attendance',
      {},
      '2026-09',
      '「出席 2026-09」のタブがありません。作れるのは 2026-10 です。',
    ],
    ['a month that has not begun', {}, '2027-01', 'まだ始まっていません'],
    ['no month at all', {}, 'さきごろ', '「さきごろ」を月として読めません'],
    [
      'a tab of that name that is not ours',
      { [REPORT]: [['わたしの表']] },
      MONTH,
      '稼働ノートが作ったタブではない',
    ],
    [
      'a tab of the appendix’s name that is not ours',
      { [APPENDIX]: [['わたしの表']] },
      MONTH,
      '「月次資料 2026-10」は稼働ノートが作ったタブではない',
    ],
  ])('%s', async (_, change, month, line) => {
    bench = await openSmallPlace(change as Parameters<typeof openSmallPlace>[0]);
    const before = contents(bench);
    await bench.run('createMonthReport', month);
    expect(bench.ui.alerts.map(({ message }) => message)).toEqual([expect.stringContaining(line)]);
    expect(bench.ui.alerts[0]?.message).not.toContain('\n');
    expect(contents(bench)).toEqual(before);
  });
});

describe('from the menu', () => {
  async function asked(...answers: HeadlessUi['promptAnswers']) {
    bench = await openSmallPlace();
    bench.ui.promptAnswers.push(...answers);
    await bench.run('createMonthReport');
    return bench.ui;
  }

  it('stands in the menu under the product’s name', async () => {
    bench = await openHeadless({});
    await bench.run('onOpen');
    const [menu] = bench.menus;
    expect(menu?.title).toBe('稼働ノート');
    expect(menu?.items).toContainEqual({
      kind: 'item',
      label: '月次報告を作る',
      functionName: 'createMonthReport',
    });
  });

  it('asks which month and takes the latest for an empty answer', async () => {
    const ui = await asked('');
    expect(ui.prompts[0]?.message).toContain('2026-10');
    expect(bench.spreadsheet.tabs()).toContain(REPORT);
    expect(ui.toasts[0]?.message).toBe('「月次報告 2026-10」と「月次資料 2026-10」を作りました。');
  });

  it('asks again, with the reason, for a month without attendance', async () => {
    const ui = await asked('2026-09', '2026年10月');
    expect(ui.prompts).toHaveLength(2);
    expect(ui.prompts[1]?.message).toContain('「出席 2026-09」のタブがありません');
    expect(bench.spreadsheet.tabs()).toContain(REPORT);
  });

  it('says once what an empty spreadsheet lacks and does not ask again: no month would help', async () => {
    bench = await openHeadless({});
    bench.ui.promptAnswers.push('');
    await bench.run('createMonthReport');
    expect(bench.ui.prompts).toHaveLength(1);
    expect(bench.ui.alerts.at(-1)?.message).toContain('メニューの「はじめる」で作れます。');
  });

  it('does nothing when the question is cancelled', async () => {
    await asked({ button: 'CANCEL', text: '' });
    expect(bench.spreadsheet.tabs()).not.toContain(REPORT);
  });
});

describe('service calls', () => {
  /** Which tab is where and how large it is; everything else that is read could have been read before. */
  const PLACE = /\.(getSheetByName|getNumSheets|getMaxRows|getMaxColumns)$/;

  it.each([
    ['when the report is made', 1],
    ['when it is made again', 2],
  ])('%s, nothing is read after the first write', async (_, times) => {
    await made();
    for (let run = 1; run < times; run += 1) await bench.run('createMonthReport', MONTH);
    const { calls } = bench;
    const firstWrite = calls.findIndex(({ kind }) => kind === 'write');
    const late = calls.slice(firstWrite).filter(({ kind, name }) => kind === 'read' && !PLACE.test(name));
    expect(firstWrite).toBeGreaterThan(0);
    expect(late.map(({ name }) => name)).toEqual([]);
  });
});
