// Takes a referral a step further, or back: its state and the day that belongs to it.
import { parseDate } from '../../../basics/dateText.ts';
import { outOfOrder } from '../../../domain/outreach/referrals/referral.ts';
import { FAILED, STEP_DATES, stepNamed } from '../../../domain/outreach/referrals/steps.ts';
import { rows as rowWords, referral as words } from '../../../messages/words.ts';
import type { Book } from '../../kit/book.ts';
import { gridsByTab } from '../../kit/grids.ts';
import { Refusal } from '../../kit/refusal.ts';
import { changeBlocks, type RowChange } from '../../kit/rows/change.ts';
import { REFERRAL_ROWS } from '../../kit/rows/keyed.ts';
import { openTab } from '../../kit/rows/openTab.ts';
import type { SavedReferral } from './add.ts';
import { checkMove } from './request.ts';
import { REFERRAL_TABS } from './view.ts';

export function moveReferral(book: Book, given: unknown): SavedReferral {
  const { ref, to, date, reason, read } = checkMove(given);
  return book.locked(() => {
    const tab = openTab(REFERRAL_ROWS, gridsByTab(book.read(REFERRAL_TABS)));
    const row = tab.find(ref);
    if (row === undefined) throw new Refusal(rowWords.gone({ tab: tab.tab }));
    const wanted: Record<string, string> =
      to === FAILED ? { 状態: to, 不成立理由: reason } : { 状態: to, [stepNamed(to).date]: date ?? '' };
    const stands = (header: string) => parseDate(String(tab.cell(row, header)));
    const dates = STEP_DATES.flatMap((header) => {
      const day = wanted[header] ?? stands(header);
      return day === undefined ? [] : [[header, day] as const];
    });
    const order = outOfOrder(Object.fromEntries(dates));
    // What stood out of order before is a question of the view; only what is asked for now is refused.
    if (order && (order.earlier in wanted || order.later in wanted)) throw new Refusal(words.order(order));
    const changes = Object.entries(wanted).flatMap(([header, now]): RowChange[] => {
      const was = read[header] ?? '';
      return was === now ? [] : [{ header, was, now }];
    });
    const blocks = changeBlocks(tab, row, changes);
    if (blocks.length > 0) book.write(blocks);
    const office = String(tab.cell(row, '事業所名'));
    const rows = changes.length > 0 ? [{ tab: tab.tab, row, id: tab.idOf(row), cells: changes }] : [];
    return { office, receipt: rows.length > 0 ? { rows } : null };
  });
}
