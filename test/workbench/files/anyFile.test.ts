// Workbooks of every writer open, with every value, whatever form the writer gave them.
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../workbench/xlsx/read.ts';
import { cellsIn, cellsOf, file, MAIN, packed, parts, R, relations, sheet, strings } from './madeFile.ts';

const row = (cells: string) => `<row r="1">${cells}</row>`;

describe('the parts of a file', () => {
  it('may be named from the root, have names of their own, and be written in capitals', async () => {
    const bytes = packed({
      '_rels/.rels': relations(['r1', 'officeDocument', '/Book/Main.xml']),
      'book/main.xml': `<workbook ${MAIN} ${R}><sheets><sheet name="記録" sheetId="7" r:id="x"/></sheets></workbook>`,
      'BOOK/_RELS/MAIN.XML.RELS': relations(
        ['x', 'worksheet', '/book/tabs/first%20tab.xml'],
        ['s', 'sharedStrings', 'texts.xml'],
      ),
      'book/tabs/first tab.xml': sheet(row('<c r="A1" t="s"><v>0</v></c>')),
      'book/texts.xml': strings('<t>文字</t>'),
    });
    expect(await cellsOf(bytes)).toEqual({ 記録: { A1: '文字' } });
  });

  it('may be named with backslashes', async () => {
    const bytes = packed(
      Object.fromEntries(Object.entries(parts({})).map(([name, part]) => [name.replaceAll('/', '\\'), part])),
    );
    expect(await cellsOf(bytes)).toEqual({ 記録: { A1: 1 } });
  });

  it('may be packed one after the other, with their lengths behind them', async () => {
    const chunks: Uint8Array[] = [];
    const zip = new Zip((_, chunk) => chunks.push(chunk));
    for (const [name, part] of Object.entries(parts({}))) {
      const entry = new ZipDeflate(name);
      zip.add(entry);
      entry.push(typeof part === 'string' ? strToU8(part) : part, true);
    }
    zip.end();
    expect(await cellsOf(Uint8Array.from(chunks.flatMap((chunk) => [...chunk])))).toEqual({
      記録: { A1: 1 },
    });
  });

  it('may use prefixes for their elements, and the namespaces of strict files', async () => {
    const strict = 'http://purl.oclc.org/ooxml';
    const rels = (id: string, kind: string, target: string) =>
      `<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships"><p:Relationship Id="${id}" Type="${strict}/officeDocument/relationships/${kind}" Target="${target}"/></p:Relationships>`;
    const bytes = packed({
      '_rels/.rels': rels('r1', 'officeDocument', 'xl/workbook.xml'),
      'xl/workbook.xml': `<x:workbook xmlns:x="${strict}/spreadsheetml/main" xmlns:q="${strict}/officeDocument/relationships"><x:sheets><x:sheet name="記録" sheetId="1" q:id="r1"/></x:sheets></x:workbook>`,
      'xl/_rels/workbook.xml.rels': rels('r1', 'worksheet', 'worksheets/sheet1.xml'),
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${strict}/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>3</x:v></x:c><x:c r="B1" t="d"><x:v>2026-10-01</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    // 2026-10-01 is day 46296 since 1899-12-30.
    expect(await cellsOf(bytes)).toEqual({ 記録: { A1: 3, B1: 46296 } });
  });

  it('may be UTF-16, or begin with a byte order mark', async () => {
    const text = `<?xml version="1.0" encoding="UTF-16"?>${sheet(row('<c r="A1"><v>5</v></c>'))}`;
    const wide = new Uint8Array([0xff, 0xfe, ...[...text].flatMap((one) => [one.charCodeAt(0), 0])]);
    expect(await cellsOf(file({ 'xl/worksheets/sheet1.xml': wide }))).toEqual({ 記録: { A1: 5 } });
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8(sheet(row('<c r="A1"><v>6</v></c>')))]);
    expect(await cellsOf(file({ 'xl/worksheets/sheet1.xml': marked }))).toEqual({ 記録: { A1: 6 } });
  });

  it('that may be missing are not missed', async () => {
    // No styles, no texts, no theme, no properties, and a style that nobody defined.
    expect(await cellsIn('<row><c s="4"><v>1</v></c><c t="s"><v>0</v></c></row>')).toEqual({ A1: 1 });
  });
});

describe('cells', () => {
  it('without an address follow one another, as rows do', async () => {
    const rows =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row>';
    expect(await cellsIn(`${rows}<row><c><v>5</v></c></row>`)).toEqual({ A1: 1, B1: 2, C4: 3, D4: 4, A5: 5 });
  });

  it('may hold their text themselves, as CDATA and in runs', async () => {
    const cells = [
      '<c r="A1" t="inlineStr"><is><t><![CDATA[<欠>&]]></t></is></c>',
      '<c r="B1" t="inlineStr"><is><t>先 </t><r><rPr><b/></rPr><t>後</t></r></is></c>',
      '<c r="C1" t="str"><v>&amp;lt;_x0041_</v></c>',
    ];
    expect(await cellsIn(row(cells.join('')))).toEqual({ A1: '<欠>&', B1: '先 後', C1: '&lt;A' });
  });

  it('do not show the reading of a name as part of it', async () => {
    const cells = [0, 1, 2].map((at) => `<c t="s"><v>${at}</v></c>`).join('');
    const reading = '<rPh sb="0" eb="2"><t>サトウ</t></rPh><phoneticPr fontId="1"/>';
    const inline = `<c t="inlineStr"><is><t>鈴木</t>${reading}</is></c>`;
    const texts = strings(
      `<t>佐藤</t>${reading}`,
      `<r><t>佐藤</t></r><r><t>花子</t></r>${reading}`,
      '<t>先</t><r><t>後</t></r>',
    );
    expect(await cellsIn(row(cells + inline), { 'xl/sharedStrings.xml': texts })).toEqual({
      A1: '佐藤',
      B1: '佐藤花子',
      C1: '先後',
      D1: '鈴木',
    });
  });

  it('keep what they are: numbers, truth, errors, and a text that only looks like a number', async () => {
    const cells = [
      '<c><v>1.5E3</v></c>',
      '<c t="b"><v>true</v></c>',
      '<c t="b"><v>0</v></c>',
      '<c t="e"><v>#N/A</v></c>',
      '<c><v>なし</v></c>',
      '<c t="str"><v/></c>',
      '<c t="s"><v/></c>',
    ];
    const given = { 'xl/sharedStrings.xml': strings('<t>別の文字</t>') };
    const read = await cellsIn(row(cells.join('')), given);
    expect(read).toEqual({ A1: 1500, B1: 1, C1: 0, D1: '#N/A', E1: 'なし' });
  });

  it('keep their values and formulas where they are links', async () => {
    const bytes = file({
      'xl/worksheets/sheet1.xml': sheet(
        row('<c r="A1"><v>12</v></c><c r="B1"><f>A1*2</f><v>24</v></c>'),
        '<hyperlinks><hyperlink ref="A1" r:id="l"/><hyperlink ref="B1" r:id="l"/></hyperlinks>',
      ),
      'xl/worksheets/_rels/sheet1.xml.rels': relations(['l', 'hyperlink', 'https://example.invalid']),
    });
    expect(await cellsOf(bytes)).toEqual({ 記録: { A1: 12, B1: '=A1*2' } });
  });
});

describe('formulas', () => {
  it('written once for many cells are read in each, with what does not move left alone', async () => {
    const text = 'A1&amp;$B$1&amp;B:B&amp;"A1"&amp;\'A1\'!C1&amp;LOG10(A1)';
    const rows = `<row r="1"><c r="D1"><f t="shared" ref="D1:E2" si="0">${text}</f></c></row><row r="2"><c r="E2"><f t="shared" si="0"/><v>9</v></c></row>`;
    expect(await cellsIn(rows)).toEqual({
      D1: `=A1&$B$1&B:B&"A1"&'A1'!C1&LOG10(A1)`,
      E2: `=B2&$B$1&C:C&"A1"&'A1'!D2&LOG10(B2)`,
    });
  });

  it('that nobody here can calculate leave the value that the file has', async () => {
    const cells = [
      '<c r="A1"><f>[1]Sheet1!A1</f><v>7</v></c>',
      '<c r="B1" t="str"><f>\'[2]別の 表\'!B2</f><v>文字</v></c>',
      '<c r="C1" t="b"><f t="shared" si="3"/><v>1</v></c>',
      '<c r="D1" t="e"><f t="dataTable" ref="D1:D2"/><v>#N/A</v></c>',
    ];
    expect(await cellsIn(row(cells.join('')))).toEqual({ A1: 7, B1: '文字', C1: 1, D1: '#N/A' });
  });
});

describe('dates', () => {
  const styles = `<styleSheet ${MAIN}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
  it('of a workbook that counts from 1904 are the same days', async () => {
    const workbook = (setting: string) =>
      `<workbook ${MAIN} ${R}><workbookPr ${setting}/><sheets><sheet name="記録" sheetId="1" r:id="r1"/></sheets></workbook>`;
    const given = {
      'xl/_rels/workbook.xml.rels': relations(
        ['r1', 'worksheet', 'worksheets/sheet1.xml'],
        ['r3', 'styles', 'styles.xml'],
      ),
      'xl/styles.xml': styles,
    };
    // 44834 = 46296 - 1462: 2026-10-01 counted from 1904.
    const cells = row('<c s="1"><v>44834</v></c><c s="1" t="d"><v>2026-10-01T12:00:00</v></c>');
    const first = await cellsIn(cells, { ...given, 'xl/workbook.xml': workbook('date1904="true"') });
    expect(first).toEqual({ A1: 46296, B1: 46296.5 });
    const second = await cellsIn(cells, { ...given, 'xl/workbook.xml': workbook('date1904="0"') });
    expect(second).toEqual({ A1: 44834, B1: 46296.5 });
  });
});

describe('sheets', () => {
  const workbook = (...sheets: string[]) =>
    `<workbook ${MAIN} ${R}><sheets>${sheets.map((one, at) => `<sheet sheetId="${9 - at}" ${one}/>`).join('')}</sheets></workbook>`;

  it('come in the order of the workbook, under their very names, hidden where they are', async () => {
    const bytes = file({
      'xl/workbook.xml': workbook(
        'name="A&amp;B" r:id="r2"',
        `name="O'Neil" state="veryHidden" r:id="r1"`,
        'name="History" r:id="r2"',
      ),
      'xl/_rels/workbook.xml.rels': relations(
        ['r1', 'worksheet', 'worksheets/sheet1.xml'],
        ['r2', 'worksheet', 'worksheets/sheet2.xml'],
      ),
      'xl/worksheets/sheet2.xml': sheet(row('<c><v>2</v></c>')),
    });
    const { data } = (await readXlsx(bytes, '見本.xlsm')).snapshot;
    expect(data.name).toBe('見本');
    const found = data.sheetOrder.map((id) => [data.sheets[id]?.name, data.sheets[id]?.hidden]);
    expect(found).toEqual([
      ['A&B', 0],
      ["O'Neil", 1],
      ['History', 0],
    ]);
    expect(await cellsOf(bytes)).toMatchObject({ 'A&B': { A1: 2 }, "O'Neil": { A1: 1 } });
  });

  it('may be none: the workbook opens with an empty one', async () => {
    const { snapshot } = await readXlsx(file({ 'xl/workbook.xml': workbook() }), '空.xlsx');
    expect(snapshot.data.sheetOrder).toEqual(['sheet1']);
    expect(snapshot.data.name).toBe('空');
  });

  it('keep their notes, also on cells that are not there, wherever the notes are', async () => {
    const bytes = file({
      'xl/worksheets/_rels/sheet1.xml.rels': relations(
        ['c', 'comments', '/xl/comments/comment1.xml'],
        ['v', 'vmlDrawing', '/xl/drawings/commentsDrawing1.vml'],
      ),
      'xl/comments/comment1.xml': `<comments ${MAIN}><authors><author>見本</author></authors><commentList><comment ref="B3" authorId="0"><text><r><t>ひと</t></r><r><t>こと</t></r></text></comment></commentList></comments>`,
    });
    const { data } = (await readXlsx(bytes, '見本.xlsx')).snapshot;
    const notes = data.resources?.find(({ name }) => name === 'SHEET_NOTE_PLUGIN')?.data ?? '';
    expect(JSON.parse(notes)).toMatchObject({ sheet1: { 2: { 1: { note: 'ひとこと', row: 2, col: 1 } } } });
  });

  it('keep input rules that ask another sheet, and rules for whole columns as far as the sheet reaches', async () => {
    const x14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
    const xm = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
    const whole =
      '<dataValidations><dataValidation type="list" sqref="B1:B1048576"><formula1>"○,欠"</formula1></dataValidation></dataValidations>';
    const other = `<extLst><ext uri="u" ${x14}><x14:dataValidations ${xm}><x14:dataValidation type="list"><x14:formula1><xm:f>設定!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
    const bytes = file({ 'xl/worksheets/sheet1.xml': sheet('', whole + other) });
    const { data } = (await readXlsx(bytes, '見本.xlsx')).snapshot;
    const rules = data.resources?.find(({ name }) => name === 'SHEET_DATA_VALIDATION_PLUGIN')?.data ?? '';
    expect(JSON.parse(rules).sheet1).toMatchObject([
      { formula1: '["○","欠"]', ranges: [{ startRow: 0, endRow: 999, startColumn: 1, endColumn: 1 }] },
      { formula1: '=設定!$A$1:$A$3', ranges: [{ startRow: 1, endRow: 1, startColumn: 2, endColumn: 2 }] },
    ]);
  });

  it('with formats, merges and names to the end of the sheet open as far as their content reaches', async () => {
    const far = Array.from(
      { length: 1500 },
      (_, at) => `<row r="${1047076 + at}"><c r="A${1047076 + at}" s="1"/></row>`,
    );
    const bytes = file({
      'xl/workbook.xml': `<workbook ${MAIN} ${R}><sheets><sheet name="記録" sheetId="1" r:id="r1"/></sheets><definedNames><definedName name="全部">記録!$A$1:$XFD$1048576</definedName></definedNames></workbook>`,
      'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><cols><col min="3" max="16384" width="20"/></cols><sheetData><row r="2"><c r="B2"><v>1</v></c></row>${far.join('')}</sheetData><mergeCells><mergeCell ref="B2:C1048576"/><mergeCell ref="C5:D6"/></mergeCells></worksheet>`,
    });
    const { snapshot, notShown } = await readXlsx(bytes, '見本.xlsx');
    const tab = snapshot.data.sheets['sheet1'];
    expect(Object.keys(tab?.columnData ?? {})).toHaveLength(24);
    // The second merge overlaps the first.
    expect(tab?.mergeData).toHaveLength(1);
    expect(tab?.mergeData?.[0]).toMatchObject({ startRow: 1, startColumn: 1, endColumn: 2 });
    expect(notShown).toBe('内容から遠く離れたセルの書式1500件');
  });

  it('keep the names of ranges and what is to be printed, and none that the program made for itself', async () => {
    const names = [
      '<definedName name="定員">記録!$B$2</definedName>',
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">記録!$A$1:$B$2</definedName>',
      '<definedName name="_xlnm.Print_Area" localSheetId="0">記録!$A$1:$B$9</definedName>',
    ];
    const bytes = file({
      'xl/workbook.xml': `<workbook ${MAIN} ${R}><sheets><sheet name="記録" sheetId="1" r:id="r1"/></sheets><definedNames>${names.join('')}</definedNames></workbook>`,
    });
    const { snapshot } = await readXlsx(bytes, '見本.xlsx');
    const kept = JSON.stringify(snapshot.data.resources);
    expect([kept.includes('定員'), kept.includes('_xlnm')]).toEqual([true, false]);
    expect(snapshot.records.print['sheet1']?.printArea).toBe('A1:B9');
  });

  it('reach to the last cell there can be', async () => {
    const last = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    const { snapshot } = await readXlsx(file({ 'xl/worksheets/sheet1.xml': sheet(last) }), '見本.xlsx');
    expect(snapshot.data.sheets['sheet1']).toMatchObject({ rowCount: 1_048_576, columnCount: 16_384 });
    expect(snapshot.data.sheets['sheet1']?.cellData?.[1_048_575]?.[16_383]).toMatchObject({ v: 1 });
  });
});
