// What a generated tab holds besides its cells, looked at before anything is written: charts and memory.
import { titlesOf } from './charts.ts';
import { memoryOf } from './memory.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface TabAsItIs {
  readonly charts: readonly {
    readonly chart: GoogleAppsScript.Spreadsheet.EmbeddedChart;
    readonly titles: readonly string[];
  }[];
  readonly memory: GoogleAppsScript.Spreadsheet.DeveloperMetadata | undefined;
}

export const lookAt = (sheet: Sheet): TabAsItIs => ({
  charts: sheet.getCharts().map((chart) => ({ chart, titles: titlesOf(chart) })),
  memory: memoryOf(sheet),
});
