// Adds a referral: a person whom an office asks us to take.
import { normalize } from '../../../basics/text.ts';
import { outreach as common } from '../../../messages/words.ts';
import type { Book } from '../../kit/book.ts';
import { gridsByTab } from '../../kit/grids.ts';
import type { Notes } from '../../kit/notes.ts';
import { Refusal } from '../../kit/refusal.ts';
import { appendRows, begunRows } from '../../kit/rows/append.ts';
import { needColumns } from '../../kit/rows/change.ts';
import { REFERRAL_ROWS } from '../../kit/rows/keyed.ts';
import { openTab } from '../../kit/rows/openTab.ts';
import type { RowsReceipt } from '../../kit/rows/receipt.ts';
import { officesById, outreachOf } from '../read.ts';
import { checkAdd } from './request.ts';
import { REFERRAL_TABS } from './view.ts';

const FIRST_REFERRAL = 'R-001';
const YES = '○';

export interface SavedReferral {
  readonly office: string;
  /** What can be taken back; null where nothing was written. */
  readonly receipt: RowsReceipt | null;
}

export function addReferral(book: Book, notes: Notes, given: unknown): SavedReferral {
  const { id: requestId, officeId, received, person, difficult, memo } = checkAdd(given, book.today());
  return book.locked(() => {
    const grids = gridsByTab(book.read(REFERRAL_TABS));
    const tab = openTab(REFERRAL_ROWS, grids);
    const office = officesById(outreachOf(grids).offices).get(normalize(officeId));
    if (!office) throw new Refusal(common.unknownOffice({ given: officeId }));
    const { 営業先ID: id, 事業所名: name } = office.cells;
    const typed = { 担当者名: person, 困難ケース: difficult ? YES : '', メモ: memo };
    const told = Object.entries(typed).filter(([, text]) => text.trim() !== '');
    const needed = { 営業先ID: id, 受付日: received, 状態: '相談', ...Object.fromEntries(told) };
    needColumns(tab, [tab.key, ...Object.keys(needed)]);
    const { blocks, rows } = appendRows(tab, notes, {
      requestId,
      rows: [{ ...needed, 事業所名: name }],
      begun: begunRows(tab, notes, requestId),
      used: [],
      firstId: FIRST_REFERRAL,
    });
    if (blocks.length > 0) book.write(blocks);
    return { office: name, receipt: { rows } };
  });
}
