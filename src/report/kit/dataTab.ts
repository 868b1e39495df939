// A tab that holds nothing but rows of data: its header, ready to be filled.
import { report as words } from '../../messages/ja/month/report.ts';
import { linesOf } from './lines.ts';
import type { TabModel } from './model.ts';
import { cell } from './section.ts';
import { COLORS, STYLES } from './styles.ts';

const COLUMN_WIDTH = 120;

export function dataTab(name: string, headers: readonly string[]): TabModel {
  const rows = [headers.map((header) => cell(header, 'headText'))];
  return {
    name,
    untilDone: { name: words.untilDone(name) },
    rows,
    styles: STYLES,
    columnWidths: headers.map(() => COLUMN_WIDTH),
    rowHeights: [],
    wide: [],
    lines: linesOf(rows, STYLES, COLORS.line),
    frozenRows: 1,
    charts: [],
    replacesRows: 0,
  };
}
