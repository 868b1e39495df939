// Charts of a generated tab, in Google's terms.
import type { Chart } from '../report/kit/model.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const FONT = 'Noto Sans JP';
/** A title only says what is counted: the heading above says the rest. */
const TITLE_SIZE = 11;
const MUTED = '#66737f';
const PAPER = '#ffffff';
const POINT_SIZE = 6;
/** Between the text above and a chart. */
const CLEAR_PIXELS = 4;

/** The title by which a chart of ours is found again. */
export function titlesOf(chart: EmbeddedChart): string[] {
  const title: unknown = chart.getOptions()?.get('title');
  return typeof title === 'string' ? [title] : [];
}

export function insertChart(sheet: Sheet, chart: Chart): void {
  const { row, column, rows, columns } = chart.source;
  const empty = sheet.newChart();
  const typed = chart.sideways ? empty.asBarChart() : empty.asComboChart();
  const builder = (
    chart.labelColumn ? typed.addRange(sheet.getRange(row, chart.labelColumn, rows, 1)) : typed
  )
    .addRange(sheet.getRange(row, column, rows, columns))
    .setNumHeaders(1)
    // Also where it holds numbers, which Google would otherwise draw as a series.
    .setOption('useFirstColumnAsDomain', true)
    .setPosition(chart.row, chart.column, 0, chart.flush ? 0 : CLEAR_PIXELS)
    .setOption('title', chart.title)
    .setOption('fontName', FONT)
    .setOption('width', chart.width)
    .setOption('height', chart.height)
    .setOption('titleTextStyle.fontSize', TITLE_SIZE)
    .setOption('titleTextStyle.bold', false)
    .setOption('titleTextStyle.color', MUTED)
    .setOption('legend.position', chart.series.length > 1 && chart.legend !== false ? 'top' : 'none');
  if (!chart.sideways) builder.setOption('hAxis.slantedText', false);
  if (chart.aroundZero) builder.setOption('vAxis.gridlines.color', PAPER);
  else builder.setOption(chart.sideways ? 'hAxis.viewWindow.min' : 'vAxis.viewWindow.min', chart.least ?? 0);
  if (chart.stacked) builder.setOption('isStacked', true);
  if (chart.percent) builder.setOption('vAxis.format', '0%');
  chart.series.forEach(({ as, color, dashed, points }, index) => {
    if (!chart.sideways) builder.setOption(`series.${index}.type`, as);
    builder.setOption(`series.${index}.color`, color);
    if (points) builder.setOption(`series.${index}.pointSize`, POINT_SIZE);
    if (dashed) builder.setOption(`series.${index}.lineDashStyle`, [6, 4]);
  });
  sheet.insertChart(builder.build());
}
