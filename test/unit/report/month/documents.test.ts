// What the two documents of a month say in words, beside their figures.
import { describe, expect, it } from 'vitest';
import { monthReport } from '../../../../src/domain/month/monthReport.ts';
import { appendixTab } from '../../../../src/report/month/appendixTab.ts';
import { reportTab } from '../../../../src/report/month/reportTab.ts';
import { client, cost, matrix, NO_FEES, source, unit } from '../../../support/dayService.ts';

type Change = Parameters<typeof source>[0];

const setting = (text: string) => ({ text, tab: '設定', cell: 'B2' });
const FEES = { ...NO_FEES, size: setting('通常規模型'), region: setting('その他') };
const on = (days: readonly number[]) => Object.fromEntries(days.map((day) => [day, '○']));
const MONDAYS = on([5, 12, 19, 26]);

/** The text of both, line by line, for one client on Mondays unless told otherwise. */
function lines(change: Change): string[] {
  const usual = { fees: FEES, clients: [client('A')], units: [unit({ weekdays: ['月'] })] };
  const report = monthReport(source({ ...usual, sheet: matrix('2026-10', { A: MONDAYS }), ...change }));
  const own = { count: 0, mustStay: 0 };
  const rows = [reportTab, appendixTab].flatMap((tab) => tab(report, '2026-11-02', own).rows);
  return rows.map((row) =>
    row
      .map(({ value }) => String(value))
      .join(' ')
      .trim(),
  );
}
const text = (change: Change) => lines(change).join('\n');

describe('the sentence at the top', () => {
  // Four visits of 777 units at 10 yen: 7,770 yen a visit, 31,080 in all; 80 seats on four days.
  it('above break-even: how many people a day are to spare', () => {
    expect(text({ costs: [cost('固定費', 23_310)] })).toContain(
      // 31,080 - 23,310 yen.
      '稼働率は5.0%。損益分岐を1日0.3人上回り、利益は0.8万円（推定）です。',
    );
  });

  it('below break-even: how many are missing', () => {
    expect(text({ costs: [cost('固定費', 62_160)] })).toContain(
      // 31,080 - 62,160 yen.
      '稼働率は5.0%。損益分岐まで1日あと1.0人足りず、3.1万円の赤字（推定）です。',
    );
  });

  it('a visit that costs more than it brings: said in words, no number', () => {
    const said = text({ costs: [cost('固定費', 1), cost('変動費', 8_000, '1回')] });
    expect(said).toContain('何人来ても黒字になりません');
    expect(said).not.toContain('損益分岐の売上');
  });

  it('without an operating day', () => {
    expect(text({ sheet: matrix('2026-10', {}), units: [unit({ from: '2027-01-01' })] })).toContain(
      '営業日がないため、稼働率は計算できません。',
    );
  });
});

describe('warnings', () => {
  it('figures checked more than a year ago say when', () => {
    const change = { month: '2028-01', asOf: '2028-01-31', sheet: matrix('2028-01', { A: on([3, 10]) }) };
    expect(text(change)).toContain('令和8年11月21日に確認した値です');
    expect(text({})).not.toContain('に確認した値です');
  });

  it('more users than seats name the rule', () => {
    const sheet = matrix('2026-10', { A: MONDAYS, B: MONDAYS });
    const change = {
      sheet,
      clients: [client('A'), client('B')],
      units: [unit({ capacity: 1, weekdays: ['月'] })],
    };
    // 777 × 70% = 543.9, so 544: 233 units less a visit, 233 × 8 × 10 yen = 18,640.
    expect(text(change)).toContain(
      '定員超過：事業所全体で、同時に利用した人数の1日平均（小数切り上げ）2人が定員1人を超えています。' +
        '2026年11月から解消した月まで、全員の単位数が70%になります（この月の介護報酬なら18,640円の減）。',
    );
  });

  it('several 単位 without times say how they were told apart', () => {
    const units = [unit({ name: '午前' }), unit({ name: '午後' })];
    expect(text({ units })).toContain('「単位」に開始時刻と終了時刻を入れると、正しく数えます。');
    const hours = { from: 540, to: 720 };
    expect(text({ units: units.map((each) => ({ ...each, hours })) })).not.toContain('開始時刻');
  });

  it('a month that nobody knows the fees of yet says so', () => {
    const change = { month: '2027-04', asOf: '2027-04-30', sheet: matrix('2027-04', { A: on([5]) }) };
    const line = '単位数・率・単価は令和9年3月31日までの値しか公表されていません。';
    expect(text(change)).toContain(line);
    const march = { month: '2027-03', asOf: '2027-03-31', sheet: matrix('2027-03', { A: on([1]) }) };
    expect(text(march)).not.toContain(line);
  });

  it('a month that is cut says why', () => {
    expect(text({ fees: { ...FEES, overCapacityCut: true } })).toContain(
      'この月の介護報酬は全員70%で推定しています',
    );
    expect(text({})).not.toContain('70%');
  });

  it('the size of next year is counted month by month, but not of a 地域密着型 place', () => {
    // Four visits of 7〜8 hours; open from October on, five months that count, so 定員 decides.
    const said = text({ units: [unit({ from: '2026-10-01' })] });
    expect(said).toContain('規模区分の見込み（2027年4月からの区分の計算書）');
    expect(said).toContain('4月から2月までに営業する月が6か月に満たないため');
    expect(text({ fees: { ...FEES, size: setting('地域密着型') } })).not.toContain('規模区分の見込み');
  });

  it('a figure that no publication confirms is named', () => {
    const fees = { ...FEES, size: setting('大規模型(Ⅰ)') };
    const change = {
      fees,
      clients: [client('A', '', { timeBand: '8-9時間' })],
      month: '2023-10',
      asOf: '2023-10-31',
      sheet: matrix('2023-10', { A: on([2, 9]) }),
    };
    expect(text(change)).toContain('公表資料で確かめられていない値です');
    expect(text({})).not.toContain('公表資料で確かめられていない値です');
  });
});

describe('a month under way', () => {
  const change = {
    asOf: '2026-10-12',
    sheet: matrix('2026-10', { A: { 5: '○', 12: '○', 19: '予', 26: '予' } }),
  };

  it('says that it is not over, and where it is heading', () => {
    expect(text(change)).toContain('10月1日〜10月12日の途中経過（月はまだ終わっていません）');
    expect(text(change)).toContain('月末には延べ4回、稼働率5.0%の見込みです（推定）。');
  });
});

describe('what was not read', () => {
  const line = (change: Change) => lines(change).find((each) => each.startsWith('この数字の確かさ'));

  it('stands below the figures, and the figure says that it is provisional and how far it may be off', () => {
    // Contracts on four Mondays, two marks read: between 2 and 4 of 80 seats.
    const change = {
      clients: [client('A', '月')],
      sheet: matrix('2026-10', { A: { 5: '○', 12: '○', 19: '？' } }),
    };
    expect(line(change)).toContain('未入力1回・読めない印1。稼働率は少なくとも2.5%、多くて5.0%です。');
    expect(text(change)).toContain('稼働率【暫定】');
    expect(text(change)).toContain('読めた印のなかには、続けて休んでいる方はいません。');
  });

  it('nothing of the kind is said where everything was', () => {
    expect(line({})).toBe('この数字の確かさ：読めないところはありませんでした。');
    expect(text({})).not.toContain('暫定');
  });

  it('a sum of costs of which none was read is no zero, and the profit has no lower bound', () => {
    const change = { costs: [cost('変動費', 770, '1回')], unreadCosts: ['固定費' as const] };
    // 31,080 - 4 x 770 yen.
    expect(line(change)).toContain('読めない費用1。利益は多くて2.8万円です。');
    expect(text(change)).toMatch(/^固定費\s+―\s+「費用」の読めない1行を含みません$/m);
  });

  it('costs of which no row was read are not asked for as if there were none', () => {
    const said = text({ unreadCosts: [undefined, undefined] });
    expect(said).toContain('「費用」の2行が読めないため、利益と損益分岐は出していません。');
  });

  it('a loss has no share to spare: it says how much more is needed', () => {
    // Eight visits are needed and four came.
    const said = text({ costs: [cost('固定費', 62_160)] });
    expect(said).toMatch(/^安全余裕率\s+赤字\s+利用があと100.0%増えると黒字になる$/m);
  });
});

describe('the report for the owner', () => {
  const own = { count: 0, mustStay: 0 };
  const cells = (change: Change) =>
    reportTab(
      monthReport(source({ fees: FEES, units: [unit({ weekdays: ['月'] })], ...change })),
      '2026-11-02',
      own,
    )
      .rows.flat()
      .map(({ value }) => String(value));

  it('names no client and no cell, though questions are about them', () => {
    const said = cells({
      clients: [client('A', '月', { name: '見本 花子' })],
      sheet: matrix('2026-10', { A: { 5: '○', 12: '？' } }),
    }).join(' ');
    expect(said).not.toContain('花子');
    expect(said).not.toMatch(/「[^」]*」[A-Z]+\d/);
  });

  it('has three steps, each with its yen and who takes it', () => {
    const said = cells({
      contactPerson: '案内 さん',
      clients: [client('A', '月')],
      sheet: matrix('2026-10', { A: { 5: '○', 12: '欠', 19: '欠', 26: '○' } }),
    });
    // Two absences of 7,770 yen; one of them made up.
    expect(said).toContain('欠席の半分を振り替える');
    expect(said).toContain('案内 さん：1回分（すべてなら15,540円）。お休みの連絡のときに、別の曜日を勧める');
    expect(said).toContain('案内 さん：月曜の空きは19。営業先へ空き情報を渡す');
  });
});

it.each([
  ['月次報告', reportTab],
  ['月次資料', appendixTab],
])('every row of %s is as wide as the tab, and areas stay inside it', (_, tab) => {
  const report = monthReport(
    source({ fees: FEES, clients: [client('A')], sheet: matrix('2026-10', { A: MONDAYS, X: { 5: '？' } }) }),
  );
  const { rows, columnWidths, wide, charts } = tab(report, '2026-11-02', { count: 0, mustStay: 0 });
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columnWidths.length]));
  for (const area of [...wide, ...charts.map(({ source: from }) => from)]) {
    expect(area.row + area.rows - 1).toBeLessThanOrEqual(rows.length);
    expect(area.column + area.columns - 1).toBeLessThanOrEqual(columnWidths.length);
  }
});
