// The look of a chart in a saved .xlsx file, as its options want it.
import { describe, expect, it } from 'vitest';
import { find, settings, textsAt, type XmlNode } from '../../support/xml.ts';
import { chartedTab, drawnAs, type Wanted } from './chartedTab.ts';

const { run, saveOne } = chartedTab();

describe('The look of a chart', () => {
  const colours = (chart: XmlNode, path: string) => settings(chart, `${path} a:solidFill a:srgbClr`);

  it('has the colours that were asked for, else those that Google takes', async () => {
    const chart = await saveOne({ type: 'COLUMN', options: { 'series.0.color': '#0b5d6b' } });
    expect(find(chart, 'c:ser').map((series) => colours(series, 'c:spPr'))).toEqual([['0B5D6B'], ['DC3912']]);
    // Else Excel gives each point of a single series a colour of its own.
    expect(settings(chart, 'c:varyColors')).toEqual(['0']);
    const named = await saveOne({ type: 'LINE', options: { colors: ['teal', '#f80'] } });
    expect(colours(named, 'c:ser c:spPr')).toEqual(['008080', 'FF8800']);
    const pie = await saveOne({ type: 'PIE', options: { 'slices.1.color': '#123456' } });
    expect(find(pie, 'c:dPt').map((slice) => colours(slice, 'c:spPr')[0])).toEqual([
      '3366CC',
      '123456',
      'FF9900',
      '109618',
      '990099',
    ]);
  });

  it('has lines as wide and dashed as asked for, with their points', async () => {
    const chart = await saveOne({
      type: 'LINE',
      options: { series: { 0: { lineDashStyle: [6, 4], lineWidth: 2 }, 1: { lineWidth: 4, pointSize: 8 } } },
    });
    const [dashed, dotted] = find(chart, 'c:ser');
    if (!dashed || !dotted) throw new Error('A series is missing.');
    // 2 pixels of 9,525 units; dashes of 3 widths are nearest to Excel's "sysDash".
    expect(find(dashed, 'c:spPr a:ln')[0]?.attributes['w']).toBe('19050');
    expect(settings(dashed, 'a:prstDash')).toEqual(['sysDash']);
    expect(settings(dashed, 'c:marker c:symbol')).toEqual(['none']);
    expect(find(dotted, 'c:spPr a:ln')[0]?.attributes['w']).toBe('38100');
    expect(settings(dotted, 'a:prstDash')).toEqual([]);
    // 8 pixels are 6 points.
    expect([settings(dotted, 'c:symbol'), settings(dotted, 'c:size')]).toEqual([['circle'], ['6']]);
    expect(settings(chart, 'c:smooth')).toEqual(['0', '0']);
  });

  it.each([
    [[1, 1], 'sysDot'],
    [[2], 'sysDot'],
    [[8, 6], 'dash'],
    [[16, 6], 'lgDash'],
    [[8, 6, 2, 6], 'dashDot'],
  ])('takes for dashes of %j pixels the one that Excel calls %s', async (lineDashStyle, name) => {
    const chart = await saveOne({ type: 'LINE', options: { 'series.0.lineDashStyle': lineDashStyle } });
    expect(settings(chart, 'a:prstDash')).toEqual([name]);
  });

  it('writes in its font, Japanese too, and in ours where none was asked for', async () => {
    const fonts = (chart: XmlNode) =>
      ['a:latin', 'a:ea'].map((name) => [
        ...new Set(find(chart, name).map(({ attributes }) => attributes['typeface'])),
      ]);
    expect(fonts(await saveOne({ type: 'LINE', options: { title: '線' } }))).toEqual([
      ['Noto Sans JP'],
      ['Noto Sans JP'],
    ]);
    const chart = await saveOne({ type: 'LINE', options: { title: '線', fontName: 'Meiryo' } });
    expect(fonts(chart)).toEqual([['Meiryo'], ['Meiryo']]);
  });

  it('has its title and names for its axes; without a title it takes no other', async () => {
    const chart = await saveOne({
      type: 'COLUMN',
      options: { title: '利用 & <定員>', subtitle: '副題', 'hAxis.title': '月', 'vAxis.title': '人' },
    });
    const [title] = find(chart, 'c:title');
    expect(title && textsAt(title, 'a:t')).toEqual(['利用 & <定員>', '副題']);
    expect([textsAt(chart, 'c:catAx a:t'), textsAt(chart, 'c:valAx a:t')]).toEqual([['月'], ['人']]);
    expect(settings(chart, 'c:autoTitleDeleted')).toEqual(['0']);
    const plain = await saveOne({ type: 'COLUMN', ranges: ['A1:B6'] });
    expect([find(plain, 'c:title'), settings(plain, 'c:autoTitleDeleted')]).toEqual([[], ['1']]);
  });

  it('has its legend where it was put, or none', async () => {
    const side = async (options: Wanted['options'], ranges?: string[]) =>
      settings(
        await saveOne({ type: 'LINE', ...(options && { options }), ...(ranges && { ranges }) }),
        'c:legendPos',
      );
    expect(await side({ 'legend.position': 'top' })).toEqual(['t']);
    expect(await side({ legend: 'left' })).toEqual(['l']);
    expect(await side({})).toEqual(['r']);
    expect(await side({ 'legend.position': 'none' })).toEqual([]);
    const renamed = await saveOne({ type: 'LINE', options: { 'series.0.labelInLegend': '来た人' } });
    expect(textsAt(renamed, 'c:tx c:v')).toEqual(['来た人', '定員']);
  });

  it.each([
    [{ 'vAxis.format': '0%' }, '0%', '0'],
    [{ 'vAxis.format': '#,##0.0円' }, '#,##0.0"円"', '0'],
    [{ 'vAxis.format': 'percent' }, '0%', '0'],
    [{}, '0.0%', '1'],
  ])(
    'writes the numbers of an axis as wanted, else as its cells do: %j',
    async (options, formatCode, linked) => {
      const chart = await saveOne({ type: 'LINE', ranges: ['A1:A6', 'D1:D6'], options });
      expect(find(chart, 'c:valAx c:numFmt')[0]?.attributes).toEqual({ formatCode, sourceLinked: linked });
    },
  );

  it('keeps its window; without one it begins at zero, unless a value lies below', async () => {
    const bounds = async (chart: Wanted) => {
      const saved = await saveOne(chart);
      return [settings(saved, 'c:valAx c:min'), settings(saved, 'c:valAx c:max')];
    };
    const window = { 'vAxis.viewWindow': { min: 5, max: 30 } };
    expect(await bounds({ type: 'LINE', options: window })).toEqual([['5'], ['30']]);
    expect(await bounds({ type: 'LINE' })).toEqual([['0'], []]);
    await run("sheet.getRange('B5').setValue(-1)");
    expect(await bounds({ type: 'LINE' })).toEqual([[], []]);
    await run("sheet.getRange('B5').setValue(14)");
  });

  it('stacks what is to be stacked', async () => {
    const stacked = await saveOne({ type: 'COLUMN', options: { isStacked: true } });
    expect([settings(stacked, 'c:grouping'), settings(stacked, 'c:overlap')]).toEqual([['stacked'], ['100']]);
    const beside = await saveOne({ type: 'COLUMN' });
    expect([settings(beside, 'c:grouping'), settings(beside, 'c:overlap')]).toEqual([['clustered'], []]);
  });

  it('lists lying bars from above, their numbers below', async () => {
    const chart = await saveOne({ type: 'BAR', options: { 'hAxis.viewWindow.min': 2 } });
    expect(settings(chart, 'c:barDir')).toEqual(['bar']);
    expect(settings(chart, 'c:catAx c:orientation')).toEqual(['maxMin']);
    expect(settings(chart, 'c:axPos')).toEqual(['l', 'b']);
    expect(settings(chart, 'c:valAx c:crosses')).toEqual(['max']);
    expect(settings(chart, 'c:valAx c:min')).toEqual(['2']);
  });

  it('measures a series on an axis of its own at the right, with the labels only once', async () => {
    const chart = await saveOne({
      type: 'COMBO',
      ranges: ['A1:D6'],
      options: {
        series: { 1: { type: 'line' }, 2: { targetAxisIndex: 1 } },
        vAxes: { 1: { format: '0%', viewWindow: { max: 1 } } },
      },
    });
    expect(drawnAs(chart)).toEqual(['c:barChart', 'c:lineChart', 'c:lineChart']);
    expect(settings(chart, 'c:ser c:idx').filter((_, i) => i < 3)).toEqual(['0', '1', '2']);
    expect(settings(chart, 'c:axPos')).toEqual(['b', 'l', 'b', 'r']);
    expect(settings(chart, 'c:catAx c:delete')).toEqual(['0', '1']);
    expect(settings(chart, 'c:valAx c:crosses')).toEqual(['autoZero', 'max']);
    expect(settings(chart, 'c:valAx c:max')).toEqual(['1']);
  });
});
