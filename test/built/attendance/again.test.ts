import { afterEach, describe, expect, it } from 'vitest';
import type { HeadlessWorkbench } from '../../../workbench/headless.ts';
import { days, everyCell, marksOf, mondayClients, openPlace, type Place } from './openDayService.ts';

const TAB = '出席 2026-12';
let bench: HeadlessWorkbench;
afterEach(() => bench.close());

async function made(place: Place = {}) {
  bench = await openPlace(place);
  await bench.run('createAttendance', '2026-12');
  return bench.spreadsheet;
}
const again = () => bench.run('createAttendance', '2026-12');

const HEADER_ROW = 5;
/** More than a run makes. */
const CALLS = 55;

/** The cells below the header that differ, as `F7: 予 -> `. */
function changes(before: string[][], after: string[][]): string[] {
  const letters = (column: number): string =>
    column < 26
      ? String.fromCharCode(65 + column)
      : letters(Math.floor(column / 26) - 1) + letters(column % 26);
  const found: string[] = [];
  for (let row = HEADER_ROW; row < Math.max(before.length, after.length); row++) {
    for (let column = 0; column < 40; column++) {
      const [old = '', now = ''] = [before[row]?.[column], after[row]?.[column]];
      if (old !== now) found.push(`${letters(column)}${row + 1}: ${old} -> ${now}`);
    }
  }
  return found;
}

describe('出席簿を作る, for a month that has its tab', () => {
  it('changes nothing where the contracts are the same', async () => {
    const sheet = await made();
    const before = everyCell(bench);
    await again();
    expect(everyCell(bench)).toEqual(before);
    expect(sheet.tabs()).toHaveLength(6);
    expect(bench.ui.toasts.at(-1)?.message).toBe(`「${TAB}」は契約のとおりで、変えるところはありません。`);
  });

  it('moves 予 to the new weekdays, and touches no other cell', async () => {
    const sheet = await made();
    // K1 is row 7: the 3rd (Thursday) is F7, the 7th (Monday) J7. A visit, an absence, a note and a row of the user's.
    await sheet.setValues(TAB, 'F7', [['○']]);
    await sheet.setValues(TAB, 'J7', [['欠']]);
    await sheet.setValues(TAB, 'AJ7', [['送迎は裏口']]);
    await sheet.setValues(TAB, 'B12', [['メモ：年末は早じまい']]);
    await sheet.setValues('利用者', 'E2', [['月金']]);
    const before = sheet.displayValues(TAB);
    await again();
    // Thursdays 10, 17, 24 and 31 go, Fridays 4, 11, 18 and 25 come; the visit on Thursday the 3rd stays.
    const after = sheet.displayValues(TAB);
    expect(changes(before, after)).toEqual([
      'G7:  -> 予',
      'M7: 予 -> ',
      'N7:  -> 予',
      'T7: 予 -> ',
      'U7:  -> 予',
      'AA7: 予 -> ',
      'AB7:  -> 予',
      'AH7: 予 -> ',
    ]);
    expect(bench.ui.alerts.at(-1)?.message).toBe(
      [
        `「${TAB}」の予定を契約に合わせました。予を入れた日 4、予を消した日 4、加えた人 0。`,
        '',
        '確かめていただきたいところが1件あります。',
        `「${TAB}」F7：見本 いちかさんの12月3日は利用日ではありませんが「○」があるため、そのままです。`,
      ].join('\n'),
    );
  });

  it('takes 予 back after the end of a contract, and leaves the row', async () => {
    const sheet = await made();
    await sheet.setValues('利用者', 'H2', [['2026/12/10']]);
    await again();
    expect(marksOf(bench, TAB)['K1']).toEqual(days('予', 3, 7, 10));
  });

  it('adds a row below everything for a client who is new, counted like the others', async () => {
    const sheet = await made();
    await sheet.setValues('利用者', 'A6', [
      ['K5', '見本 おと', 'ミホン オト', '要介護1', '金', '', '2026/12/12', ''],
    ]);
    await again();
    expect(marksOf(bench, TAB)['K5']).toEqual(days('予', 18, 25));
    await sheet.setValues(TAB, 'U9', [['○']]);
    const total = 3 + 31;
    expect(sheet.values(TAB)[8]?.slice(0, 3)).toEqual(['K5', '見本 おと', '1単位']);
    expect([sheet.values(TAB)[8]?.[total], sheet.values(TAB)[1]?.[20]]).toEqual([1, 1]);
  });

  it('finds its columns in a tab made by hand, whatever their order', async () => {
    bench = await openPlace();
    const sheet = bench.spreadsheet;
    sheet.addTab(TAB);
    await sheet.setValues(TAB, 'A1', [
      ['十二月の出席', '', '', '', '', ''],
      ['うちの列', '氏名', 15, 2, 3, '利用者ID'],
      ['触らない', '見本 あお', '', '', '予', 'K3'],
      ['触らない', '見本 いちか', '追', '', '', 'K1'],
      ['', '合計', 1, 0, 1, ''],
    ]);
    await again();
    expect(sheet.values(TAB)).toEqual([
      ['十二月の出席', '', '', '', '', ''],
      ['うちの列', '氏名', 15, 2, 3, '利用者ID'],
      ['触らない', '見本 あお', '', '予', '', 'K3'],
      ['触らない', '見本 いちか', '追', '', '予', 'K1'],
      ['', '合計', 1, 0, 1, ''],
      ['', '見本 うた', '予', '', '', 'K2'],
    ]);
  });

  it('leaves a client’s row in another 単位 to the person who made it', async () => {
    const sheet = await made({
      units: [
        ['午前', 10, '月火水木金土', '', ''],
        ['午後', 10, '月火水木金土', '', ''],
      ],
      clients: [['K1', '見本 いちか', '', '要介護1', '月', '午前', '', '']],
    });
    await sheet.setValues(TAB, 'A7', [['K1', '見本 いちか', '午後', '予']]);
    await again();
    expect(sheet.values(TAB)[6]?.slice(0, 4)).toEqual(['K1', '見本 いちか', '午後', '予']);
    expect(bench.ui.alerts.at(-1)?.message).toContain(
      `「${TAB}」A7：見本 いちかさんの行は契約と違う単位のため`,
    );
  });

  it('keeps the plan of a client whose weekdays it cannot read any more, and says so', async () => {
    const sheet = await made();
    await sheet.setValues('利用者', 'E2', [['隔週の月']]);
    const before = sheet.displayValues(TAB);
    await again();
    expect(sheet.displayValues(TAB)).toEqual(before);
    expect(bench.ui.alerts.at(-1)?.message).toContain(
      '「利用者」A2：見本 いちかさんの利用曜日か利用期間を読めない',
    );
  });

  it('refuses a tab whose header it cannot find, and changes nothing', async () => {
    const sheet = await made();
    await sheet.setValues(TAB, 'A5', [['番号']]);
    const before = everyCell(bench);
    await again();
    expect(bench.ui.alerts.at(-1)?.message).toContain('見出しがそろっていないため、変えていません。');
    expect(everyCell(bench)).toEqual(before);
  });

  it('keeps every mark, whichever call fails', async () => {
    const sheet = await made();
    await sheet.setValues(TAB, 'F7', [['○']]);
    await sheet.setValues('利用者', 'A6', [['K5', '見本 おと', '', '要介護1', '金', '', '', '']]);
    for (let call = 1; call <= CALLS; call++) {
      await sheet.setValues('利用者', 'E2', [[call % 2 ? '月金' : '月木']]);
      bench.failCall(call);
      await again().catch(() => {});
      bench.failCall(0);
      await again();
      const { K1 = {}, K3, K5 } = marksOf(bench, TAB);
      expect([K1[3], K3, K5], `call ${call}`).toEqual(['○', days('予', 2, 9), days('予', 4, 11, 18, 25)]);
      expect(K1[7], `call ${call}`).toBe('予');
    }
    expect(bench.calls.length).toBeLessThan(CALLS);
  });

  it('asks the services as often for a hundred changed clients as for one', async () => {
    const many = mondayClients(100);
    const sheet = await made({ clients: many });
    await sheet.setValues('利用者', 'E2', [['火']]);
    await again();
    const few = bench.calls.length;
    await sheet.setValues(
      '利用者',
      'E2',
      Array.from({ length: 100 }, () => ['水']),
    );
    await again();
    expect(marksOf(bench, TAB)['K99']).toEqual(days('予', 2, 9, 16, 23, 30));
    expect(bench.calls.length).toBe(few);
    const names = bench.calls.map(({ name }) => String(name));
    const firstWrite = names.findIndex((name) => /^(setValues?|clearContent)$/.test(name));
    expect(names.slice(firstWrite).filter((name) => name === 'getValues')).toEqual([]);
  });
});
