// Lays out a generated tab: values first, then one call for each kind of look, then charts.
import type { Area, TabModel } from '../report/model.ts';
import type { Style } from '../report/styles.ts';
import { cellValue } from './cellValue.ts';
import { insertChart } from './charts.ts';
import { remember } from './memory.ts';
import { ensureSize } from './size.ts';
import { lookAt, type Standing } from './standing.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const FONT = 'Noto Sans JP';
const ROW_PIXELS = 21;

const areaOf = (sheet: Sheet, { row, column, rows, columns }: Area): Range =>
  sheet.getRange(row, column, rows, columns);

/** Makes the add-on's own rows as many as needed by moving everything below them, which is the user's. */
function fitRows(sheet: Sheet, own: number, needed: number): void {
  if (own > needed) sheet.deleteRows(needed, own - needed);
  else if (own > 0 && own < needed) sheet.insertRowsBefore(own, needed - own);
}

/** One call for each run of equal widths. */
function setWidths(sheet: Sheet, widths: TabModel['columnWidths']): void {
  let start = 0;
  widths.forEach((width, index) => {
    if (widths[index + 1] === width) return;
    sheet.setColumnWidths(start + 1, index + 1 - start, width);
    start = index + 1;
  });
}

function insertTab(spreadsheet: Spreadsheet, { name, nameUntilDone = name, after }: TabModel): Sheet {
  const half = nameUntilDone === name ? null : spreadsheet.getSheetByName(nameUntilDone);
  if (half) spreadsheet.deleteSheet(half);
  const left = after === undefined ? null : spreadsheet.getSheetByName(after);
  return spreadsheet.insertSheet(nameUntilDone, left ? left.getIndex() : spreadsheet.getNumSheets());
}

function applyStyles(range: Range, rows: TabModel['rows'], styles: TabModel['styles']): void {
  const each = <T>(of: (style: Style) => T): T[][] =>
    rows.map((row) => row.map(({ style }) => of(styles[style])));
  range
    .setFontSizes(each(({ size }) => size))
    .setFontWeights(each(({ bold }) => (bold ? 'bold' : 'normal')))
    .setFontColors(each(({ color }) => color))
    .setBackgrounds(each(({ background }) => background))
    .setHorizontalAlignments(each(({ align }) => align))
    .setNumberFormats(each(({ format }) => format))
    .setWraps(each(({ wrap }) => wrap));
}

type Body = NonNullable<TabModel['body']>;

function applyLooks(sheet: Sheet, { looks, shades }: Body, styles: TabModel['styles']): void {
  for (const { ranges, style } of looks) {
    const { size, color, background, align, format } = styles[style];
    sheet
      .getRangeList([...ranges])
      .setFontSize(size)
      .setFontColor(color)
      .setBackground(background)
      .setHorizontalAlignment(align)
      .setNumberFormat(format);
  }
  for (const { ranges, color } of shades) sheet.getRangeList([...ranges]).setBackground(color);
}

function addChoices(sheet: Sheet, choices: TabModel['choices']): void {
  for (const { area, values } of choices ?? []) {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...values], true)
      .setAllowInvalid(true);
    areaOf(sheet, area).setDataValidation(rule.build());
  }
}

function drawLines(sheet: Sheet, { thin, strong, color }: TabModel['lines']): void {
  const { SOLID, SOLID_MEDIUM } = SpreadsheetApp.BorderStyle;
  const draw = (ranges: readonly string[], style: GoogleAppsScript.Spreadsheet.BorderStyle) => {
    if (ranges.length === 0) return;
    sheet.getRangeList([...ranges]).setBorder(null, null, true, null, null, null, color, style);
  };
  draw(thin, SOLID);
  draw(strong, SOLID_MEDIUM);
}

/** `known`: how the tab stood when the action read it; without it the tab is looked at now. */
export function drawTab(spreadsheet: Spreadsheet, model: TabModel, known?: Standing): void {
  const { name, rows, columnWidths, rowHeights, wide, charts, styles } = model;
  const old = spreadsheet.getSheetByName(name);
  const ours = new Set(charts.map(({ title }) => title));
  const standing = known ?? (old ? lookAt(old) : undefined);
  const oldCharts = (standing?.charts ?? []).filter(({ titles }) => titles.some((title) => ours.has(title)));

  const sheet = old ?? insertTab(spreadsheet, model);
  if (old) sheet.getRange(1, 1).setValue(model.beingMade);
  fitRows(sheet, model.replacesRows, rows.length);
  const { body } = model;
  const height = Math.max(rows.length, body ? body.row + body.rows - 1 : 0);
  ensureSize(sheet, height, columnWidths.length);
  const range = sheet.getRange(1, 1, rows.length, columnWidths.length);
  range.breakApart().setBorder(false, false, false, false, false, false);
  const values = rows.map((row) => row.map(({ value }) => cellValue(value)));
  const [title = ''] = values[0] ?? [];
  range.setValues([[model.beingMade, ...(values[0] ?? []).slice(1)], ...values.slice(1)]);

  sheet.getRange(1, 1, height, columnWidths.length).setFontFamily(FONT).setVerticalAlignment('middle');
  const styled = body ? rows.slice(0, body.row - 1) : rows;
  applyStyles(sheet.getRange(1, 1, styled.length, columnWidths.length), styled, styles);
  if (body) applyLooks(sheet, body, styles);
  for (const area of wide) areaOf(sheet, area).mergeAcross();
  drawLines(sheet, model.lines);
  addChoices(sheet, model.choices);
  sheet.setRowHeightsForced(1, height, ROW_PIXELS);
  for (const { row, rows: count, height } of rowHeights) sheet.setRowHeightsForced(row, count, height);
  setWidths(sheet, columnWidths);
  sheet.setFrozenRows(model.frozenRows);
  sheet.setFrozenColumns(model.frozenColumns ?? 0);
  sheet.setHiddenGridlines(!model.gridlines);
  for (const { chart } of oldCharts) sheet.removeChart(chart);
  for (const chart of charts) insertChart(sheet, chart);
  if (model.memory !== undefined) remember(sheet, standing?.memory, model.memory);
  range.getCell(1, 1).setValue(title);
  if (model.nameUntilDone === undefined) sheet.activate();
  else {
    range.getCell(1, 1).activate();
    sheet.setName(name);
  }
}
