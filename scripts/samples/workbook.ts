// A whole fictional day service as one workbook.
import ExcelJS, { type Workbook } from 'exceljs';
import { addDays, daysOfMonth } from '../../src/basics/isoDate.ts';
import { makeAttendance } from './attendance.ts';
import { addAttendanceTab } from './attendanceTab.ts';
import { utc } from './calendar.ts';
import { addClientsTab } from './clientsTab.ts';
import { COSTS, dayServiceFor, SETTINGS, UNIT_NAME } from './dayService.ts';
import { makeOffices } from './offices.ts';
import { makeContacts, makeReferrals } from './outreach.ts';
import { addOutreachTabs } from './outreachTabs.ts';
import { seededRandom } from './random.ts';
import { makeRoster } from './roster.ts';
import { addTable, DATE, TEXT, YEN } from './sheet.ts';

interface BookOptions {
  clients: number;
  capacity: number;
  months: readonly string[];
}

const CREATED = utc('2026-10-31');
const dateOrNull = (isoDate: string | null) => (isoDate === null ? null : utc(isoDate));

export function buildWorkbook({ clients: count, capacity, months }: BookOptions): Workbook {
  const [first] = months;
  const last = months.at(-1);
  if (first === undefined || last === undefined) throw new Error('at least one month is needed');
  const random = seededRandom(20261031);
  const dayService = dayServiceFor(capacity);
  const offices = makeOffices();
  const clients = makeRoster(random, dayService, offices, count, months);
  const { marks, absences } = makeAttendance(random, dayService, clients, months);
  const monthEnd = daysOfMonth(last).at(-1) ?? addDays(`${last}-01`, 27);

  const book = new ExcelJS.Workbook();
  book.creator = 'kado samples';
  book.created = CREATED;
  book.modified = CREATED;

  addTable(book, {
    name: '設定',
    columns: [
      { header: '項目', width: 26 },
      { header: '値', width: 44, format: TEXT, wrapped: true },
      { header: '説明', width: 46 },
    ],
    rows: SETTINGS,
    frozenColumns: 1,
  });
  addTable(book, {
    name: '単位',
    columns: [
      { header: '単位名', width: 12 },
      { header: '定員', width: 8 },
      { header: '営業曜日', width: 16 },
      { header: '提供時間', width: 14 },
      { header: '適用開始日', width: 14, format: DATE },
    ],
    rows: [[UNIT_NAME, capacity, dayService.openWeekdays.join(''), '7〜8時間', utc('2024-04-01')]],
  });
  addTable(book, {
    name: '休業日',
    columns: [
      { header: '日付', width: 14, format: DATE },
      { header: '種別', width: 12, choices: ['休業', '臨時営業'] },
      { header: '理由', width: 28 },
    ],
    rows: [
      ...[...dayService.closed].map(([date, reason]) => [date, '休業', reason] as const),
      ...[...dayService.specialOpening].map(([date, reason]) => [date, '臨時営業', reason] as const),
    ]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([date, kind, reason]) => [utc(date), kind, reason]),
  });
  addTable(book, {
    name: '費用',
    columns: [
      { header: '区分', width: 10, choices: ['固定費', '変動費', '収入'] },
      { header: '費目', width: 24 },
      { header: '金額', width: 14, format: YEN },
      { header: '単位', width: 8, choices: ['月', '1回'] },
      { header: '開始月', width: 12, format: 'yyyy-mm' },
      { header: '終了月', width: 12, format: 'yyyy-mm' },
    ],
    rows: COSTS,
  });
  addClientsTab(book, clients);
  months.forEach((month, index) => {
    addAttendanceTab(book, month, index, clients, marks);
  });
  addTable(book, {
    name: '欠席記録',
    columns: [
      { header: '日付', width: 13, format: DATE },
      { header: '利用者ID', width: 9, format: TEXT },
      { header: '氏名', width: 16 },
      { header: '区分', width: 10, choices: ['欠席', '入院', 'ショート'] },
      { header: '理由', width: 34 },
      { header: '振替日', width: 13, format: DATE },
      { header: '対応', width: 24 },
    ],
    rows: absences.map((absence) => [
      utc(absence.date),
      absence.client.id,
      absence.client.name,
      absence.kind,
      absence.reason,
      dateOrNull(absence.makeupDate),
      absence.response,
    ]),
  });
  const contacts = makeContacts(random, offices, `${first}-01`, monthEnd);
  addOutreachTabs(book, offices, contacts, makeReferrals(clients, offices, `${first}-01`));
  return book;
}
