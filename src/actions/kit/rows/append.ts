// Adds rows once, however often the same request comes and wherever an earlier attempt of it stopped.
import { nextIds } from '../../../basics/nextId.ts';
import type { Block, Cell } from '../../../tabs/kit/grid.ts';
import { joinDown } from '../../../tabs/kit/rowBlocks.ts';
import type { Notes } from '../notes.ts';
import { cellBlocks } from './change.ts';
import type { OpenTab } from './openTab.ts';
import type { ReceiptRow } from './receipt.ts';

/** Rows that an attempt of the same request has written, or begun to. */
export interface Begun {
  readonly row: number;
  readonly ids: readonly string[];
}

interface Note {
  readonly id: string;
  readonly row: number;
  readonly count: number;
  readonly first: string;
  readonly last: string;
}

const keyOf = ({ tab }: OpenTab) => `begun.${tab}`;

/** IDs are written before anything else of a row, so that a row begun is known by them. */
export function begunRows(tab: OpenTab, notes: Notes, requestId: string): Begun | undefined {
  let note: Partial<Note> | null;
  try {
    note = JSON.parse(notes.all()[keyOf(tab)] ?? 'null') as Partial<Note> | null;
  } catch {
    return undefined;
  }
  const { id, row = 0, count = 0, first, last } = note ?? {};
  if (id !== requestId || count < 1) return undefined;
  const ids = Array.from({ length: count }, (_, index) => tab.idOf(row + index));
  return ids[0] === first && ids[count - 1] === last && !ids.includes('') ? { row, ids } : undefined;
}

export const isBegun =
  (begun: Begun | undefined) =>
  (row: number): boolean =>
    begun !== undefined && row >= begun.row && row < begun.row + begun.ids.length;

interface Wanted {
  readonly requestId: string;
  /** By header; of a row begun only what is still blank is written. */
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  readonly begun: Begun | undefined;
  /** IDs that other tabs remember. */
  readonly used: readonly string[];
  /** The first ID of a tab that has none. */
  readonly firstId: string;
}

/** Keeps a note of what is about to be written; the caller writes the blocks at once, in their order. */
export function appendRows(tab: OpenTab, notes: Notes, wanted: Wanted) {
  const { requestId, rows, begun, used, firstId } = wanted;
  const count = rows.length;
  if (count === 0) return { blocks: [], rows: [] };
  const place = begun ?? { row: tab.lastRow + 1, ids: nextIds(count, tab.ids(), used, firstId) };
  const [first = ''] = place.ids;
  const note: Note = { id: requestId, row: place.row, count, first, last: place.ids[count - 1] ?? '' };
  if (!begun) notes.keep(keyOf(tab), JSON.stringify(note));

  // The same columns in every row, so that all go in one block.
  const headers = [...new Set(rows.flatMap((cells) => Object.keys(cells)))].filter(tab.has);
  const full = rows.map((cells, index): Record<string, Cell> => {
    const given = Object.fromEntries(headers.map((header) => [header, cells[header] ?? '']));
    return { [tab.key]: place.ids[index] ?? '', ...given };
  });
  const likeRow = tab.lastRow;
  const blocks = joinDown(full.flatMap((cells, index) => rowBlocks(tab, place.row + index, cells, begun)));
  return {
    blocks: idFirst(tab, blocks).map((block) =>
      likeRow > tab.headerRow && !begun ? { ...block, likeRow } : block,
    ),
    rows: full.map(
      (cells, index): ReceiptRow => ({
        tab: tab.tab,
        row: place.row + index,
        id: place.ids[index] ?? '',
        cells: Object.entries(cells)
          .filter(([, now]) => now !== '')
          .map(([header, now]) => ({ header, was: '', now })),
      }),
    ),
  };
}

function rowBlocks(
  tab: OpenTab,
  row: number,
  cells: Record<string, Cell>,
  begun: Begun | undefined,
): Block[] {
  if (!begun) return cellBlocks(tab, row, cells);
  const open = Object.entries(cells).filter(([header, cell]) => cell !== '' && tab.cell(row, header) === '');
  return cellBlocks(tab, row, Object.fromEntries(open));
}

/** The block with the IDs comes first. */
function idFirst(tab: OpenTab, blocks: readonly Block[]): Block[] {
  const at = tab.columnOf(tab.key)?.at ?? 0;
  const holdsIds = ({ column, values }: Block) => column <= at && at < column + (values[0]?.length ?? 0);
  return [...blocks.filter(holdsIds), ...blocks.filter((block) => !holdsIds(block))];
}
