// The tab 出席 YYYY-MM as it is made: counts above the days, one row a client, marks to choose from.
import { a1 } from '../../basics/cellAddress.ts';
import { daysOfMonth, type IsoDate, type IsoMonth } from '../../basics/isoDate.ts';
import { allSigns } from '../../domain/attendance/marks.ts';
import { attendanceTab as words } from '../../messages/ja/attendance/tab.ts';
import { linesOf } from '../kit/lines.ts';
import type { ModelCell, TabModel } from '../kit/model.ts';
import { blank, cell } from '../kit/section.ts';
import { COLORS, STYLES } from '../kit/styles.ts';
import { plannedFormula, visitsFormula } from './counts.ts';
import { type DayKinds, dayKind, dayName, HEAD_STYLE, MARK_STYLE } from './days.ts';

interface AttendanceTab {
  readonly name: string;
  readonly month: IsoMonth;
  /** 利用者ID, 氏名, 単位名 as the reader of the tab knows them. */
  readonly headers: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly unit: string;
    readonly marks: ReadonlyMap<IsoDate, string>;
  }[];
  readonly kinds: DayKinds;
}

/** Pixels. */
const NAME_WIDTHS = [76, 116, 76] as const;
/** Room for a mark beside the arrow of its drop-down. */
const DAY_WIDTH = 40;
const TOTAL_WIDTH = 48;

const NAMES = NAME_WIDTHS.length;
const HEADER_ROW = 5;
const FIRST_ROW = HEADER_ROW + 1;
/** Rows made ready for clients who come later. */
const ROOM = 60;

const span = (row: number, column: number, toRow: number, toColumn: number) =>
  `${a1(row, column)}:${a1(toRow, toColumn)}`;

/** The header of a day. */
export const dayHeader = (date: IsoDate): string => a1(HEADER_ROW, NAMES + Number(date.slice(8)));

export const rowTotal = (row: number, firstDay: number, lastDay: number): string =>
  visitsFormula(span(row, firstDay, row, lastDay));

export function attendanceTab({ name, month, headers, rows, kinds }: AttendanceTab): TabModel {
  const dates = daysOfMonth(month);
  const [first, last] = [NAMES + 1, NAMES + dates.length];
  const room = rows.length + ROOM;
  const bottom = HEADER_ROW + room;
  const labelled = (label: string, cells: readonly ModelCell[], end: ModelCell): ModelCell[] => [
    blank,
    blank,
    cell(label, 'dayLabel'),
    ...cells,
    end,
  ];
  const counts = (row: number, label: string, count: (range: string) => string) =>
    labelled(
      label,
      dates.map((_, day) =>
        cell({ formula: count(span(FIRST_ROW, first + day, bottom, first + day)) }, 'dayCount'),
      ),
      cell({ formula: `=SUM(${span(row, first, row, last)})` }, 'dayCount'),
    );
  const head: ModelCell[][] = [
    [
      cell(words.title(month), 'sentence'),
      blank,
      blank,
      cell(words.legend, 'muted'),
      ...dates.map(() => blank),
    ],
    counts(2, words.visits, visitsFormula),
    counts(3, words.planned, plannedFormula),
    labelled(
      words.weekday,
      dates.map((date) => cell(dayName(kinds, date), 'weekday')),
      blank,
    ),
    [
      ...headers.map((header) => cell(header, 'inputHead')),
      ...dates.map((date) => cell({ date }, HEAD_STYLE[dayKind(kinds, date)])),
      cell(words.total, 'dayHead'),
    ],
  ];
  const line = (names: readonly string[], markOn: (date: IsoDate) => string, total: ModelCell) => [
    ...names.map((text) => cell(text, 'inputText')),
    ...dates.map((date) => cell(markOn(date), MARK_STYLE[dayKind(kinds, date)])),
    total,
  ];
  const body = rows.map(({ id, name: client, unit, marks }, index) =>
    line(
      [id, client, unit],
      (date) => marks.get(date) ?? '',
      cell({ formula: rowTotal(FIRST_ROW + index, first, last) }, 'dayCount'),
    ),
  );
  const free = line(['', '', ''], () => '', cell('', 'dayCount'));
  return {
    name,
    untilDone: { name: words.untilDone(name) },
    styles: STYLES,
    columnWidths: [...NAME_WIDTHS, ...dates.map(() => DAY_WIDTH), TOTAL_WIDTH],
    rows: [...head, ...body, free],
    rowHeights: [],
    wide: [],
    lines: linesOf(head, STYLES, COLORS.line),
    frozenRows: HEADER_ROW,
    frozenColumns: NAMES,
    gridlines: true,
    charts: [],
    replacesRows: 0,
    moreRows: ROOM - 1,
    choices: [
      { area: { row: FIRST_ROW, column: first, rows: room, columns: dates.length }, values: allSigns() },
    ],
  };
}
