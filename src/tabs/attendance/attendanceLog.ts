// 出席ログ: the long form of attendance, one mark a row, as care software exports it.
import { type IsoMonth, monthOf } from '../../basics/isoDate.ts';
import type { AttendanceSheet, DayCell, SheetRow } from '../../domain/attendance/sheet.ts';
import type { Question } from '../../domain/question.ts';
import { a1, type Grid } from '../kit/grid.ts';
import { type LongTab, monthOfLog } from '../kit/longTab.ts';
import { addressOf, defineTab, readTable } from '../kit/table.ts';

export const ATTENDANCE_LOG = defineTab('出席ログ', {
  日付: { type: 'date', required: 'value' },
  利用者ID: { type: 'id' },
  氏名: { type: 'text' },
  単位名: { type: 'text' },
  状況: { type: 'text', required: 'value' },
  理由: { type: 'text' },
});

/** A month's marks; of all others, that there are some. */
export const marksIn = (month: IsoMonth): LongTab => monthOfLog(ATTENDANCE_LOG, ['日付', '状況'], month);

export interface AttendanceLog {
  readonly months: ReadonlySet<IsoMonth>;
  sheetOf(month: IsoMonth): AttendanceSheet;
  readonly questions: readonly Question[];
}

/** A client's marks in one 単位 become one row, as if somebody had kept the matrix. */
export function readAttendanceLog(grid: Grid): AttendanceLog {
  const table = readTable(ATTENDANCE_LOG, grid);
  const sheetOf = (month: IsoMonth): AttendanceSheet => {
    const rows = new Map<string, SheetRow & { days: DayCell[] }>();
    for (const { row, cells } of table.rows) {
      if (monthOf(cells.日付) !== month) continue;
      const { 利用者ID: clientId = '', 氏名: name = '', 単位名: unit = '' } = cells;
      const at = (header: '利用者ID' | '氏名' | '単位名' | '状況') =>
        addressOf(table, row, header) ?? a1(row, 1);
      const key = `${clientId || name} ${unit}`;
      const owner = rows.get(key) ?? {
        cell: at(clientId === '' ? '氏名' : '利用者ID'),
        clientId,
        name,
        unit,
        unitCell: at('単位名'),
        days: [],
      };
      owner.days.push({ date: cells.日付, cell: at('状況'), text: cells.状況 });
      rows.set(key, owner);
    }
    return { tab: table.tab, rows: [...rows.values()], dayHeaders: new Map() };
  };
  const months = new Set(table.rows.map(({ cells }) => monthOf(cells.日付)));
  return { months, sheetOf, questions: table.questions };
}
