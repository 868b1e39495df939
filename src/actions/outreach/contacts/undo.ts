// Takes a logged contact back: exactly the cells that were written, and only while nobody has changed them.

import { outreach as words } from '../../../messages/words.ts';
import { rowBlocks } from '../../../tabs/kit/rowBlocks.ts';
import type { Book } from '../../kit/book.ts';
import { Refusal } from '../../kit/refusal.ts';
import { contactsOf, officesById, readOutreach } from '../read.ts';
import { contactCells, rowOfContact, standingBlocks } from './contactRow.ts';
import { checkLogged } from './request.ts';

export function undoContact(book: Book, asked: unknown): { readonly undone: string } {
  const logged = checkLogged(asked);
  const today = book.today();
  return book.locked(() => {
    const { offices, log, usualIntervalDays } = readOutreach(book);
    const known = log && rowOfContact(log, logged);
    if (!known) throw new Refusal(words.alreadyGone({ given: logged.contact.id }));
    if (!known.same) throw new Refusal(words.changedSince({ cell: known.cell }));

    const rest = { ...log, rows: log.rows.filter(({ row }) => row !== known.row) };
    const office = officesById(offices).get(logged.contact.officeId);
    const blank = Object.fromEntries(Object.keys(contactCells(logged)).map((header) => [header, undefined]));
    book.write([
      ...rowBlocks(log, known.row, blank),
      ...(office
        ? standingBlocks(book, offices, office, contactsOf(rest), {
            today,
            usualIntervalDays,
            otherwise: logged.before,
          })
        : []),
    ]);
    return { undone: logged.contact.id };
  });
}
