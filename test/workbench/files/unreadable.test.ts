// A file that cannot be opened says in one line why, and what to do.
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../workbench/xlsx/read.ts';
import { file, packed, parts, relations, sheet } from './madeFile.ts';

const reasonOf = (bytes: Uint8Array): Promise<string> =>
  readXlsx(bytes, 'メモ.xlsx').then(
    () => 'opened',
    (error: Error) => error.message,
  );

/** A compound file with a directory of these names. */
function compound(...names: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * names.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  names.forEach((name, index) => {
    const at = 512 + 128 * index;
    [...name].forEach((letter, place) => {
      view.setUint16(at + 2 * place, letter.charCodeAt(0), true);
    });
    view.setUint16(at + 64, 2 * (name.length + 1), true);
  });
  return bytes;
}

const PASSWORD = 'パスワードで保護されているため開けません: メモ.xlsx 表計算ソフトで開いてパスワードを外し、';
const OLD = '古い形式（.xls）のため開けません: メモ.xlsx 表計算ソフトで開き、「Excelブック（.xlsx）」として';
const DAMAGED = 'ファイルが壊れているため開けません: メモ.xlsx 元のファイルをもう一度受け取るか、';
const OTHER = 'xlsxファイルとして読めません: メモ.xlsx 表計算ソフトで「.xlsx」として';
const TEXT = 'xlsxファイルとして読めません: メモ.xlsx 中身は文字だけのファイル（CSVやWebページなど）です。';

describe('a file that cannot be opened', () => {
  it.each([
    ['with a password', compound('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), PASSWORD],
    ['of Excel 97', compound('Root Entry', 'Workbook'), OLD],
    ['of Excel 95', compound('Root Entry', 'BOOK'), OLD],
    ['of Excel 4', new Uint8Array([0x09, 0x04, 0x06, 0x00, 0x00, 0x04, 0x10, 0x00]), OLD],
    ['of a word processor of that time', compound('Root Entry', 'WordDocument'), OTHER],
    ['in a compound file cut short', compound(), DAMAGED],
    ['that is CSV', strToU8('日付,氏名\n2026-10-01,見本\n'), TEXT],
    ['that is a web page', strToU8('<html><table></table></html>'), TEXT],
    ['that is empty', new Uint8Array(), OTHER],
    ['of another archive', packed({ 'readme.txt': '' }), OTHER],
    ['of a document', file({ 'xl/workbook.xml': '<w:document xmlns:w="urn:w"/>' }), OTHER],
    [
      'of OpenDocument',
      packed({ mimetype: '', 'content.xml': '' }),
      'OpenDocument形式（.ods）のため開けません: メモ.xlsx',
    ],
    [
      'in the binary form',
      packed({ '_rels/.rels': relations(['r', 'officeDocument', 'xl/workbook.bin']), 'xl/workbook.bin': '' }),
      'バイナリ形式（.xlsb）のため開けません: メモ.xlsx',
    ],
    ['cut short', file({}).slice(0, 300), DAMAGED],
    ['with a sheet cut short', file({ 'xl/worksheets/sheet1.xml': sheet('').slice(0, 90) }), DAMAGED],
    [
      'with a row there is not',
      file({ 'xl/worksheets/sheet1.xml': sheet('<row r="1048577"><c><v>1</v></c></row>') }),
      DAMAGED,
    ],
    [
      'with a column there is not',
      file({ 'xl/worksheets/sheet1.xml': sheet('<row r="1"><c r="XFE1"><v>1</v></c></row>') }),
      DAMAGED,
    ],
    [
      'that grows in memory',
      file({
        'xl/worksheets/sheet1.xml': `<!DOCTYPE w [<!ENTITY a "&b;&b;"><!ENTITY b "&a;&a;">]>${sheet('<row><c t="str"><v>&a;</v></c></row>')}`,
      }),
      DAMAGED,
    ],
  ])('%s', async (_, bytes, line) => {
    expect(await reasonOf(bytes)).toContain(line);
  });

  it('because it would fill the memory when unpacked', async () => {
    const bytes = file({});
    // The directory at the end of the file says how long each part is; here the sheet is to be 1 GB.
    new DataView(bytes.buffer).setUint32(lastEntry(bytes) + 24, 2 ** 30, true);
    expect(await reasonOf(bytes)).toContain('中身が大きすぎるため開けません: メモ.xlsx');
  });

  it('because more comes out of it than it says', async () => {
    const bytes = file({ 'xl/worksheets/sheet1.xml': new Uint8Array(20_000_000) });
    new DataView(bytes.buffer).setUint32(lastEntry(bytes) + 24, 1000, true);
    expect(await reasonOf(bytes)).toContain(DAMAGED);
  });

  it('because a digit in it has changed on the way', async () => {
    const bytes = packed(parts({}), 0);
    const digit = strToU8('<v>1</v>');
    const at = bytes.findIndex((_, start) => digit.every((byte, place) => bytes[start + place] === byte)) + 3;
    expect(String.fromCharCode(bytes[at] ?? 0)).toBe('1');
    expect(await reasonOf(bytes)).toBe('opened');
    bytes[at] = '2'.charCodeAt(0);
    expect(await reasonOf(bytes)).toContain(DAMAGED);
  });
});

/** Where the last entry of the archive's directory begins. */
function lastEntry(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer);
  let at = bytes.length - 4;
  while (view.getUint32(at, true) !== 0x02014b50) at -= 1;
  return at;
}
