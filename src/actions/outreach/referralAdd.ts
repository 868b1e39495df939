// Adds a referral: a person whom an office asks us to take.
import { normalize } from '../../domain/text.ts';
import { outreach as common } from '../../messages/outreach.ts';
import type { Book } from '../book.ts';
import { gridsByTab } from '../kit/grids.ts';
import type { Notes } from '../kit/notes.ts';
import { Refusal } from '../refusal.ts';
import { appendRows, begunRows } from '../rows/append.ts';
import { needColumns } from '../rows/change.ts';
import { REFERRAL_ROWS } from '../rows/keyed.ts';
import { openTab } from '../rows/openTab.ts';
import type { RowsReceipt } from '../rows/receipt.ts';
import { officesById, outreachOf } from './read.ts';
import { checkAdd } from './referralRequest.ts';
import { REFERRAL_TABS } from './referralView.ts';

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
