// 出席 YYYY-MM: one row a client, one column a day; the header stands wherever its texts are.
import { parseDate } from '../../basics/dateText.ts';
import { daysOfMonth, type IsoDate, type IsoMonth } from '../../basics/isoDate.ts';
import { normalize } from '../../basics/text.ts';
import type { AttendanceSheet, SheetRow } from '../../domain/attendance/sheet.ts';
import type { Question } from '../../domain/question.ts';
import { a1, type Cell, type Grid } from '../kit/grid.ts';
import { defineTab, readTable } from '../kit/table.ts';

export const attendanceTab = (month: IsoMonth): string => `出席 ${month}`;

/** The month of a tab named 出席 YYYY-MM, or undefined. */
export const attendanceMonth = (tab: string): IsoMonth | undefined =>
  /^出席(\d{4}-(?:0[1-9]|1[0-2]))$/.exec(normalize(tab))?.[1];

export const MATRIX = defineTab('出席', {
  利用者ID: { type: 'id', required: 'column' },
  氏名: { type: 'text', required: 'column' },
  単位名: { type: 'text' },
});

/** A day header: a date, `1`…`31`, `1日`, `10/1` or `10月1日`; undefined where it is no day of that month. */
function dayOf(header: Cell | undefined, month: IsoMonth): IsoDate | undefined {
  const text = normalize(String(header ?? '')).replace(/\([月火水木金土日]\)$/, '');
  const full = parseDate(text);
  if (full) return full.startsWith(month) ? full : undefined;
  const [, named, day] = /^(?:(\d{1,2})[/月])?(\d{1,2})日?$/.exec(text) ?? [];
  if (day === undefined || (named !== undefined && Number(named) !== Number(month.slice(5))))
    return undefined;
  return daysOfMonth(month)[Number(day) - 1];
}

/** A totals row below the clients bears one of these words instead of a name. */
const TOTALS = /^(合計|計|小計|総計|人数|利用者数|延べ.*|定員|稼働率)$/;

interface DayColumn {
  readonly date: IsoDate;
  readonly index: number;
}

/** The columns of days, from 0; of two for one day the left one counts. */
export function dayColumns(header: readonly Cell[], month: IsoMonth): DayColumn[] {
  const found = new Map<IsoDate, number>();
  for (const [index, text] of header.entries()) {
    const date = dayOf(text, month);
    if (date && !found.has(date)) found.set(date, index);
  }
  return [...found].map(([date, index]) => ({ date, index }));
}

export function readAttendance(grid: Grid, month: IsoMonth): AttendanceSheet & { questions: Question[] } {
  const table = readTable(MATRIX, grid);
  const { tab, headerRow, columns } = table;
  const questions: Question[] = [...table.questions];
  const header = grid.rows[headerRow - 1] ?? [];
  const days = dayColumns(header, month);
  const dayHeaders = new Map(days.map(({ date, index }) => [date, a1(headerRow, index + 1)]));
  for (const [index, text] of header.entries()) {
    const date = dayOf(text, month);
    if (!date || days.some((day) => day.index === index)) continue;
    questions.push({ kind: 'duplicateHeader', tab, cell: a1(headerRow, index + 1), header: String(text) });
  }
  if (headerRow > 0 && days.length === 0) questions.push({ kind: 'noDayColumns', tab });

  const rows = grid.rows.slice(headerRow).flatMap((line, offset): SheetRow[] => {
    const row = headerRow + 1 + offset;
    const at = (column: number | undefined) => String(column ? (line[column - 1] ?? '') : '').trim();
    const clientId = normalize(at(columns.利用者ID));
    const name = at(columns.氏名);
    const unit = at(columns.単位名);
    if (TOTALS.test(normalize(name)) || TOTALS.test(clientId)) return [];
    const cells = days.map(({ date, index }) => ({
      date,
      cell: a1(row, index + 1),
      text: String(line[index] ?? '').trim(),
    }));
    if (clientId === '' && name === '' && cells.every((day) => day.text === '')) return [];
    const nameColumn = columns.氏名 ?? 1;
    return [
      {
        cell: a1(row, clientId === '' ? nameColumn : (columns.利用者ID ?? nameColumn)),
        clientId,
        name,
        unit,
        unitCell: a1(row, columns.単位名 ?? nameColumn),
        days: cells,
      },
    ];
  });
  return { tab, rows: headerRow > 0 ? rows : [], dayHeaders, questions };
}
