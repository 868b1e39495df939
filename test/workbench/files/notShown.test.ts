// What a file holds and the workbench cannot show is named once, with its number.
import { describe, expect, it } from 'vitest';
import { messages } from '../../../workbench/messages.ts';
import { readXlsx } from '../../../workbench/xlsx/read.ts';
import { file, MAIN, type Parts, R, relations, sheet } from './madeFile.ts';

const named = async (given: Parts): Promise<string> => (await readXlsx(file(given), '見本.xlsx')).notShown;

const drawing = (content: string): Parts => ({
  'xl/worksheets/_rels/sheet1.xml.rels': relations(['d', 'drawing', '../drawings/drawing1.xml']),
  'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${content}</xdr:wsDr>`,
});
const frame = (kind: string) =>
  `<xdr:graphicFrame><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/${kind}"/></a:graphic></xdr:graphicFrame>`;

describe('what cannot be shown', () => {
  it('is nothing in a plain workbook', async () => {
    expect(await named({})).toBe('');
    expect(messages.status.opened('見本.xlsx', '')).toBe('「見本.xlsx」を開きました。');
  });

  it('is told when the file has been opened', () => {
    expect(messages.status.opened('見本.xlsx', 'グラフ2件')).toBe(
      '「見本.xlsx」を開きました。表示できず、保存にも残らないもの: グラフ2件',
    );
  });

  it('lies over the cells: charts, pictures, shapes, a group of them as one, two forms of one as one', async () => {
    const both = `<mc:AlternateContent><mc:Choice Requires="x">${frame('chart')}</mc:Choice><mc:Fallback><xdr:pic/></mc:Fallback></mc:AlternateContent>`;
    const group = '<xdr:grpSp><xdr:sp/><xdr:pic/></xdr:grpSp>';
    expect(await named(drawing(`${frame('chart')}${both}<xdr:pic/><xdr:sp/>${group}`))).toBe(
      'グラフ2件、画像1件、図形2件',
    );
  });

  it('belongs to the workbook: macros, sheets of other kinds, names of formulas', async () => {
    const given = {
      'xl/workbook.xml': `<workbook ${MAIN} ${R}><sheets><sheet name="図" sheetId="1" r:id="r2"/><sheet name="記録" sheetId="2" r:id="r1"/><sheet name="無" sheetId="3" r:id="r9"/></sheets><definedNames><definedName name="率">0.1</definedName><definedName name="表">記録!$A$1:$B$2</definedName></definedNames></workbook>`,
      'xl/_rels/workbook.xml.rels': relations(
        ['r1', 'worksheet', 'worksheets/sheet1.xml'],
        ['r2', 'chartsheet', 'chartsheets/sheet1.xml'],
        ['r3', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
      ),
    };
    expect(await named(given)).toBe('グラフだけのシート1件、中身のないシート1件、マクロ1件、名前の定義1件');
  });

  it('belongs to a sheet: pivot tables, filters, links, sparklines, values in place of formulas', async () => {
    const x14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
    const sparkline = `<extLst><ext uri="u" ${x14}><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline/></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;
    const given = {
      'xl/worksheets/sheet1.xml': sheet(
        '<row><c><f>[1]表!A1</f><v>1</v></c></row>',
        `<autoFilter ref="A1:B2"/><hyperlinks><hyperlink ref="A1"/></hyperlinks>${sparkline}`,
      ),
      'xl/worksheets/_rels/sheet1.xml.rels': relations(['p', 'pivotTable', '../pivotTables/pivotTable1.xml']),
    };
    expect(await named(given)).toBe(
      'ピボットテーブル1件、スパークライン1件、フィルター1件、リンク1件、ほかのブックを見る数式（値だけ）1件',
    );
  });

  it('is shortened to a number where it would not fit into a line', async () => {
    const kinds = [
      'pivotTable',
      'table',
      'slicer',
      'timeline',
      'ctrlProp',
      'oleObject',
      'connections',
      'vbaProject',
    ];
    const links = kinds.map((kind, at): [string, string, string] => [`k${at}`, kind, `${kind}.xml`]);
    const given = { 'xl/worksheets/_rels/sheet1.xml.rels': relations(...links) };
    expect(await named(given)).toBe(
      'ピボットテーブル1件、マクロ1件、フォームの部品1件、埋め込まれたファイル1件、スライサー1件、タイムライン1件、ほか2種類',
    );
  });
});
