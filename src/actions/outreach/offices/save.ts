// Adds an office or changes one: only cells that the user changed, and only where nobody else did meanwhile.

import { phoneKey } from '../../../basics/phone.ts';
import { normalize } from '../../../basics/text.ts';
import { nameKey } from '../../../domain/outreach/offices/duplicates.ts';
import { isRetired } from '../../../domain/outreach/offices/standing.ts';
import { rows as words } from '../../../messages/words.ts';
import { parseNumber } from '../../../tabs/kit/column.ts';
import type { Cell } from '../../../tabs/kit/grid.ts';
import type { Book } from '../../kit/book.ts';
import type { Grids } from '../../kit/grids.ts';
import type { Notes } from '../../kit/notes.ts';
import { Refusal } from '../../kit/refusal.ts';
import { appendRows, begunRows, isBegun } from '../../kit/rows/append.ts';
import { changeBlocks, needColumns, type RowChange } from '../../kit/rows/change.ts';
import { OFFICE_MENTIONS, OFFICE_ROWS } from '../../kit/rows/keyed.ts';
import { idsOn, type OpenTab, openTab } from '../../kit/rows/openTab.ts';
import type { RowsReceipt } from '../../kit/rows/receipt.ts';
import { officesById, outreachOf } from '../read.ts';
import { officeOf } from '../rows.ts';
import { readOfficeTabs } from './office.ts';
import { checkRetire, checkSave, OFFICE_FIELDS, type OfficeField, type OfficeTexts } from './request.ts';

/** Where a tab without any number begins. */
export const FIRST_OFFICE = 'O-001';

interface SameOffice {
  readonly id: string;
  readonly name: string;
  readonly by: 'name' | 'phone';
  /** Where it stands. */
  readonly cell: string;
}

export interface SavedOffice {
  readonly id: string;
  readonly name: string;
  /** What can be taken back; null where nothing was written. */
  readonly receipt: RowsReceipt | null;
  /** Offices of the same name or number: nothing is written until the user has decided. */
  readonly same: readonly SameOffice[];
}

function sameOffices(grids: Grids, fields: OfficeTexts, but: (row: number) => boolean): SameOffice[] {
  const tab = openTab(OFFICE_ROWS, grids);
  const [name, phone] = [nameKey(fields.事業所名 ?? ''), phoneKey(fields.電話番号 ?? '')];
  return [...officesById(outreachOf(grids).offices).values()].flatMap(({ row, cells }): SameOffice[] => {
    if (but(row)) return [];
    const sameName = nameKey(cells.事業所名) === name;
    if (!sameName && (phone === '' || phoneKey(cells.電話番号 ?? '') !== phone)) return [];
    const header = sameName ? '事業所名' : '電話番号';
    return [
      {
        id: cells.営業先ID,
        name: cells.事業所名,
        by: sameName ? 'name' : 'phone',
        cell: tab.addressOf(row, header),
      },
    ];
  });
}

/** An interval that is understood is a number, as the rest of the column. */
const cellOf = (field: OfficeField, text: string): Cell =>
  field === '連絡間隔(日)' ? (parseNumber(text) ?? text) : text;

const rowOf = (grids: Grids, id: string) => {
  const found = officesById(outreachOf(grids).offices).get(normalize(id));
  if (!found) throw new Refusal(words.gone({ tab: OFFICE_ROWS.schema.tab }));
  return found;
};

function changed(tab: OpenTab, row: number, id: string, changes: readonly RowChange[]) {
  const blocks = changeBlocks(tab, row, changes);
  const receipt = changes.length > 0 ? { rows: [{ tab: tab.tab, row, id, cells: [...changes] }] } : null;
  return { blocks, receipt };
}

function changesOf(fields: OfficeTexts, read: OfficeTexts): RowChange[] {
  return OFFICE_FIELDS.flatMap((header): RowChange[] => {
    const [was = '', now = ''] = [read[header], fields[header]];
    return was === now ? [] : [{ header, was, now: cellOf(header, now) }];
  });
}

function addition(fields: OfficeTexts): Record<string, Cell> {
  const given = OFFICE_FIELDS.flatMap((field) => {
    const text = fields[field] ?? '';
    return text.trim() === '' ? [] : [[field, cellOf(field, text)] as const];
  });
  return Object.fromEntries(given);
}

export function saveOffice(book: Book, notes: Notes, asked: unknown): SavedOffice {
  const { requestId, id, fields, read, evenIfSame } = checkSave(asked);
  const name = fields.事業所名 ?? '';
  return book.locked(() => {
    const grids = readOfficeTabs(book);
    const tab = openTab(OFFICE_ROWS, grids);
    if (id !== undefined) {
      const { row } = rowOf(grids, id);
      const changes = changesOf(fields, read);
      const renamed = changes.some(({ header }) => header === '事業所名' || header === '電話番号');
      const same = renamed && !evenIfSame ? sameOffices(grids, fields, (other) => other === row) : [];
      if (same.length > 0) return { id, name, receipt: null, same };
      const { blocks, receipt } = changed(tab, row, id, changes);
      if (blocks.length > 0) book.write(blocks);
      return { id, name, receipt, same };
    }
    const begun = begunRows(tab, notes, requestId);
    const same = evenIfSame ? [] : sameOffices(grids, fields, isBegun(begun));
    if (same.length > 0) return { id: '', name, receipt: null, same };
    const cells = addition(fields);
    needColumns(tab, Object.keys(cells));
    const used = OFFICE_MENTIONS.flatMap((one) => idsOn(one, grids));
    const { blocks, rows } = appendRows(tab, notes, {
      requestId,
      rows: [cells],
      begun,
      used,
      firstId: FIRST_OFFICE,
    });
    if (blocks.length > 0) book.write(blocks);
    return { id: rows[0]?.id ?? '', name, receipt: { rows }, same };
  });
}

/** What 状態 says of an office that is in use again. */
const ACTIVE = '継続中';
const RETIRED = '終了';

/** Sets 状態 and nothing else: an office is never deleted, as its contacts and referrals stay. */
export function retireOffice(book: Book, asked: unknown): SavedOffice {
  const { id, retired, read } = checkRetire(asked);
  return book.locked(() => {
    const grids = readOfficeTabs(book);
    const { row, cells } = rowOf(grids, id);
    const name = cells.事業所名;
    if (isRetired(officeOf(cells)) === retired) return { id, name, receipt: null, same: [] };
    const tab = openTab(OFFICE_ROWS, grids);
    const { blocks, receipt } = changed(tab, row, id, [
      { header: '状態', was: read, now: retired ? RETIRED : ACTIVE },
    ]);
    book.write(blocks);
    return { id, name, receipt, same: [] };
  });
}
