// Puts the next contact with an office off, and takes that back.
import type { IsoDate } from '../../../basics/isoDate.ts';
import { latestContacts, standing } from '../../../domain/outreach/offices/standing.ts';
import { questions as wordings, outreach as words } from '../../../messages/words.ts';
import type { Block } from '../../../tabs/kit/grid.ts';
import { rowBlocks } from '../../../tabs/kit/rowBlocks.ts';
import { addressOf, type Schema, type Table } from '../../../tabs/kit/table.ts';
import type { Book } from '../../kit/book.ts';
import { Refusal } from '../../kit/refusal.ts';
import { standingBlocks } from '../contacts/contactRow.ts';
import { checkPostponed, checkPostponement, type Postponed } from '../contacts/request.ts';
import { formulaHeaders } from '../formulaHeaders.ts';
import { contactsOf, officesById, readOutreach } from '../read.ts';
import { officeOf } from '../rows.ts';

const HEADER = '次回予定日';

/** The cell must be there, hold a date or nothing, and belong to no formula of the user. */
function writable<S extends Schema>(book: Book, table: Table<S>, row: number): void {
  const cell = addressOf(table, row, HEADER);
  if (!cell) throw new Refusal(words.noColumn({ tab: table.tab, header: HEADER }));
  const misread = table.questions.find((question) => question.cell === cell);
  if (misread) throw new Refusal(wordings[misread.kind](misread));
  if (formulaHeaders(book, table).has(HEADER))
    throw new Refusal(words.formulaColumn({ tab: table.tab, header: HEADER }));
}

/**
 * The date stands where the truth is: for an office in 営業記録 in its latest row there, from which 営業先 is derived;
 * for one that the log does not know on 営業先 itself.
 */
function open(book: Book, officeId: string, today: IsoDate) {
  const { offices, log, usualIntervalDays } = readOutreach(book);
  const found = officesById(offices).get(officeId);
  if (!found) throw new Refusal(words.unknownOffice({ given: officeId }));
  const office = found;
  const contacts = contactsOf(log);
  const latest = latestContacts(contacts, today).get(officeId);
  const where = standing(officeOf(office.cells), latest, today, usualIntervalDays);

  function blocks(next: IsoDate | null, typed: IsoDate | null): Block[] {
    if (!log || !latest) {
      writable(book, offices, office.row);
      return rowBlocks(offices, office.row, { 次回予定日: typed ?? undefined });
    }
    writable(book, log, latest.row);
    const changed = contacts.map((one) =>
      one.row === latest.row ? { ...one, next: next ?? undefined } : one,
    );
    return [
      ...rowBlocks(log, latest.row, { 次回予定日: next ?? undefined }),
      ...standingBlocks(book, offices, office, changed, { today, usualIntervalDays }),
    ];
  }
  return { office, latest, where, blocks };
}

/** Asked again, it finds the date there already; what stood before is then not known any more. */
export function postpone(book: Book, asked: unknown): Postponed {
  const today = book.today();
  const { officeId, next, expected } = checkPostponement(asked, today);
  return book.locked(() => {
    const { office, latest, where, blocks } = open(book, officeId, today);
    const officeName = office.cells.事業所名;
    if (where.promised && where.next === next) return { officeId, officeName, next, before: null };
    if ((where.next ?? null) !== expected) throw new Refusal(words.nextChanged({ name: officeName }));
    const before = { log: latest?.next ?? null, office: office.cells.次回予定日 ?? null };
    book.write(blocks(next, next));
    return { officeId, officeName, next, before };
  });
}

export function undoPostpone(book: Book, asked: unknown): { readonly undone: string } {
  const { officeId, officeName, next, before } = checkPostponed(asked);
  const today = book.today();
  return book.locked(() => {
    const { where, blocks } = open(book, officeId, today);
    if (!before || where.next !== next) throw new Refusal(words.nextChanged({ name: officeName }));
    book.write(blocks(before.log, before.office));
    return { undone: officeId };
  });
}
