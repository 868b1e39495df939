// Numbers to be read from afar: tiles that share the width of the tab among them.
import type { ModelCell } from './model.ts';
import { across, cell, type Section } from './section.ts';
import { COLORS } from './styles.ts';

export interface Tile {
  readonly label: string;
  readonly value: ModelCell;
  readonly note: string;
  /** Something is wrong: in the colour of warnings. */
  readonly warn?: boolean;
}

const VALUE_PIXELS = 38;

/** Side by side; where the columns do not divide, some are one wider. `width`: columns of the tab. */
export function tiles(all: readonly Tile[], width: number): Section {
  const startOf = (at: number) => Math.floor((at * width) / all.length);
  const spans = all.map((tile, at) => ({ tile, from: startOf(at), columns: startOf(at + 1) - startOf(at) }));
  const row = (of: (tile: Tile) => ModelCell): ModelCell[] =>
    spans.flatMap(({ tile, columns }) => {
      const { value, style } = of(tile);
      return across(value, style, columns);
    });
  return {
    rows: [
      row(({ label, warn }) => cell(label, warn ? 'tileLabelWarn' : 'tileLabel')),
      row(({ value }) => value),
      row(({ note, warn }) => cell(note, warn ? 'tileNoteWarn' : 'tileNote')),
    ],
    // A number never runs over into the next cell: each value is one wide cell.
    wide: spans.map(({ from, columns }) => ({ row: 2, column: from + 1, rows: 1, columns })),
    rowHeights: [{ row: 2, rows: 1, height: VALUE_PIXELS }],
    edges: spans.map(({ from, tile }) => ({
      row: 1,
      column: from + 1,
      rows: 3,
      columns: 1,
      color: tile.warn ? COLORS.warn : COLORS.accent,
    })),
  };
}
