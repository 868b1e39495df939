// 最終接触日 and 次回予定日 on 営業先 follow 営業記録, also after a person has changed either tab by hand.
import { groupBy } from '../../../basics/groupBy.ts';
import { latestContacts, standing } from '../../../domain/outreach/offices/standing.ts';
import { a1, type Block } from '../../../tabs/kit/grid.ts';
import { joinDown, rowBlocks } from '../../../tabs/kit/rowBlocks.ts';
import { addressOf } from '../../../tabs/kit/table.ts';
import type { Book } from '../../kit/book.ts';
import { type Edits, write } from '../../kit/edits.ts';
import { formulaHeaders } from '../formulaHeaders.ts';
import { contactsOf, type Outreach, officesById, readOutreach } from '../read.ts';
import { officeOf } from '../rows.ts';

const DERIVED = ['最終接触日', '次回予定日'] as const;

/** One cell a block; a text that is no date stays, and is a question of the list. */
function differing({ offices, log, usualIntervalDays }: Outreach, today: string): Block[] {
  const latest = latestContacts(contactsOf(log), today);
  const misread = new Set(offices.questions.map(({ cell }) => cell));
  return [...officesById(offices).values()].flatMap(({ row, cells }) => {
    const contact = latest.get(cells.営業先ID);
    if (!contact) return [];
    const { last, next } = standing(officeOf(cells), contact, today, usualIntervalDays);
    const derived = { 最終接触日: last, 次回予定日: next };
    return DERIVED.filter(
      (header) => derived[header] !== cells[header] && !misread.has(addressOf(offices, row, header)),
    ).flatMap((header) => rowBlocks(offices, row, { [header]: derived[header] }));
  });
}

/**
 * Cells one below the other go in one write. Where they lie scattered, as after an import into a list that is half
 * filled, those of the same day go in one: a call a day instead of one an office.
 */
function edits(blocks: readonly Block[]): Edits {
  const joined = joinDown(blocks);
  const days = groupBy(blocks, ({ values }) => JSON.stringify(values));
  if (joined.length <= days.size) return { fills: [], blocks: joined };
  const fills = [...days.values()].flatMap((same) =>
    same.slice(0, 1).map(({ tab, values: [[value = ''] = []] }) => ({
      tab,
      cells: same.map(({ row, column }) => a1(row, column)),
      value,
    })),
  );
  return { fills, blocks: [] };
}

/** Only cells that differ, of offices that the log knows. Asks for the lock only where something differs. */
export function healOffices(book: Book, read: Outreach): void {
  const today = book.today();
  if (differing(read, today).length === 0) return;
  try {
    book.locked(() => {
      const now = readOutreach(book);
      const blocks = differing(now, today);
      if (blocks.length === 0) return;
      const users = formulaHeaders(book, now.offices);
      const kept = new Set(
        DERIVED.filter((header) => users.has(header)).map((header) => now.offices.columns[header]),
      );
      write(book, edits(blocks.filter(({ column }) => !kept.has(column))));
    });
  } catch (error) {
    // Somebody who may only read sees the list all the same: it never believes these cells.
    console.warn(error);
  }
}
