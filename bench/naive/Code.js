// What such a report looks like when written the obvious way: one service call for every cell.
function countMarks(tab) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  const rows = sheet.getLastRow();
  const columns = sheet.getLastColumn();
  let visits = 0;
  for (let row = 2; row <= rows; row += 1) {
    for (let column = 4; column <= columns; column += 1) {
      if (['○', '振', '追'].includes(sheet.getRange(row, column).getValue())) visits += 1;
    }
  }
  return visits;
}
