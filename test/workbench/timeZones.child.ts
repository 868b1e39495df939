// Run by timeZones.test.ts in several time zones: writes and reads dates in every way there is and prints what came.
import ExcelJS from 'exceljs';
import { openFixture, script } from './fixture.ts';

const bench = await openFixture({ now: '2026-11-05T09:00:00+09:00' });
const seen = (await script(
  bench,
  `var cell = sheet.getRange('A1').setValue(new Date(2026, 9, 1));
   sheet.getRange('B1').setValue('2026/10/1');
   sheet.getRange('C1').setFormula('=TYPES(A1)');
   var date = cell.getValue();
   var typed = sheet.getRange('B1').getValue();
   var last = new Date(2026, 9, 31); last.setMonth(10, 30);
   return {
     cell: Utilities.formatDate(date, 'Asia/Tokyo', "yyyy-MM-dd'T'HH:mm:ss") + ' (' + cell.getDisplayValue() + ')',
     instant: date.toISOString(),
     typed: typed.getFullYear() + '-' + (typed.getMonth() + 1) + '-' + typed.getDate() + ' ' + typed,
     formatted: Utilities.formatDate(date, Session.getScriptTimeZone(), 'yyyy-MM-dd HH:mm'),
     offset: date.getTimezoneOffset(),
     endOfMonth: Utilities.formatDate(last, 'Asia/Tokyo', 'yyyy-MM-dd'),
     parsed: new Date('2026-10-01').toISOString() + ' ' + new Date('2026-10-01T00:00:00').toISOString(),
     inFunction: sheet.getRange('C1').getValue(),
   };`,
)) as object;
const file = new ExcelJS.Workbook();
await file.xlsx.load((await bench.toXlsx()) as unknown as ExcelJS.Buffer);
const stored = file.worksheets[0]?.getCell('A1').value;
const inFile = stored instanceof Date ? stored.toISOString() : stored;
process.stdout.write(JSON.stringify({ ...seen, inFile }));
await bench.close();
