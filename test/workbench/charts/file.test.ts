// A saved .xlsx file with charts: its parts, and how another spreadsheet program finds them.
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SavedFile } from '../../support/savedFile.ts';
import { below, find, settings, type XmlNode } from '../../support/xml.ts';
import { chartedTab, drawnAs, TAB, type Wanted } from './chartedTab.ts';
import { ORDER } from './schema.ts';

const { run, saved, save } = chartedTab();

const KINDS: Wanted[] = [
  { type: 'LINE', options: { title: '線', subtitle: '副題', pointSize: 6, curveType: 'function' } },
  { type: 'AREA', options: { isStacked: true, 'vAxis.viewWindow': { min: 1, max: 9 } } },
  { type: 'COLUMN', options: { isStacked: true, 'hAxis.title': '月', 'vAxis.title': '人' } },
  { type: 'BAR', options: { 'legend.position': 'bottom' } },
  { type: 'PIE', options: { title: '円' } },
  { type: 'PIE', options: { pieHole: 0.4 } },
  {
    type: 'COMBO',
    ranges: ['A1:D6'],
    options: {
      series: {
        0: { type: 'bars' },
        1: { type: 'area', labelInLegend: '席' },
        2: { targetAxisIndex: 1, lineDashStyle: [6, 4] },
      },
    },
  },
  { type: 'COLUMN', ranges: ['C2:C6'] },
];

/** The orders that hold for an element, with those for its kind of parent. */
const misplaced = (node: XmlNode): string[] =>
  node.children.flatMap((child) => [
    ...misplaced(child),
    ...[ORDER[child.name], ORDER[`${node.name} ${child.name}`]].flatMap((order) => {
      const places = order && child.children.map(({ name }) => order.indexOf(name));
      const wrong = places?.findIndex((place, i) => place < 0 || place < (places[i - 1] ?? 0)) ?? -1;
      return wrong < 0 ? [] : [`${child.children[wrong]?.name} in ${node.name} ${child.name}`];
    }),
  ]);

describe('A file with charts of every kind', () => {
  let file: SavedFile;
  beforeAll(async () => {
    file = await save(...KINDS);
  });

  it('holds one for each that the tab has', () => {
    expect(file.charts(TAB).map(({ chart }) => drawnAs(chart))).toEqual([
      ['c:lineChart'],
      ['c:areaChart'],
      ['c:barChart'],
      ['c:barChart'],
      ['c:pieChart'],
      ['c:doughnutChart'],
      ['c:areaChart', 'c:barChart', 'c:lineChart'],
      ['c:barChart'],
    ]);
  });

  it('says everything in the order in which Excel reads it', () => {
    const charts = file.charts(TAB).map(({ chart }) => chart);
    const inside = (node: XmlNode) => [node, ...below(node)];
    expect(
      charts.flatMap((chart) => misplaced({ name: '', attributes: {}, children: [chart], text: '' })),
    ).toEqual([]);
    // Every element with several children is one whose order was looked up.
    const known = new Set(['c:plotArea', ...Object.keys(ORDER), 'c:ser']);
    const unknown = charts.flatMap((chart) =>
      inside(chart).filter(({ name, children }) => children.length > 1 && !known.has(name)),
    );
    expect(unknown.map(({ name }) => name)).toEqual([]);
  });

  it('has for each group of series the axes it names, each crossing the other', () => {
    for (const { chart } of file.charts(TAB)) {
      const axes = [...find(chart, 'c:catAx'), ...find(chart, 'c:valAx')];
      const ids = axes.map((axis) => settings(axis, 'c:axId')[0]);
      const named = find(chart, 'c:plotArea')
        .flatMap((area) => area.children)
        .filter(({ name }) => name.endsWith('Chart'))
        .flatMap((group) => settings(group, 'c:axId'));
      expect(new Set(named)).toEqual(new Set(ids));
      expect(axes.map((axis) => settings(axis, 'c:crossAx')[0]).sort()).toEqual([...ids].sort());
    }
  });

  it('leads every relation to a part, and says of every part what it is', () => {
    const owners = file.names.filter((name) => !name.endsWith('.rels'));
    const targets = owners.flatMap((name) => file.relations(name).map(({ target }) => target));
    expect(targets.filter((target) => !file.names.includes(target))).toEqual([]);
    expect(targets.filter((target) => target.startsWith('xl/charts/'))).toHaveLength(KINDS.length);
    const types = file.xml('[Content_Types].xml');
    const overrides = find(types, 'Override').map(({ attributes }) => attributes['PartName']);
    const charts = file.names.filter((name) => /^xl\/(charts|drawings)\/[^_]*\.xml$/.test(name));
    expect(charts).toHaveLength(KINDS.length + 1);
    for (const name of charts) expect(overrides.filter((one) => one === `/${name}`)).toHaveLength(1);
    expect(overrides.filter((name) => !file.names.includes(String(name).slice(1)))).toEqual([]);
  });

  it('names no folders among its parts', () => {
    expect(file.names.filter((name) => name.endsWith('/'))).toEqual([]);
  });

  it('is still read by the library that wrote its cells', async () => {
    const read = new ExcelJS.Workbook();
    await read.xlsx.load((await saved()) as unknown as ExcelJS.Buffer);
    expect(read.getWorksheet(TAB)?.getCell('C6').value).toBe(24);
  });
});

describe('A tab with charts', () => {
  it('has them at their cells in their size, and says what they are to those who do not see them', async () => {
    const file = await save(
      { type: 'LINE', options: { title: '線', width: 400, height: 250 }, at: [8, 2, 3, 5] },
      { type: 'COLUMN', at: [30, 1, 0, 0] },
    );
    const [line, column] = file.charts(TAB).map(({ anchor }) => anchor);
    if (!line || !column) throw new Error('A chart is missing.');
    expect(line.name).toBe('xdr:oneCellAnchor');
    const from = (anchor: XmlNode) =>
      find(anchor, 'xdr:from').flatMap(({ children }) => children.map((one) => one.text));
    // Column B, 3 pixels; row 8, 5 pixels. A pixel is 9,525 units.
    expect(from(line)).toEqual(['1', '28575', '7', '47625']);
    expect(find(line, 'xdr:ext')[0]?.attributes).toEqual({ cx: '3810000', cy: '2381250' });
    expect(find(line, 'xdr:cNvPr')[0]?.attributes).toMatchObject({ id: '2', descr: '線' });
    expect(from(column)).toEqual(['0', '0', '29', '0']);
    // 600 by 371: Google's own size.
    expect(find(column, 'xdr:ext')[0]?.attributes).toEqual({ cx: '5715000', cy: '3533775' });
  });

  it('keeps its notes and rules, the drawing before them as Excel wants it', async () => {
    await run(
      `sheet.getRange('F1').setNote('メモ');
       sheet.getRange('F2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['○', '欠']).build());`,
    );
    const file = await save({ type: 'LINE' });
    const names = file.xml('xl/worksheets/sheet1.xml').children.map(({ name }) => name);
    expect(names.slice(-3)).toEqual(['pageSetup', 'drawing', 'legacyDrawing']);
    expect(file.relations('xl/worksheets/sheet1.xml').map(({ kind }) => kind)).toEqual([
      'comments',
      'vmlDrawing',
      'drawing',
    ]);
    expect(new Set(file.relations('xl/worksheets/sheet1.xml').map(({ id }) => id)).size).toBe(3);
    const read = new ExcelJS.Workbook();
    await read.xlsx.load((await saved()) as unknown as ExcelJS.Buffer);
    expect(read.getWorksheet(TAB)?.getCell('F1').note).toBe('メモ');
    expect(read.getWorksheet(TAB)?.getCell('F2').dataValidation.formulae).toEqual(['"○,欠"']);
  });

  it('has no drawing once they are gone', async () => {
    const file = await save();
    expect(file.names.filter((name) => /charts|drawings\/drawing/.test(name))).toEqual([]);
    expect(file.charts(TAB)).toEqual([]);
  });

  it('with a chart that the workbench cannot draw is not saved without it', async () => {
    await expect(save({ type: 'SCATTER' })).rejects.toThrow('Charts of type SCATTER are not implemented');
  });
});
