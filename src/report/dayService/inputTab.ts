// A tab that people fill in: a line of help, the header, first rows if there are any, and room below.
import { setUp as words } from '../../messages/ja/dayService/setUp.ts';
import { linesOf } from '../kit/lines.ts';
import type { Choices, ModelValue, TabModel } from '../kit/model.ts';
import { blank, cell } from '../kit/section.ts';
import { COLORS, STYLES, type StyleName } from '../kit/styles.ts';

interface InputColumn {
  readonly header: string;
  readonly width: number;
  readonly holds: 'text' | 'date' | 'number' | 'note';
  readonly choices: readonly string[];
}

interface InputTab {
  readonly tab: string;
  readonly help: string;
  readonly columns: readonly InputColumn[];
  readonly rows: readonly (readonly ModelValue[])[];
  readonly frozenColumns: number;
  /** Drop-downs of single cells; rows count from the first below the header, columns from 1. */
  readonly cellChoices?: readonly { row: number; column: number; values: readonly string[] }[];
}

const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;
/** Rows made ready: more than a year of most tabs. */
const ROOM = 400;

const STYLE_OF: Readonly<Record<InputColumn['holds'], StyleName>> = {
  text: 'inputText',
  date: 'inputDate',
  number: 'inputNumber',
  note: 'inputNote',
};

export function inputTab({ tab, help, columns, rows, frozenColumns, cellChoices = [] }: InputTab): TabModel {
  const room = rows.length + ROOM;
  const head = [
    columns.map((_, index) => (index === 0 ? cell(help, 'muted') : blank)),
    columns.map(({ header, holds }) => cell(header, holds === 'number' ? 'inputHeadNumber' : 'inputHead')),
  ];
  const choices: Choices[] = [
    ...columns.flatMap(({ choices: values }, index) =>
      values.length > 0
        ? [{ area: { row: FIRST_ROW, column: index + 1, rows: room, columns: 1 }, values }]
        : [],
    ),
    ...cellChoices.map(({ row, column, values }) => ({
      area: { row: HEADER_ROW + row, column, rows: 1, columns: 1 },
      values,
    })),
  ];
  return {
    name: tab,
    untilDone: { name: words.untilDone(tab) },
    styles: STYLES,
    columnWidths: columns.map(({ width }) => width),
    rows: [
      ...head,
      ...[...rows, []].map((row) =>
        columns.map(({ holds }, index) => cell(row[index] ?? '', STYLE_OF[holds])),
      ),
    ],
    rowHeights: [],
    wide: [],
    lines: linesOf(head, STYLES, COLORS.line),
    frozenRows: HEADER_ROW,
    frozenColumns,
    gridlines: true,
    charts: [],
    replacesRows: 0,
    moreRows: ROOM - 1,
    choices,
  };
}
