// Hostile texts in every tab that people fill in: in what is made of them, and in the exported file, they stay text.
import ExcelJS from 'exceljs';
import { afterEach, expect, it } from 'vitest';
import type { HeadlessWorkbench } from '../../../workbench/headless.ts';
import { ENDLESS, HOSTILE, shown } from '../../support/hostileTexts.ts';
import { openSmallPlace } from '../../support/smallDayService.ts';

const REPORT = '月次報告 2026-10';
const APPENDIX = '月次資料 2026-10';
const SEATS = '空き情報 2026-11';
const DATA = '月次データ';
/** The report names the ten foremost offices and entries. */
const SHOWN = 10;
const SETTINGS = ['事業所名', '担当者名', '電話番号', 'FAX番号', '住所', '送迎範囲', '特色'];

let bench: HeadlessWorkbench;
afterEach(() => bench.close());

const strings = (tab: string): string[] =>
  bench.spreadsheet.values(tab).flatMap((row) => row.filter((cell) => typeof cell === 'string'));

/** Each text belongs to a client who has stayed away three times, to the office that sent them, and to a cost. */
function place(texts: readonly string[]) {
  const each = (row: (text: string, n: number) => readonly unknown[]) =>
    texts.map((text, index) => row(`'${text}`, index + 1));
  const days = [1, 5, 8, 12, 15, 19];
  return {
    設定: [['項目', '値', '説明'], ...SETTINGS.map((item, at) => [item, `'${texts[at % texts.length]}`, ''])],
    単位: [
      ['単位名', '定員', '営業曜日', '提供時間', '適用開始日'],
      ...each((text) => [text, 20, '月木', '7〜8時間', '']),
    ],
    休業日: [['日付', '種別', '理由'], ...each((text, n) => [`2026-12-${9 + n}`, '休業', text])],
    費用: [
      ['区分', '費目', '金額', '単位', '開始月', '終了月'],
      ...each((text) => ['固定費', text, 1000, '月', '', text]),
    ],
    利用者: [
      [
        '利用者ID',
        '氏名',
        'フリガナ',
        '要介護度',
        '利用曜日',
        '単位名',
        '加算',
        '居宅介護支援事業所',
        '担当ケアマネ',
        '利用開始日',
        '利用終了日',
      ],
      ...each((text, n) => [`K${n}`, text, text, text, '月木', text, text, text, text, '2026-01-05', '']),
    ],
    '出席 2026-10': [
      ['利用者ID', '氏名', '単位名', ...days],
      ...each((text, n) => [`K${n}`, text, text, '○', '○', '欠', '欠', '欠', text]),
    ],
    欠席記録: [
      ['日付', '利用者ID', '氏名', '区分', '理由', '振替日', '対応'],
      ...each((text, n) => ['2026-10-08', `K${n}`, text, '欠席', text, '', text]),
    ],
    営業先: [
      ['営業先ID', '種別', '事業所名', '担当者名', '電話番号', 'メモ'],
      ...each((text, n) => [`E${n}`, '居宅介護支援事業所', text, text, text, text]),
    ],
    営業記録: [
      ['記録ID', '日付', '営業先ID', '方法', '面会者', '結果', 'メモ'],
      ...each((text, n) => [`R${n}`, '2026-10-05', `E${n}`, '訪問', text, text, `${text}と手土産`]),
    ],
    紹介: [
      ['紹介ID', '受付日', '営業先ID', '担当者名', '状態', '契約日', '不成立理由', '利用者ID', 'メモ'],
      ...each((text, n) => [`S${n}`, '2026-10-01', `E${n}`, text, '契約', '2026-10-02', text, `K${n}`, text]),
    ],
  };
}

/** The exported file, opened by another program. */
async function exported(): Promise<ExcelJS.Workbook> {
  const file = new ExcelJS.Workbook();
  await file.xlsx.load((await bench.toXlsx()) as unknown as ExcelJS.Buffer);
  return file;
}

const batches = Array.from({ length: Math.ceil(HOSTILE.length / SHOWN) }, (_, batch) =>
  HOSTILE.slice(batch * SHOWN, (batch + 1) * SHOWN),
);

it.each(batches.map((texts) => [shown(texts[0] ?? ''), texts] as const))(
  'from %s on are shown as typed in the report, and are text in every tab of the file',
  async (_, texts) => {
    bench = await openSmallPlace(place(texts));
    await bench.run('createMonthReport', '2026-10');
    await bench.run('createFreeSeats', '2026-11');
    const cells = strings(APPENDIX);
    // The owner's page names the place and the three offices that refer most, each once, and nobody else.
    const named = strings(REPORT).filter((cell) => texts.includes(cell));
    expect(named).toEqual([...new Set(named)]);
    expect(named.length).toBeLessThanOrEqual(4);
    for (const text of texts) {
      // As a client, a level of care, one who stays away; as an office in contacts, in visits and beside a gift.
      expect(
        cells.filter((cell) => cell === text),
        shown(text),
      ).toHaveLength(6);
      expect(
        cells.some((cell) => cell.includes(`さんの10月19日「${text}」は知らない印`)),
        shown(text),
      ).toBe(true);
      // Each is a 単位 with its three figures; one of them is the name of the place, in every row.
      const data = strings(DATA).filter((cell) => cell === text).length;
      expect(data === 3 || text === texts[0], shown(text)).toBe(true);
    }
    for (const tab of bench.spreadsheet.tabs())
      expect(bench.spreadsheet.formulas(tab).flat().filter(Boolean), tab).toEqual([]);

    const file = await exported();
    for (const tab of bench.spreadsheet.tabs()) {
      const sheet = file.getWorksheet(tab);
      bench.spreadsheet.values(tab).forEach((row, down) => {
        row.forEach((value, right) => {
          const cell = sheet?.getCell(down + 1, right + 1);
          if (typeof value !== 'string' || value === '') return;
          expect([cell?.type, cell?.value], `${tab} ${cell?.address}`).toEqual([
            ExcelJS.ValueType.String,
            value,
          ]);
        });
      });
    }
  },
);

it('stand on the free-seats page, on one line and as often as 設定 has them', async () => {
  bench = await openSmallPlace();
  for (const text of HOSTILE.filter((one) => one !== ENDLESS)) {
    await bench.spreadsheet.setValues(
      '設定',
      'A2',
      SETTINGS.map((item) => [item, `'${text}`]),
    );
    await bench.run('createFreeSeats', '2026-11');
    const line = text.replace(/[\n\v]/g, ' ');
    // Three stand alone, four behind their labels.
    expect(
      strings(SEATS).flatMap((cell) => cell.split(line).slice(1)),
      shown(text),
    ).toHaveLength(SETTINGS.length);
    expect(bench.spreadsheet.formulas(SEATS).flat().join(''), shown(text)).toBe('');
    const { text: mail } = (await bench.run('freeSeatsText', { month: '2026-11' })) as { text: string };
    expect(mail.split(line), shown(text)).toHaveLength(SETTINGS.length + 1);
  }
});
