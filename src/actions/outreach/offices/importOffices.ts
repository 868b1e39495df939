// A pasted list of offices: shown as what it would do, then taken in one write.
import { type KnownOffice, type ListEntry, planImport } from '../../../domain/outreach/offices/importList.ts';
import {
  LIST_COLUMNS,
  type ListColumn,
  type PastedTable,
  readPasted,
} from '../../../domain/outreach/offices/importTable.ts';
import { importList as words } from '../../../messages/words.ts';
import { readCell } from '../../../tabs/kit/column.ts';
import type { Cell } from '../../../tabs/kit/grid.ts';
import { joinDown } from '../../../tabs/kit/rowBlocks.ts';
import { OFFICES } from '../../../tabs/outreach/offices.ts';
import type { Book } from '../../kit/book.ts';
import type { Grids } from '../../kit/grids.ts';
import type { Notes } from '../../kit/notes.ts';
import { Refusal } from '../../kit/refusal.ts';
import { appendRows, begunRows, isBegun } from '../../kit/rows/append.ts';
import { cellBlocks } from '../../kit/rows/change.ts';
import { OFFICE_MENTIONS, OFFICE_ROWS } from '../../kit/rows/keyed.ts';
import { idsOn, type OpenTab, openTab } from '../../kit/rows/openTab.ts';
import type { ReceiptRow, RowsReceipt } from '../../kit/rows/receipt.ts';
import { officesById, outreachOf } from '../read.ts';
import { checkImport, checkPreview } from './importRequest.ts';
import { readOfficeTabs } from './office.ts';
import { FIRST_OFFICE } from './save.ts';

/** Plain data that survives the way to the sidebar. */
export interface ImportLine {
  readonly line: number;
  readonly name: string;
  readonly does: ListEntry['does'];
  /** The office that is there already; '' where there is none. */
  readonly office: string;
  readonly by: 'name' | 'phone' | '';
  /** The line above that says the same; 0 where there is none. */
  readonly of: number;
  readonly fills: readonly string[];
  readonly differs: readonly string[];
  readonly why: string;
}

export interface ImportPreview {
  readonly lines: readonly ImportLine[];
  /** Headers of the list that are not taken. */
  readonly ignored: readonly string[];
  /** Lines of totals, which are not taken. */
  readonly totals: readonly number[];
  /** What the list knows and 営業先 has no column for. */
  readonly missing: readonly string[];
}

export interface Imported {
  readonly added: number;
  readonly filled: number;
  /** What can be taken back; null where nothing was written. */
  readonly receipt: RowsReceipt | null;
}

interface Known extends KnownOffice {
  readonly row: number;
}

function pasted(text: string): PastedTable {
  const table = readPasted(text);
  if (table.noName) throw new Refusal(words.noNameColumn());
  if (table.lines.length === 0) throw new Refusal(words.nothing());
  return table;
}

function knownOffices(grids: Grids, tab: OpenTab, but: (row: number) => boolean): Known[] {
  const rows = [...officesById(outreachOf(grids).offices).values()].filter(({ row }) => !but(row));
  return rows.map(({ row, cells }) => ({
    row,
    id: cells.営業先ID,
    name: cells.事業所名,
    phone: cells.電話番号,
    cells: Object.fromEntries(LIST_COLUMNS.map((header) => [header, String(tab.cell(row, header)).trim()])),
  }));
}

function lineOf(entry: ListEntry): ImportLine {
  const { line, name, does } = entry;
  const known = 'office' in entry ? entry : undefined;
  return {
    line,
    name,
    does,
    office: known?.office.name ?? '',
    by: 'by' in entry ? entry.by : '',
    of: does === 'repeat' ? entry.of : 0,
    fills: Object.keys(known?.cells ?? {}),
    differs: known?.differs ?? [],
    why: does === 'ask' ? entry.why : '',
  };
}

const columnsOf = (tab: OpenTab): ListColumn[] => LIST_COLUMNS.filter((header) => tab.has(header));

/** A kind that is understood is written as the tab names it; anything else stays as typed. */
const cellOf = (header: string, text: string): Cell =>
  header === '種別' ? String(readCell(OFFICES.columns.種別, text).value ?? text) : text;

const cellsOf = (cells: Readonly<Record<string, string>>): Record<string, Cell> =>
  Object.fromEntries(Object.entries(cells).map(([header, text]) => [header, cellOf(header, text)]));

export function previewImport(book: Book, asked: unknown): ImportPreview {
  const table = pasted(checkPreview(asked).text);
  const grids = readOfficeTabs(book);
  const tab = openTab(OFFICE_ROWS, grids);
  const columns = columnsOf(tab);
  const told = new Set(table.lines.flatMap(({ cells }) => Object.keys(cells)));
  const known = knownOffices(grids, tab, () => false);
  return {
    lines: planImport(table.lines, known, columns, new Set()).map(lineOf),
    ignored: table.ignored,
    totals: table.totals,
    missing: LIST_COLUMNS.filter((header) => told.has(header) && !columns.includes(header)),
  };
}

/** Asked again, what was added stands there already: it is found by its ID, and nothing is written twice. */
export function importOffices(book: Book, notes: Notes, asked: unknown): Imported {
  const { id: requestId, text, leaveOut, asNew } = checkImport(asked);
  const { lines } = pasted(text);
  return book.locked(() => {
    const grids = readOfficeTabs(book);
    const tab = openTab(OFFICE_ROWS, grids);
    const offices = (but: (row: number) => boolean) => knownOffices(grids, tab, but);
    const wanted = lines.filter(({ line }) => !leaveOut.includes(line));
    const plan = (known: readonly Known[]) => planImport(wanted, known, columnsOf(tab), new Set(asNew));
    const additions = (entries: readonly ListEntry[]) =>
      entries.flatMap((entry) => (entry.does === 'add' ? [cellsOf(entry.cells)] : []));

    // Of an earlier attempt only what fits this list to the row is taken for its work.
    const before = begunRows(tab, notes, requestId);
    const again = before && plan(offices(isBegun(before)));
    const begun = again && additions(again).length === before.ids.length ? before : undefined;
    const known = offices(isBegun(begun));
    const entries = plan(known);

    const fills = entries.flatMap((entry): ReceiptRow[] => {
      if (entry.does !== 'fill') return [];
      const { id } = entry.office;
      const row = known.find((office) => office.id === id)?.row ?? 0;
      const cells = Object.entries(cellsOf(entry.cells)).map(([header, now]) => ({ header, was: '', now }));
      return [{ tab: tab.tab, row, id, cells }];
    });
    const added = appendRows(tab, notes, {
      requestId,
      rows: additions(entries),
      begun,
      used: OFFICE_MENTIONS.flatMap((one) => idsOn(one, grids)),
      firstId: FIRST_OFFICE,
    });
    const filled = fills.flatMap(({ row, cells }) =>
      cellBlocks(tab, row, Object.fromEntries(cells.map(({ header, now }) => [header, now]))),
    );
    const blocks = [...added.blocks, ...joinDown(filled)];
    if (blocks.length > 0) book.write(blocks);
    const rows = [...added.rows, ...fills];
    return { added: added.rows.length, filled: fills.length, receipt: rows.length > 0 ? { rows } : null };
  });
}
