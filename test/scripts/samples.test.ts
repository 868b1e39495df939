// The sample workbook itself: reproducible, and with faults only where they were planted.
import { describe, expect, it } from 'vitest';
import { makeSample } from '../../scripts/samples/sample.ts';
import { withFixedTimes } from '../../scripts/samples/zip.ts';
import { PLANTED_FAULTS } from '../recount/faults.ts';
import { readBook } from '../recount/readTab.ts';
import { MONTHS, sampleReadme, sampleXlsx } from '../recount/sample.ts';

describe('the sample workbook', () => {
  it('is made by the script byte for byte as it lies in samples/', async () => {
    const made = await makeSample();
    expect(Buffer.compare(made.xlsx, sampleXlsx())).toBe(0);
    expect(made.readme).toBe(sampleReadme());
  });

  it('has the tabs of a day service and no attendance in the long form', async () => {
    const book = await readBook(sampleXlsx());
    expect(book.worksheets.map((sheet) => sheet.name)).toEqual([
      '設定',
      '単位',
      '休業日',
      '費用',
      '利用者',
      '出席 2026-08',
      '出席 2026-09',
      '出席 2026-10',
      '欠席記録',
      '営業先',
      '営業記録',
      '紹介',
    ]);
  });

  it('describes every planted fault with its tab and cell, and no other', () => {
    const rows = sampleReadme()
      .split('\n')
      .filter((line) => /^\| (出席|利用者|費用)/.test(line));
    const described = rows.map((line) =>
      line
        .split('|')
        .slice(1, 3)
        .map((part) => part.trim())
        .join('!'),
    );
    const planted = MONTHS.flatMap((month) => PLANTED_FAULTS[month] ?? []);
    expect(described.sort()).toEqual([...new Set(planted.map(({ tab, cell }) => `${tab}!${cell}`))].sort());
  });

  it('keeps phone numbers as text with their leading zeros', async () => {
    const sheet = (await readBook(sampleXlsx())).getWorksheet('営業先');
    expect(sheet?.getCell('E2').value).toBe('000-0000-0100');
    expect(sheet?.getCell('E2').numFmt).toBe('@');
  });

  it('refuses to stamp something that is not a zip file', () => {
    expect(() => withFixedTimes(new Uint8Array(40))).toThrow('not a zip file');
  });
});
