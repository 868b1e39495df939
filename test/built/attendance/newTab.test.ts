import ExcelJS from 'exceljs';
import { afterEach, describe, expect, it } from 'vitest';
import { type HeadlessWorkbench, openHeadless } from '../../../workbench/headless.ts';
import { CLIENTS, days, everyCell, marksOf, mondayClients, openPlace, type Place } from './openDayService.ts';

const TAB = '出席 2026-12';
let bench: HeadlessWorkbench;
afterEach(() => bench.close());

async function made(place: Place = {}, month = '2026-12') {
  bench = await openPlace(place);
  await bench.run('createAttendance', month);
  return bench.spreadsheet;
}

describe('出席簿を作る, for a month without a tab', () => {
  it('plans each client on the contracted weekdays within the contract, in the order of the kana', async () => {
    await made();
    expect(Object.entries(marksOf(bench, TAB))).toEqual([
      ['K3', days('予', 2, 9)],
      ['K1', days('予', 3, 7, 10, 14, 17, 21, 24, 28, 31)],
      ['K2', days('予', 15, 22, 29)],
    ]);
  });

  it('plans nobody on closed days, and plans on an extra opening', async () => {
    await made({
      units: [['1単位', 20, '月火水木金', '7〜8時間', '']],
      clients: [['K1', '見本 いちか', '', '要介護1', '木土', '', '', '']],
      closures: [
        ['2026/12/31', '休業', '年末'],
        ['2026/12/19', '臨時営業', '行事'],
      ],
    });
    expect(marksOf(bench, TAB)['K1']).toEqual(days('予', 3, 10, 17, 19, 24));
  });

  const onMondays: Place['clients'] = [['K1', '見本 いちか', '', '要介護1', '月火', '', '', '']];
  it('plans nobody on 文化の日 and 勤労感謝の日 where 祝日営業 is しない', async () => {
    await made({ clients: onMondays, openOnHolidays: 'しない' }, '2026-11');
    expect(marksOf(bench, '出席 2026-11')['K1']).toEqual(days('予', 2, 9, 10, 16, 17, 24, 30));
  });
  it('plans on national holidays where 祝日営業 is する', async () => {
    await made({ clients: onMondays, openOnHolidays: 'する' }, '2026-11');
    expect(marksOf(bench, '出席 2026-11')['K1']).toEqual(days('予', 2, 3, 9, 10, 16, 17, 23, 24, 30));
  });

  it('gives each 単位 its own weekdays, and keeps its clients together', async () => {
    await made({
      units: [
        ['午前', 10, '月火', '3〜4時間', ''],
        ['午後', 10, '火水', '3〜4時間', ''],
      ],
      clients: [
        ['K1', '見本 いちか', 'ミホン イチカ', '要介護1', '月水', '午後', '', ''],
        ['K2', '見本 うた', 'ミホン ウタ', '要介護1', '月水', '午前', '', ''],
      ],
    });
    expect(Object.entries(marksOf(bench, TAB))).toEqual([
      ['K2', days('予', 7, 14, 21, 28)],
      ['K1', days('予', 2, 9, 16, 23, 30)],
    ]);
  });

  it('counts the visits of each day and each client, and the plan, as marks are entered', async () => {
    const sheet = await made();
    // Row 6 is K3, row 7 K1, row 8 K2; D is the first day.
    await sheet.setValues(TAB, 'E6', [['○']]);
    await sheet.setValues(TAB, 'E7', [['追']]);
    await sheet.setValues(TAB, 'E8', [['欠']]);
    await sheet.setValues(TAB, 'F7', [['〇']]);
    await sheet.setValues(TAB, 'J7', [[1]]);
    const [, visits = [], planned = []] = sheet.values(TAB);
    const total = 3 + 31;
    expect([visits[4], visits[5], visits[9], visits[total]]).toEqual([2, 1, 1, 4]);
    // 14 were planned; those of the 2nd, 3rd and 7th have been marked.
    expect([planned[4], planned[total]]).toEqual([0, 11]);
    expect([5, 6, 7].map((row) => sheet.values(TAB)[row]?.[total])).toEqual([1, 3, 0]);
  });

  it('is read back by the month’s report as the attendance of that month', async () => {
    const sheet = await made({}, '2026-12');
    await sheet.setValues(TAB, 'E6', [['○']]);
    await bench.run('createMonthReport', '2026-12', '2026-12-02');
    const figures = sheet.values('月次データ').filter((row) => row[2] === '全体');
    const figure = (key: string) => figures.find((row) => row[4] === key)?.[6];
    expect([figure('visits'), figure('active_clients')]).toEqual([1, 1]);
  });

  it('goes out to .xlsx with its dates, lists and frozen names, and comes back the same', async () => {
    const sheet = await made();
    const before = [sheet.displayValues(TAB), sheet.formulas(TAB)];
    const file = await bench.toXlsx();
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(file.buffer as ArrayBuffer);
    const tab = book.getWorksheet(TAB);
    expect(tab?.views[0]).toMatchObject({ state: 'frozen', xSplit: 3, ySplit: 5 });
    expect(tab?.getCell('D5').value).toEqual(new Date('2026-12-01T00:00:00Z'));
    expect(tab?.getCell('D5').numFmt).toBe('d');
    expect(tab?.getCell('AH8').dataValidation?.formulae).toEqual([
      '"○,振,追,欠,入,シ,予,休,〇,◯,◎,1,出,出席,振替,増,追加,×,✕,欠席,入院,ショート,予定"',
    ]);
    await bench.close();
    bench = await openHeadless({ xlsx: file });
    expect([bench.spreadsheet.displayValues(TAB), bench.spreadsheet.formulas(TAB)]).toEqual(before);
  });

  it('shades Sundays and closed days darker than Saturdays, and open days not at all', async () => {
    const sheet = await made({ closures: [['2026/12/31', '休業', '年末']] });
    const shade = (cell: string) => sheet.cell(TAB, cell).style.bg?.rgb ?? '';
    // The 3rd is a Thursday, the 5th a Saturday, the 6th a Sunday.
    expect(shade('F7')).toBe('');
    expect(shade('AH7')).toBe(shade('I7'));
    expect(new Set([shade('F7'), shade('H7'), shade('I7')]).size).toBe(3);
  });

  it('is made without clients, and takes them in once they are there', async () => {
    const sheet = await made({ clients: [] });
    expect(bench.ui.toasts.at(-1)?.message).toBe(
      `「${TAB}」を作りました。利用者を入力したら、もう一度この操作をすると行が入ります。`,
    );
    expect(marksOf(bench, TAB)).toEqual({});
    await sheet.setValues('利用者', 'A2', CLIENTS.slice(0, 2));
    await bench.run('createAttendance', '2026-12');
    expect(marksOf(bench, TAB)).toEqual({
      K1: days('予', 3, 7, 10, 14, 17, 21, 24, 28, 31),
      K2: days('予', 15, 22, 29),
    });
    expect(sheet.values(TAB)[2]?.[3 + 31]).toBe(12);
  });

  it('asks for the month and offers the next one where this month has its tab', async () => {
    bench = await openPlace();
    bench.ui.promptAnswers.push('', '十二月', '');
    await bench.run('createAttendance');
    await bench.run('createAttendance');
    expect(bench.spreadsheet.tabs().slice(-2)).toEqual(['出席 2026-11', TAB]);
    expect(bench.ui.prompts[1]?.message).toContain('2026-12');
    expect(bench.ui.prompts[2]?.message).toMatch(/^「十二月」を月として読めません。/);
  });

  it('offers this month as long as nobody stands on its tab', async () => {
    bench = await openPlace();
    bench.spreadsheet.addTab('出席 2026-11');
    await bench.spreadsheet.setValues('出席 2026-11', 'A1', [['利用者ID', '氏名', '単位名', 1, 2]]);
    bench.ui.promptAnswers.push('');
    await bench.run('createAttendance');
    expect(bench.spreadsheet.tabs()).not.toContain(TAB);
    expect(bench.spreadsheet.values('出席 2026-11')).toHaveLength(4);
  });

  it('stands behind the month before it, wherever that is', async () => {
    bench = await openPlace();
    for (const tab of ['出席 2026-10', '出席 2026-09', 'うちの表']) bench.spreadsheet.addTab(tab);
    await bench.run('createAttendance', '2026-12');
    expect(bench.spreadsheet.tabs().slice(-4)).toEqual(['出席 2026-10', TAB, '出席 2026-09', 'うちの表']);
  });

  it('says which contract it could not read, and gives that client a row without a plan', async () => {
    await made({ clients: [...CLIENTS.slice(0, 1), ['K9', '見本 おと', '', '要介護1', '隔週', '', '', '']] });
    expect(marksOf(bench, TAB)['K9']).toEqual({});
    expect(bench.ui.alerts.at(-1)?.message).toContain(
      '「利用者」A3：見本 おとさんの利用曜日か利用期間を読めない',
    );
  });

  it.each([
    [{ units: [] }, '「単位」のタブに使える行がありません。'],
    [{ units: [['1単位', 20, '隔日', '', '']] }, '「単位」C2：営業曜日「隔日」を曜日として読めません。'],
    [{ closures: [['年末', '休業', '']] }, '「休業日」A2：日付「年末」を日付として読めません。'],
    [{ openOnHolidays: 'たぶん' }, '「設定」B2：祝日営業「たぶん」は使えません。'],
  ])('refuses where the plan would be wrong, and makes nothing (%#)', async (place, line) => {
    await made(place);
    expect(bench.ui.alerts.at(-1)?.message).toContain(line);
    expect(bench.spreadsheet.tabs()).not.toContain(TAB);
  });

  it('refuses a month that 出席ログ holds, which the new tab would hide', async () => {
    bench = await openPlace();
    bench.spreadsheet.addTab('出席ログ');
    await bench.spreadsheet.setValues('出席ログ', 'A1', [
      ['日付', '利用者ID', '氏名', '単位名', '状況', '理由'],
      ['2026/12/01', 'K1', '', '', '○', ''],
    ]);
    await bench.run('createAttendance', '2026-12');
    expect(bench.ui.alerts.at(-1)?.message).toContain('「出席ログ」のタブに 2026-12 の記録があります。');
    expect(bench.spreadsheet.tabs()).not.toContain(TAB);
  });

  it('leaves every other tab as it was, and no half made one, whichever call fails', async () => {
    bench = await openPlace();
    const before = everyCell(bench);
    await bench.run('createAttendance', '2026-11');
    const calls = bench.calls.length;
    bench.spreadsheet.deleteTab('出席 2026-11');
    for (let call = 1; call <= calls; call++) {
      bench.failCall(call);
      await bench.run('createAttendance', '2026-12').catch(() => {});
      const { [TAB]: whole, [`${TAB}（作成中）`]: _, ...others } = everyCell(bench);
      expect(others, `call ${call}`).toEqual(before);
      if (!whole) continue;
      expect(marksOf(bench, TAB)['K2'], `call ${call}`).toEqual(days('予', 15, 22, 29));
      bench.spreadsheet.deleteTab(TAB);
    }
    bench.failCall(0);
    await bench.run('createAttendance', '2026-12');
    expect(bench.spreadsheet.tabs().filter((tab) => tab.startsWith('出席'))).toEqual([TAB]);
  });

  it('asks the services as often for 3,000 clients as for three', async () => {
    await made();
    const few = bench.calls.length;
    await bench.close();
    const many = mondayClients(3000);
    await made({ clients: many });
    expect(bench.spreadsheet.displayValues(TAB)).toHaveLength(5 + 3000);
    expect(marksOf(bench, TAB)['K2999']).toEqual(days('予', 7, 14, 21, 28));
    await bench.spreadsheet.setValues(TAB, 'J3005', [['○']]);
    expect(bench.spreadsheet.values(TAB)[1]?.[9]).toBe(1);
    // Room is made once for rows beyond those a new tab has.
    expect(bench.calls.length - few).toBeLessThanOrEqual(2);
  });
});
