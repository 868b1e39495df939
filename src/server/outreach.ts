// What 今日, 営業先, 記録 and 紹介 may call. Whatever writes, asked again with the same `id`, answers the same and
// writes nothing twice.
import { readFreeSeatsText } from '../actions/freeSeats/readText.ts';
import type { FreeSeatsRequest } from '../actions/freeSeats/request.ts';
import type { RowsReceipt } from '../actions/kit/rows/receipt.ts';
import { undoRows } from '../actions/kit/rows/undo.ts';
import { type Kept, keepDraft, kept, type NewDraft, settle } from '../actions/outreach/contacts/drafts.ts';
import { logContact } from '../actions/outreach/contacts/log.ts';
import { listPhrases, type PhrasesRequest } from '../actions/outreach/contacts/phrases.ts';
import type {
  LoggedContact,
  NewContact,
  Postponed,
  Postponement,
} from '../actions/outreach/contacts/request.ts';
import { undoContact } from '../actions/outreach/contacts/undo.ts';
import { importOffices, previewImport } from '../actions/outreach/offices/importOffices.ts';
import type { ImportRequest, ImportText } from '../actions/outreach/offices/importRequest.ts';
import { listOffices, type OfficeList } from '../actions/outreach/offices/list.ts';
import { readOffice } from '../actions/outreach/offices/office.ts';
import { postpone, undoPostpone } from '../actions/outreach/offices/postpone.ts';
import type { OfficeRequest, RetireOffice, SaveOffice } from '../actions/outreach/offices/request.ts';
import { retireOffice, saveOffice } from '../actions/outreach/offices/save.ts';
import { addReferral } from '../actions/outreach/referrals/add.ts';
import { createClient } from '../actions/outreach/referrals/client.ts';
import { moveReferral } from '../actions/outreach/referrals/move.ts';
import type { AddReferral, ClientOfReferral, MoveReferral } from '../actions/outreach/referrals/request.ts';
import { listReferrals } from '../actions/outreach/referrals/view.ts';
import { openBook } from '../host/book.ts';
import { openNotes } from '../host/notes.ts';

export const outreach = {
  listOffices: (): OfficeList & Kept => ({ ...listOffices(openBook()), ...kept(openNotes()) }),

  logContact(contact: NewContact): LoggedContact {
    const logged = logContact(openBook(), contact);
    try {
      settle(openNotes(), logged.contact.officeId, logged.contact.recorder);
    } catch (error) {
      // The contact is written; a draft that stays behind must not make it look as if it were not.
      console.warn(error);
    }
    return logged;
  },

  /** Takes what `logContact` answered. */
  undoContact: (logged: LoggedContact) => undoContact(openBook(), logged),

  postponeOffice: (request: Postponement) => postpone(openBook(), request),

  /** Takes what `postponeOffice` answered. */
  undoPostponement: (postponed: Postponed) => undoPostpone(openBook(), postponed),

  /** The texts of 文例, filled in for an office; nothing is written. */
  listPhrases: (request: PhrasesRequest) => listPhrases(openBook(), request),

  /** Keeps what was begun for an office, for this user; an empty text drops it. */
  keepDraft: (draft: NewDraft) => keepDraft(openNotes(), draft),

  readOffice: (request: OfficeRequest) => readOffice(openBook(), request),

  saveOffice: (request: SaveOffice) => saveOffice(openBook(), openNotes(), request),

  retireOffice: (request: RetireOffice) => retireOffice(openBook(), request),

  previewImport: (request: ImportText) => previewImport(openBook(), request),

  importOffices: (request: ImportRequest) => importOffices(openBook(), openNotes(), request),

  listReferrals: () => listReferrals(openBook()),

  addReferral: (request: AddReferral) => addReferral(openBook(), openNotes(), request),

  moveReferral: (request: MoveReferral) => moveReferral(openBook(), request),

  /** Asked again, it finishes what is not done. */
  createClient: (request: ClientOfReferral) => createClient(openBook(), openNotes(), request),

  /** Takes the receipt of any of these. */
  undoRows: (receipt: RowsReceipt) => undoRows(openBook(), receipt),

  /** To paste into a mail or a blog; without a month, of this one. */
  freeSeatsText: (request: FreeSeatsRequest) => readFreeSeatsText(openBook(), request),
};
