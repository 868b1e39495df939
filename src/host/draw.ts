// Lays out a generated tab: values first, then one call for each kind of look, then charts.
import type { Area } from '../basics/cellAddress.ts';
import type { ROW_PIXELS, TabModel } from '../report/kit/model.ts';
import type { Style } from '../report/kit/styles.ts';
import { cellValue } from './cellValue.ts';
import { insertChart } from './charts.ts';
import { remember } from './memory.ts';
import { ensureSize } from './size.ts';
import { lookAt, type TabAsItIs } from './standing.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const FONT = 'Noto Sans JP';
/** What the reports count with, as its type sees to. */
const USUAL_PIXELS: typeof ROW_PIXELS = 21;

const areaOf = (sheet: Sheet, { row, column, rows, columns }: Area): Range =>
  sheet.getRange(row, column, rows, columns);

/** Makes the add-on's own rows as many as needed by moving everything below them, which is the user's. */
function fitRows(sheet: Sheet, own: number, needed: number): void {
  if (own > needed) sheet.deleteRows(needed, own - needed);
  else if (own > 0 && own < needed) sheet.insertRowsBefore(own, needed - own);
}

/** The commonest width for all columns, then one call for each run of another. */
function setWidths(sheet: Sheet, widths: TabModel['columnWidths']): void {
  const times = (width: number) => widths.filter((other) => other === width).length;
  const usual = widths.reduce((best, width) => (times(width) > times(best) ? width : best));
  sheet.setColumnWidths(1, widths.length, usual);
  let start = 0;
  widths.forEach((width, index) => {
    if (widths[index + 1] === width) return;
    if (width !== usual) sheet.setColumnWidths(start + 1, index + 1 - start, width);
    start = index + 1;
  });
}

/** A tab that bears another name until it is whole is never one that stands: that would be the user's. */
const standingTab = (spreadsheet: Spreadsheet, { name, untilDone }: TabModel): Sheet | null =>
  'name' in untilDone ? null : spreadsheet.getSheetByName(name);

function insertTab(spreadsheet: Spreadsheet, { name, untilDone, after }: TabModel): Sheet {
  const half = 'name' in untilDone ? spreadsheet.getSheetByName(untilDone.name) : null;
  if (half) spreadsheet.deleteSheet(half);
  const left = after === undefined ? null : spreadsheet.getSheetByName(after);
  const index = left ? left.getIndex() : spreadsheet.getNumSheets();
  return spreadsheet.insertSheet('name' in untilDone ? untilDone.name : name, index);
}

/** What a tab that was just inserted has anyway is not asked for again. */
function applyStyles(range: Range, { rows, styles }: TabModel, isNew: boolean): void {
  const each = <T>(of: (style: Style) => T): T[][] =>
    rows.map((row) => row.map(({ style }) => of(styles[style])));
  range
    .setFontFamily(FONT)
    .setVerticalAlignment('middle')
    .setFontSizes(each(({ size }) => size))
    .setFontWeights(each(({ bold }) => (bold ? 'bold' : 'normal')))
    .setFontColors(each(({ color }) => color))
    .setBackgrounds(each(({ background }) => background))
    .setHorizontalAlignments(each(({ align }) => align))
    .setNumberFormats(each(({ format }) => format));
  const wraps = each(({ wrap }) => wrap);
  if (!isNew || wraps.some((row) => row.includes(true))) range.setWraps(wraps);
}

/** The last row's look, carried down. */
function repeatLast(sheet: Sheet, { rows, moreRows = 0 }: TabModel, width: number): void {
  if (moreRows === 0) return;
  const from = rows.length + 1;
  const last = sheet.getRange(rows.length, 1, 1, width);
  last.copyFormatToRange(sheet, 1, width, from, rows.length + moreRows);
}

function addChoices(sheet: Sheet, choices: TabModel['choices']): void {
  for (const { area, values } of choices ?? []) {
    // Without more ado a list is a drop-down, and marks other entries without refusing them.
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...values])
      .build();
    areaOf(sheet, area).setDataValidation(rule);
  }
}

function drawLines(sheet: Sheet, { thin, strong, boxed = [], color }: TabModel['lines']): void {
  const { SOLID, SOLID_MEDIUM } = SpreadsheetApp.BorderStyle;
  const draw = (
    ranges: readonly string[],
    others: true | null,
    style: GoogleAppsScript.Spreadsheet.BorderStyle,
  ) => {
    if (ranges.length === 0) return;
    sheet.getRangeList([...ranges]).setBorder(others, others, true, others, others, others, color, style);
  };
  draw(thin, null, SOLID);
  draw(strong, null, SOLID_MEDIUM);
  draw(boxed, true, SOLID);
}

function drawEdges(sheet: Sheet, edges: TabModel['edges'] = []): void {
  const { SOLID_THICK } = SpreadsheetApp.BorderStyle;
  for (const { color, ranges } of edges)
    sheet.getRangeList([...ranges]).setBorder(null, true, null, null, null, null, color, SOLID_THICK);
}

/** Nothing is read after the first write but where a tab is and how large. */
export function drawTab(spreadsheet: Spreadsheet, model: TabModel, known?: TabAsItIs): void {
  const { name, untilDone, rows, columnWidths, rowHeights, wide, charts } = model;
  const old = standingTab(spreadsheet, model);
  const ours = new Set([...charts.map(({ title }) => title), ...(model.formerCharts ?? [])]);
  const standing = known ?? (old ? lookAt(old) : undefined);
  const oldCharts = (standing?.charts ?? []).filter(({ titles }) => titles.some((title) => ours.has(title)));

  const sheet = old ?? insertTab(spreadsheet, model);
  const [width, height] = [columnWidths.length, rows.length + (model.moreRows ?? 0)];
  if (old && 'title' in untilDone) sheet.getRange(1, 1).setValue(untilDone.title);
  fitRows(sheet, model.replacesRows, rows.length);
  ensureSize(sheet, height, width);
  const range = sheet.getRange(1, 1, rows.length, width);
  if (old) range.breakApart().setBorder(false, false, false, false, false, false);
  const values = rows.map((row) => row.map(({ value }) => cellValue(value)));
  const [title = ''] = values[0] ?? [];
  if ('title' in untilDone) values[0]?.splice(0, 1, untilDone.title);
  range.setValues(values);

  applyStyles(range, model, !old);
  repeatLast(sheet, model, width);
  for (const area of wide) areaOf(sheet, area).mergeAcross();
  for (const area of model.merged ?? []) areaOf(sheet, area).merge();
  drawLines(sheet, model.lines);
  drawEdges(sheet, model.edges);
  addChoices(sheet, model.choices);
  sheet.setRowHeightsForced(1, height, USUAL_PIXELS);
  for (const { row, rows: count, height } of rowHeights) sheet.setRowHeightsForced(row, count, height);
  setWidths(sheet, columnWidths);
  const { frozenRows, frozenColumns = 0, gridlines = false } = model;
  if (old || frozenRows > 0) sheet.setFrozenRows(frozenRows);
  if (old || frozenColumns > 0) sheet.setFrozenColumns(frozenColumns);
  if (old || !gridlines) sheet.setHiddenGridlines(!gridlines);
  for (const { chart } of oldCharts) sheet.removeChart(chart);
  for (const chart of charts) insertChart(sheet, chart);
  if (model.memory !== undefined) remember(sheet, standing?.memory, model.memory);
  if ('name' in untilDone) sheet.setName(name);
  else {
    // Its first cell, so that a tab that was scrolled is seen from its top.
    range.getCell(1, 1).setValue(title).activate();
  }
}
