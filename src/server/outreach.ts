// What 今日, 営業先, 記録 and 紹介 may call. Whatever writes, asked again with the same `id`, answers the same and
// writes nothing twice.
import { readFreeSeatsText } from '../actions/freeSeats/readText.ts';
import type { FreeSeatsRequest } from '../actions/freeSeats/request.ts';
import { type Kept, keepDraft, kept, type NewDraft, settle } from '../actions/outreach/drafts.ts';
import { importOffices, previewImport } from '../actions/outreach/importOffices.ts';
import type { ImportRequest, ImportText } from '../actions/outreach/importRequest.ts';
import { listOffices, type OfficeList } from '../actions/outreach/list.ts';
import { logVisit } from '../actions/outreach/log.ts';
import { readOffice } from '../actions/outreach/office.ts';
import type { OfficeRequest, RetireOffice, SaveOffice } from '../actions/outreach/officeRequest.ts';
import { retireOffice, saveOffice } from '../actions/outreach/officeSave.ts';
import { listPhrases, type PhrasesRequest } from '../actions/outreach/phrases.ts';
import { postpone, undoPostpone } from '../actions/outreach/postpone.ts';
import { addReferral } from '../actions/outreach/referralAdd.ts';
import { createClient } from '../actions/outreach/referralClient.ts';
import { moveReferral } from '../actions/outreach/referralMove.ts';
import type { AddReferral, ClientOfReferral, MoveReferral } from '../actions/outreach/referralRequest.ts';
import { listReferrals } from '../actions/outreach/referralView.ts';
import type { LoggedVisit, NewVisit, Postponed, Postponement } from '../actions/outreach/request.ts';
import { undoVisit } from '../actions/outreach/undo.ts';
import type { RowsReceipt } from '../actions/rows/receipt.ts';
import { undoRows } from '../actions/rows/undo.ts';
import { openBook } from '../host/book.ts';
import { openNotes } from '../host/notes.ts';

export const outreach = {
  listOffices: (): OfficeList & Kept => ({ ...listOffices(openBook()), ...kept(openNotes()) }),

  logVisit(visit: NewVisit): LoggedVisit {
    const logged = logVisit(openBook(), visit);
    try {
      settle(openNotes(), logged.visit.officeId, logged.visit.recorder);
    } catch (error) {
      // The entry is written; a draft that stays behind must not make it look as if it were not.
      console.warn(error);
    }
    return logged;
  },

  /** Takes what `logVisit` answered. */
  undoVisit: (logged: LoggedVisit) => undoVisit(openBook(), logged),

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
