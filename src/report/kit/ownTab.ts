// A generated tab that may be made again: its sections, then the line below which everything is the user's.
import { areaName } from '../../basics/cellAddress.ts';
import { edgesOf, linesOf } from './lines.ts';
import type { TabModel } from './model.ts';
import { notesHeading } from './notes.ts';
import type { OwnRows } from './ownRows.ts';
import { blankRows, type Section, stack } from './section.ts';
import { filledCells } from './strays.ts';
import { COLORS, STYLES, type StyleName } from './styles.ts';

interface Generated extends Pick<TabModel, 'name' | 'columnWidths' | 'formerCharts'> {
  /** Stands in the first cell until everything else is written. */
  readonly beingMade: string;
  readonly sections: readonly Section[];
  /** The heading of the user's part, where it is not the usual one, and how it looks. */
  readonly notes?: { readonly text: string; readonly style: StyleName };
  /** Where the usual lines are too pale. */
  readonly lineColor?: string;
}

/** `own`: the add-on's rows of the tab as it stands. */
export function ownTab(
  { sections, beingMade, notes, lineColor = COLORS.line, ...tab }: Generated,
  own: OwnRows,
): TabModel {
  const width = tab.columnWidths.length;
  const length = sections.reduce((sum, section) => sum + section.rows.length, 1);
  const filler: Section = { rows: blankRows(Math.max(0, own.mustStay - length)) };
  const { boxed, ...parts } = stack([...sections, filler, notesHeading(width, notes)], width);
  return {
    ...tab,
    ...parts,
    edges: edgesOf(parts.edges),
    untilDone: { title: beingMade },
    styles: STYLES,
    lines: {
      ...linesOf(parts.rows, STYLES, lineColor),
      boxed: boxed.map(areaName),
    },
    memory: filledCells(parts.rows),
    frozenRows: 0,
    replacesRows: own.count,
  };
}
