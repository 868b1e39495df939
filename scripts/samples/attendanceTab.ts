// One month's attendance as a tab. Each month has another of the header forms people use for days.
import type { Workbook } from 'exceljs';
import { daysOfMonth, weekdayOf } from '../../src/basics/isoDate.ts';
import type { Mark } from './attendance.ts';
import { dayNumber, utc } from './calendar.ts';
import { UNIT_NAME } from './dayService.ts';
import type { Client } from './roster.ts';
import { addTable, type Column, SHADES, TEXT } from './sheet.ts';

const MARKS = ['○', '振', '追', '欠', '入', 'シ', '予', '休'] as const;
/** Another hand, other signs: whoever kept the first month wrote these instead. */
const OTHER_HAND: Partial<Record<Mark, string>> = { '○': '〇', 欠: '×' };

type HeaderForm = 'number' | 'day' | 'monthAndDay';
const HEADER_FORMS: readonly HeaderForm[] = ['number', 'day', 'monthAndDay'];

function dayColumn(date: string, form: HeaderForm, choices: readonly string[]): Column {
  const weekday = weekdayOf(date);
  const shade = weekday === '日' ? SHADES.sunday : weekday === '土' ? SHADES.saturday : undefined;
  return {
    header: form === 'number' ? dayNumber(date) : utc(date),
    ...(form !== 'number' && { headerFormat: form === 'day' ? 'd' : 'm/d' }),
    ...(shade !== undefined && { shade }),
    width: form === 'monthAndDay' ? 6 : 4,
    choices,
    centred: true,
  };
}

export function addAttendanceTab(
  book: Workbook,
  month: string,
  index: number,
  clients: readonly Client[],
  marks: ReadonlyMap<string, ReadonlyMap<string, Mark>>,
) {
  const days = daysOfMonth(month);
  const form = HEADER_FORMS[index % HEADER_FORMS.length] ?? 'day';
  const signs: Partial<Record<string, string>> = form === 'number' ? OTHER_HAND : {};
  const listed = MARKS.map((mark) => signs[mark] ?? mark);
  const onSheet = clients.filter(
    (client) => client.start <= `${month}-31` && (client.end === null || client.end >= `${month}-01`),
  );
  return addTable(book, {
    name: `出席 ${month}`,
    above:
      form === 'monthAndDay'
        ? [[`${month.replace('-', '年')}月 出席表`], [null, null, '曜日', ...days.map(weekdayOf)]]
        : [],
    columns: [
      { header: '利用者ID', width: 9, format: TEXT },
      { header: '氏名', width: 16 },
      { header: '単位名', width: 8 },
      ...days.map((date) => dayColumn(date, form, listed)),
    ],
    rows: onSheet.map((client) => {
      const own = marks.get(client.id);
      const signOf = (date: string) => {
        const mark = own?.get(date);
        return mark === undefined ? null : (signs[mark] ?? mark);
      };
      return [client.id, client.name, UNIT_NAME, ...days.map(signOf)];
    }),
    frozenColumns: 3,
  });
}
