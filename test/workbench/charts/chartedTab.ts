// A tab with figures, its charts as a test wants them, and the file it is saved as.
import { afterAll, beforeAll } from 'vitest';
import type { HeadlessWorkbench } from '../../../workbench/headless.ts';
import { type SavedFile, savedFile } from '../../support/savedFile.ts';
import { find, type XmlNode } from '../../support/xml.ts';
import { openFixture, script } from '../fixture.ts';

export const TAB = "A&B's <表>";
/** As formulas write it. */
export const QUOTED = "'A&B''s <表>'";

const data = `
  sheet.setName(${JSON.stringify(TAB)});
  sheet.getRange('A1:D6').setValues([
    ['月', '利用者', '定員', '率'],
    [new Date(2026, 3, 1), 10, 20, 0.5],
    [new Date(2026, 4, 1), '', 20, 0.6],
    [new Date(2026, 5, 1), '欠', 22, ''],
    [new Date(2026, 6, 1), 14, 22, 0.2],
    [new Date(2026, 7, 1), 18, 24, 0.75],
  ]);
  sheet.getRange('D4').setFormula('=1/0');
  sheet.getRange('A2:A6').setNumberFormat('yyyy"年"m"月"');
  sheet.getRange('D2:D6').setNumberFormat('0.0%');
`;

export interface Wanted {
  readonly type: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly ranges?: readonly string[];
  readonly at?: readonly [row: number, column: number, x: number, y: number];
}

/** For a script: takes all charts away. */
export const WITHOUT = 'sheet.getCharts().forEach(function (chart) { sheet.removeChart(chart); });';

const add = ({ type, options = {}, ranges = ['A1:C6'], at = [8, 1, 0, 0] }: Wanted) => `
  (function () {
    var builder = sheet.newChart().setChartType(Charts.ChartType.${type}).setNumHeaders(1);
    ${JSON.stringify(ranges)}.forEach(function (range) { builder.addRange(sheet.getRange(range)); });
    var options = ${JSON.stringify(options)};
    Object.keys(options).forEach(function (name) { builder.setOption(name, options[name]); });
    sheet.insertChart(builder.setPosition(${at.join(', ')}).build());
  })();
`;

/** For all tests of a file: each has the charts it asks for and no others. */
export function chartedTab() {
  let bench: HeadlessWorkbench;
  beforeAll(async () => {
    bench = await openFixture();
    await script(bench, data);
  });
  afterAll(() => bench.close());
  const run = (body: string) => script(bench, body);
  const saved = () => bench.toXlsx();

  async function save(...charts: Wanted[]): Promise<SavedFile> {
    await run(WITHOUT + charts.map(add).join(''));
    return savedFile(await saved());
  }

  async function saveOne(chart: Wanted): Promise<XmlNode> {
    const [one] = (await save(chart)).charts(TAB);
    if (!one) throw new Error('The chart is missing.');
    return one.chart;
  }
  return { run, saved, save, saveOne };
}

export const drawnAs = (chart: XmlNode): string[] =>
  find(chart, 'c:plotArea')
    .flatMap(({ children }) => children)
    .map(({ name }) => name)
    .filter((name) => name.endsWith('Chart'));
