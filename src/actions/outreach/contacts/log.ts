// Logs one contact with an office: once, however often it is asked for.
import { normalize } from '../../../basics/text.ts';
import { questions as wordings, outreach as words } from '../../../messages/words.ts';
import { appendBlocks } from '../../../tabs/kit/rowBlocks.ts';
import type { Book } from '../../kit/book.ts';
import { Refusal } from '../../kit/refusal.ts';
import { contactsOf, officesById, readOutreach } from '../read.ts';
import { contactCells, rowOfContact, standingBlocks } from './contactRow.ts';
import { checkContact, type LoggedContact } from './request.ts';

export function logContact(book: Book, asked: unknown): LoggedContact {
  const today = book.today();
  const checked = checkContact(asked, today);
  const contact = { ...checked, officeId: normalize(checked.officeId), id: checked.id ?? book.newId() };
  return book.locked(() => {
    const { offices, log, noLog, usualIntervalDays } = readOutreach(book);
    if (!log) throw new Refusal(wordings[noLog.kind](noLog));
    const office = officesById(offices).get(contact.officeId);
    if (!office) throw new Refusal(words.unknownOffice({ given: contact.officeId }));

    const { 事業所名: officeName, 最終接触日: last = null, 次回予定日: next = null } = office.cells;
    const logged: LoggedContact = { contact, officeName, before: { last, next } };
    const cells = contactCells(logged);
    const known = rowOfContact(log, logged);
    if (known) {
      if (known.same) return logged;
      throw new Refusal(words.idTaken({ cell: known.cell }));
    }
    const lost = Object.entries(cells).find(([header]) => !(header in log.columns));
    if (lost) throw new Refusal(words.noColumn({ tab: log.tab, header: lost[0] }));

    const contacts = [...contactsOf(log), { ...contact, next: contact.next ?? undefined }];
    book.write([
      ...appendBlocks(log, cells),
      ...standingBlocks(book, offices, office, contacts, { today, usualIntervalDays }),
    ]);
    return logged;
  });
}
