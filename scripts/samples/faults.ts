// The typing faults planted in the sample, so that the report has something to find.
import type { Cell, CellValue, Workbook, Worksheet } from 'exceljs';
import { findCell } from './sheet.ts';

export interface Fault {
  tab: string;
  cell: string;
  /** What the cell holds; empty for a blank cell. */
  typed: string;
  what: string;
}

const MARK_FAULTS = [
  ['2026-08', 'K001', 20, '△', '知らない記号です'],
  ['2026-09', 'K029', 13, '○', '営業していない日曜日に出席があります'],
  ['2026-09', 'K043', 26, '予', '過ぎた日が予定のままです'],
  ['2026-10', 'K014', 6, '？', '知らない記号です'],
  ['2026-10', 'K027', 17, 'Ｏ', '丸ではなく英字のオーです'],
  ['2026-10', 'K020', 19, null, '契約曜日ですが空欄です'],
] as const;

const STRANGER = '名無 権兵衛';
const STRANGER_DAYS = [8, 22] as const;
const DOUBLED = 'K030';

function tab(book: Workbook, name: string): Worksheet {
  const sheet = book.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no tab ${name}`);
  return sheet;
}

const found = (cell: Cell, what: string): Fault => ({
  tab: cell.worksheet.name,
  cell: cell.address,
  typed: String(cell.value ?? ''),
  what,
});

function put(cell: Cell, value: CellValue, what: string): Fault {
  cell.value = value;
  return found(cell, what);
}

/** Adds a row under the last one, in the style of that one. */
function addRow(sheet: Worksheet, values: readonly CellValue[]) {
  const last = sheet.getRow(sheet.rowCount);
  const row = sheet.getRow(last.number + 1);
  last.eachCell({ includeEmpty: true }, (cell, column) => {
    row.getCell(column).style = cell.style;
  });
  values.forEach((value, i) => {
    if (value !== null) row.getCell(i + 1).value = value;
  });
  return row;
}

function strangerFault(sheet: Worksheet): Fault {
  const row = addRow(sheet, [null, STRANGER]);
  for (const day of STRANGER_DAYS) findCell(sheet, '氏名', STRANGER, day).value = '○';
  return found(row.getCell(2), '利用者タブにいない氏名です（利用者IDもありません）');
}

function doubledFault(sheet: Worksheet): Fault {
  const original = findCell(sheet, '利用者ID', DOUBLED, '利用者ID');
  const values = sheet.getRow(Number(original.row)).values as CellValue[];
  // exceljs counts columns from 1: the first element is empty.
  const row = addRow(
    sheet,
    values.slice(1).map((value) => value ?? null),
  );
  return found(row.getCell(1), '同じ利用者IDが2行あります');
}

function amountFault(sheet: Worksheet): Fault {
  const row = addRow(sheet, ['固定費', '雑費', '三万円', '月']);
  return found(row.getCell(3), '金額が数字ではありません');
}

export function plantFaults(book: Workbook): Fault[] {
  const clients = tab(book, '利用者');
  return [
    ...MARK_FAULTS.map(([month, client, day, typed, what]) =>
      put(findCell(tab(book, `出席 ${month}`), '利用者ID', client, day), typed, what),
    ),
    strangerFault(tab(book, '出席 2026-10')),
    put(findCell(clients, '利用者ID', 'K037', '利用開始日'), '一月ごろ', '日付として読めません'),
    put(findCell(clients, '利用者ID', 'K036', '要介護度'), '要介護6', '知らない要介護度です'),
    doubledFault(clients),
    amountFault(tab(book, '費用')),
  ];
}
