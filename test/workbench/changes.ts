// One after the other, every kind of change that a script makes to a sheet's cells.
export const CHANGES: readonly (readonly [what: string, body: string])[] = [
  [
    'values',
    'sheet.getRange("A1:C4").setValues([[1,2,3],[4,5,6],["い","ろ","は"],["=A1+1","=SEQUENCE(2,2)",""]])',
  ],
  ['one value', 'sheet.getRange("B2").setValue("変更")'],
  ['scattered values', 'sheet.getRangeList(["A1","C3"]).setValue(9)'],
  ['looks', 'sheet.getRange("A1:B2").setBackground("#ffeeaa").setFontWeight("bold").setNumberFormat("0.0")'],
  ['lines', 'sheet.getRange("A1:B2").setBorder(true,true,true,true,null,null)'],
  ['merged cells', 'sheet.getRange("E1:F1").merge()'],
  ['rows put in', 'sheet.insertRowsBefore(2, 3)'],
  ['rows taken out', 'sheet.deleteRows(3, 1)'],
  ['columns put in', 'sheet.insertColumnsAfter(1, 1)'],
  ['a sorted range', 'sheet.getRange("A1:C8").sort(1)'],
  ['a copied range', 'sheet.getRange("A1:B2").copyTo(sheet.getRange("H5"))'],
  ['cleared content', 'sheet.getRange("A1").clearContent()'],
  ['cleared cells', 'sheet.getRange("B1:B9").clear()'],
  ['hidden rows', 'sheet.hideRows(3, 2)'],
  ['heights', 'sheet.setRowHeightsForced(2, 2, 40)'],
  ['a second tab', 'SpreadsheetApp.getActive().insertSheet("二枚目").getRange("A1").setValue("=1+1")'],
  [
    'no second tab',
    'SpreadsheetApp.getActive().deleteSheet(SpreadsheetApp.getActive().getSheetByName("二枚目"))',
  ],
];
