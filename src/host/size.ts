// Makes a tab large enough before it is written to.

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function ensureSize(sheet: Sheet, rows: number, columns: number): void {
  const [haveRows, haveColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > haveRows) sheet.insertRowsAfter(haveRows, rows - haveRows);
  if (columns > haveColumns) sheet.insertColumnsAfter(haveColumns, columns - haveColumns);
}
