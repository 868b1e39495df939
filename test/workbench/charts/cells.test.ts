// The cells of a chart in a saved .xlsx file: where they stand and what they held.
import { describe, expect, it } from 'vitest';
import { savedFile } from '../../support/savedFile.ts';
import { find, settings, textsAt } from '../../support/xml.ts';
import { chartedTab, drawnAs, QUOTED, TAB, WITHOUT } from './chartedTab.ts';

const { run, saved, saveOne } = chartedTab();

describe('The cells of a chart', () => {
  it('are referred to, the name of the tab in quotes', async () => {
    const chart = await saveOne({ type: 'LINE' });
    expect(textsAt(chart, 'c:tx c:f')).toEqual([`${QUOTED}!$B$1`, `${QUOTED}!$C$1`]);
    expect(textsAt(chart, 'c:cat c:f')).toEqual([`${QUOTED}!$A$2:$A$6`, `${QUOTED}!$A$2:$A$6`]);
    expect(textsAt(chart, 'c:val c:f')).toEqual([`${QUOTED}!$B$2:$B$6`, `${QUOTED}!$C$2:$C$6`]);
  });

  it('leave their values behind for programs that do not calculate; a blank, a word and an error are gaps', async () => {
    const chart = await saveOne({ type: 'LINE', ranges: ['A1:B6', 'D1:D6'] });
    expect(textsAt(chart, 'c:tx c:v')).toEqual(['利用者', '率']);
    const points = find(chart, 'c:val c:numCache').map((cache) => [
      ...settings(cache, 'c:ptCount'),
      ...textsAt(cache, 'c:formatCode'),
      ...find(cache, 'c:pt').map((point) => `${point.attributes['idx']}: ${textsAt(point, 'c:v')}`),
    ]);
    expect(points).toEqual([
      ['5', 'General', '0: 10', '3: 14', '4: 18'],
      ['5', '0.0%', '0: 0.5', '1: 0.6', '3: 0.2', '4: 0.75'],
    ]);
    expect(settings(chart, 'c:dispBlanksAs')).toEqual(['gap']);
  });

  it('that are dates and name the points stay dates with their format, at equal distances', async () => {
    const chart = await saveOne({ type: 'COLUMN', ranges: ['A1:B6'] });
    expect(textsAt(chart, 'c:cat c:formatCode')).toEqual(['yyyy"年"m"月"']);
    // 2026-04-01 is 46,113 days after 1899-12-30.
    expect(textsAt(chart, 'c:cat c:v')[0]).toBe('46113');
    expect(find(chart, 'c:catAx c:numFmt')[0]?.attributes).toEqual({
      formatCode: 'yyyy"年"m"月"',
      sourceLinked: '1',
    });
    expect(settings(chart, 'c:auto')).toEqual(['0']);
  });

  it('may stand apart, in rows, or be values alone', async () => {
    const apart = await saveOne({ type: 'LINE', ranges: ['A1:A6', 'C1:C6'] });
    expect(textsAt(apart, 'c:val c:f')).toEqual([`${QUOTED}!$C$2:$C$6`]);
    const alone = await saveOne({ type: 'LINE', ranges: ['B1:B6'] });
    expect([textsAt(alone, 'c:tx c:v'), find(alone, 'c:cat')]).toEqual([['利用者'], []]);
    await run(
      `${WITHOUT}
       sheet.insertChart(sheet.newChart().asLineChart().addRange(sheet.getRange('A1:C3')).setNumHeaders(1)
         .setTransposeRowsAndColumns(true).setPosition(8, 1, 0, 0).build());
       sheet.insertChart(sheet.newChart().asLineChart().addRange(sheet.getRange('A1:B3'))
         .addRange(sheet.getRange('A5:B6')).setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS).setNumHeaders(1)
         .setPosition(8, 1, 0, 0).build());`,
    );
    const [turned, stacked] = savedFile(await saved()).charts(TAB);
    expect(turned && textsAt(turned.chart, 'c:val c:f')).toEqual([
      `${QUOTED}!$B$2:$C$2`,
      `${QUOTED}!$B$3:$C$3`,
    ]);
    expect(stacked && textsAt(stacked.chart, 'c:val c:f')).toEqual([
      `(${QUOTED}!$B$2:$B$3,${QUOTED}!$B$5:$B$6)`,
    ]);
  });

  it('are found on a tab whose name is longer than Excel allows', async () => {
    const long = 'あ'.repeat(40);
    await run(`sheet.setName('${long}')`);
    await run(`${WITHOUT} sheet.insertChart(sheet.newChart().asLineChart().addRange(sheet.getRange('A1:B3'))
      .setNumHeaders(1).setPosition(8, 1, 0, 0).build());`);
    const file = savedFile(await saved());
    await run(`sheet.setName(${JSON.stringify(TAB)})`);
    const [chart] = file.charts('あ'.repeat(31));
    expect(chart && textsAt(chart.chart, 'c:val c:f')).toEqual([`'${'あ'.repeat(31)}'!$B$2:$B$3`]);
  });

  it('may be gone: the chart is there and empty', async () => {
    await run(
      `${WITHOUT}
       var other = sheet.getParent().insertSheet('ほか');
       sheet.insertChart(sheet.newChart().asColumnChart().addRange(other.getRange('A1:B3'))
         .setPosition(8, 1, 0, 0).build());
       sheet.getParent().deleteSheet(other);
       sheet.activate();`,
    );
    const [empty] = savedFile(await saved()).charts(TAB);
    expect(empty && [drawnAs(empty.chart), find(empty.chart, 'c:ser')]).toEqual([['c:barChart'], []]);
  });
});
