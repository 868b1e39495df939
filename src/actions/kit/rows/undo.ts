// Takes written cells back: what stood there before, and only where nobody has changed them since.
import { normalize } from '../../../basics/text.ts';
import { rows as words } from '../../../messages/words.ts';
import type { Block } from '../../../tabs/kit/grid.ts';
import { joinDown } from '../../../tabs/kit/rowBlocks.ts';
import type { Book } from '../book.ts';
import { gridsByTab } from '../grids.ts';
import { Refusal } from '../refusal.ts';
import { cellBlocks, sameCell } from './change.ts';
import { KEYED, OFFICE_MENTIONS, OFFICE_ROWS } from './keyed.ts';
import { idsOn, type OpenTab, openTab } from './openTab.ts';
import { checkReceipt, type ReceiptRow } from './receipt.ts';

export interface Undone {
  readonly undone: number;
  /** Rows that somebody has changed since, or that others refer to by now. */
  readonly kept: number;
}

type State = { readonly blocks: readonly Block[] } | 'changed' | 'used';

function stateOf(tab: OpenTab, ref: ReceiptRow, used: ReadonlySet<string>): State {
  const untouched = (row: number) =>
    ref.cells.every(({ header, was, now }) =>
      [was, now].some((cell) => sameCell(cell, tab.cell(row, header))),
    );
  // An attempt that stopped half-way may have blanked the ID already.
  const row = tab.find(ref) ?? (ref.row > tab.headerRow && untouched(ref.row) ? ref.row : undefined);
  if (row === undefined || !untouched(row)) return 'changed';
  const added = ref.cells.some(({ header, was }) => header === tab.key && was === '');
  if (added && used.has(normalize(ref.id))) return 'used';
  const back = ref.cells.filter(({ header, was }) => !sameCell(tab.cell(row, header), was));
  return { blocks: cellBlocks(tab, row, Object.fromEntries(back.map(({ header, was }) => [header, was]))) };
}

export function undoRows(book: Book, asked: unknown): Undone {
  const { rows } = checkReceipt(asked);
  const tabs = new Set(rows.map(({ tab }) => tab));
  const keyed = KEYED.filter(({ schema }) => tabs.has(schema.tab));
  if (keyed.length < tabs.size) throw new Refusal(words.notUnderstood());
  const mentions = tabs.has(OFFICE_ROWS.schema.tab) ? OFFICE_MENTIONS : [];
  return book.locked(() => {
    const names = [...keyed, ...mentions].map(({ schema }) => schema.tab);
    const grids = gridsByTab(book.read([...new Set(names)]));
    const open = new Map(keyed.map((one) => [one.schema.tab, openTab(one, grids)]));
    const used = new Set(mentions.flatMap((one) => idsOn(one, grids)));
    const states = rows.map((ref): State => {
      const tab = open.get(ref.tab);
      return tab ? stateOf(tab, ref, ref.tab === OFFICE_ROWS.schema.tab ? used : new Set()) : 'changed';
    });
    const kept = states.filter((state) => typeof state === 'string');
    const [first] = kept;
    if (first && kept.length === rows.length) {
      const { tab = '', row = 1 } = rows[0] ?? {};
      throw new Refusal(first === 'used' ? words.usedSince({ tab, row }) : words.changedSince({ tab, row }));
    }
    const blocks = states.flatMap((state) => (typeof state === 'string' ? [] : state.blocks));
    // IDs go last: by them a row is found again where this stops half-way.
    if (blocks.length > 0) book.write(joinDown(blocks).reverse());
    return { undone: rows.length - kept.length, kept: kept.length };
  });
}
