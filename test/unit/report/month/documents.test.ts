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
  const rows = [reportTab, appendixTab].flatMap((tab) => tab(report, own).rows);
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
      '稼働率は5.0%で、損益分岐の3.8%を上回っています。1日あたり0.3人の余裕です。',
    );
  });

  it('below break-even: how many are missing', () => {
    expect(text({ costs: [cost('固定費', 62_160)] })).toContain(
      '稼働率は5.0%で、損益分岐の10.0%に届いていません。1日あたりあと1.0人で届きます。',
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
    // Four visits of 7〜8 hours; from October on five months can be counted, so 定員 decides.
    const said = text({});
    expect(said).toContain('規模区分の見込み（2027年4月からの区分の計算書）');
    expect(said).toContain('4月から2月までの記録が6か月に満たないため');
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

it.each([
  ['月次報告', reportTab],
  ['月次資料', appendixTab],
])('every row of %s is as wide as the tab, and areas stay inside it', (_, tab) => {
  const report = monthReport(
    source({ fees: FEES, clients: [client('A')], sheet: matrix('2026-10', { A: MONDAYS, X: { 5: '？' } }) }),
  );
  const { rows, columnWidths, wide, charts } = tab(report, { count: 0, mustStay: 0 });
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columnWidths.length]));
  for (const area of [...wide, ...charts.map(({ source: from }) => from)]) {
    expect(area.row + area.rows - 1).toBeLessThanOrEqual(rows.length);
    expect(area.column + area.columns - 1).toBeLessThanOrEqual(columnWidths.length);
  }
});
