// What the sidebar may call, and nothing else.

import { type CreatedAttendance, createAttendance } from './actions/attendance/createAttendance.ts';
import { listDay as day } from './actions/attendance/list.ts';
import { setMakeupDay as makeup } from './actions/attendance/makeup.ts';
import { type Marked, markAttendance as mark } from './actions/attendance/mark.ts';
import {
  checkMonth,
  type DayRequest,
  type MakeupRequest,
  type MarkRequest,
  type MonthRequest,
  type Receipt,
} from './actions/attendance/request.ts';
import { undoMark as unmark } from './actions/attendance/undo.ts';
import type { Day } from './actions/attendance/view.ts';
import { readFreeSeatsText } from './actions/freeSeats/readText.ts';
import type { FreeSeatsRequest } from './actions/freeSeats/request.ts';
import { type Kept, keepDraft as keep, kept, type NewDraft, settle } from './actions/outreach/drafts.ts';
import {
  type Imported,
  type ImportPreview,
  previewImport as lookAtList,
  importOffices as takeList,
} from './actions/outreach/importOffices.ts';
import type { ImportRequest, ImportText } from './actions/outreach/importRequest.ts';
import { listOffices as list, type OfficeList } from './actions/outreach/list.ts';
import { logVisit as log } from './actions/outreach/log.ts';
import { type OfficeDetail, readOffice as office } from './actions/outreach/office.ts';
import type { OfficeRequest, RetireOffice, SaveOffice } from './actions/outreach/officeRequest.ts';
import {
  retireOffice as retire,
  type SavedOffice,
  saveOffice as saveOne,
} from './actions/outreach/officeSave.ts';
import { type PhraseList, type PhrasesRequest, listPhrases as texts } from './actions/outreach/phrases.ts';
import { postpone, undoPostpone } from './actions/outreach/postpone.ts';
import { addReferral as addOne, type SavedReferral } from './actions/outreach/referralAdd.ts';
import { createClient as contract, type SavedClient } from './actions/outreach/referralClient.ts';
import { moveReferral as move } from './actions/outreach/referralMove.ts';
import type { AddReferral, ClientOfReferral, MoveReferral } from './actions/outreach/referralRequest.ts';
import { type ReferralList, listReferrals as referrals } from './actions/outreach/referralView.ts';
import type { LoggedVisit, NewVisit, Postponed, Postponement } from './actions/outreach/request.ts';
import { undoVisit as undo } from './actions/outreach/undo.ts';
import type { RowsReceipt } from './actions/rows/receipt.ts';
import { undoRows as takeBack, type Undone } from './actions/rows/undo.ts';
import { setUpDefaults as defaults, type SetUpDefaults } from './actions/setUp/defaults.ts';
import type { SetUpRequest } from './actions/setUp/request.ts';
import { setUp as make, type SetUpResult } from './actions/setUp/setUp.ts';
import { openBook } from './host/book.ts';
import { openNotes } from './host/notes.ts';

export type { Marked } from './actions/attendance/mark.ts';
export type { MakeupRequest, MarkRequest, Receipt } from './actions/attendance/request.ts';
export type { Day, PersonCard } from './actions/attendance/view.ts';
export type { ImportLine, ImportPreview } from './actions/outreach/importOffices.ts';
export type { OfficeCard, OfficeList } from './actions/outreach/list.ts';
export type { OfficeDetail } from './actions/outreach/office.ts';
export type { OfficeField, OfficeTexts } from './actions/outreach/officeRequest.ts';
export type { SavedOffice } from './actions/outreach/officeSave.ts';
export type { PhraseList } from './actions/outreach/phrases.ts';
export type { SavedClient } from './actions/outreach/referralClient.ts';
export type { ReferralCard, ReferralList } from './actions/outreach/referralView.ts';
export type { LoggedVisit, NewVisit } from './actions/outreach/request.ts';
export type { RowsReceipt } from './actions/rows/receipt.ts';
export type { SetUpDefaults } from './actions/setUp/defaults.ts';
export type { SetUpRequest } from './actions/setUp/request.ts';
export type { SetUpResult } from './actions/setUp/setUp.ts';

const listOffices = (): OfficeList & Kept => ({ ...list(openBook()), ...kept(openNotes()) });

/** Asked again with the same `id`, it answers the same and writes nothing. */
function logVisit(visit: NewVisit): LoggedVisit {
  const logged = log(openBook(), visit);
  try {
    settle(openNotes(), logged.visit.officeId, logged.visit.recorder);
  } catch (error) {
    // The entry is written; a draft that stays behind must not make it look as if it were not.
    console.warn(error);
  }
  return logged;
}

/** Takes what `logVisit` answered. */
const undoVisit = (logged: LoggedVisit): { readonly undone: string } => undo(openBook(), logged);

/** Asked again, it answers the same and writes nothing. */
const postponeOffice = (request: Postponement): Postponed => postpone(openBook(), request);

/** Takes what `postponeOffice` answered. */
const undoPostponement = (postponed: Postponed): { readonly undone: string } =>
  undoPostpone(openBook(), postponed);

/** Keeps what was begun for an office, for this user; an empty text drops it. */
const keepDraft = (draft: NewDraft): { readonly kept: boolean } => keep(openNotes(), draft);

const readOffice = (request: OfficeRequest): OfficeDetail => office(openBook(), request);

/** Asked again with the same `requestId`, it answers the same and writes nothing. */
const saveOffice = (request: SaveOffice): SavedOffice => saveOne(openBook(), openNotes(), request);

const retireOffice = (request: RetireOffice): SavedOffice => retire(openBook(), request);

const previewImport = (request: ImportText): ImportPreview => lookAtList(openBook(), request);

/** Asked again with the same `id`, it answers the same and writes nothing. */
const importOffices = (request: ImportRequest): Imported => takeList(openBook(), openNotes(), request);

const listReferrals = (): ReferralList => referrals(openBook());

/** Asked again with the same `id`, it answers the same and writes nothing. */
const addReferral = (request: AddReferral): SavedReferral => addOne(openBook(), openNotes(), request);

const moveReferral = (request: MoveReferral): SavedReferral => move(openBook(), request);

/** Asked again with the same `id`, it finishes what is not done and writes nothing twice. */
const createClient = (request: ClientOfReferral): SavedClient => contract(openBook(), openNotes(), request);

/** Takes the receipt of any of these. */
const undoRows = (receipt: RowsReceipt): Undone => takeBack(openBook(), receipt);

/** The texts of 文例, filled in for an office; nothing is written. */
const listPhrases = (request: PhrasesRequest): PhraseList => texts(openBook(), request);

const setUpDefaults = (): SetUpDefaults => defaults(openBook());

/** Makes what does not exist yet; asked again, it finds everything made. */
const setUp = (request: SetUpRequest): SetUpResult => make(openBook(), request);

const listDay = (request: DayRequest): Day => day(openBook(), request);

/** Asked again with the same `id`, it answers the same and writes nothing. */
const markAttendance = (request: MarkRequest): Marked => mark(openBook(), openNotes(), request);

/** Takes the receipt that `markAttendance` answered. */
const undoMark = (receipt: Receipt): { readonly notice: string; readonly day: Day } =>
  unmark(openBook(), receipt);

const setMakeupDay = (request: MakeupRequest): { readonly day: Day } => makeup(openBook(), request);

const makeAttendance = (request: MonthRequest): CreatedAttendance =>
  createAttendance(openBook(), checkMonth(request).month);

/** To paste into a mail or a blog; without a month, of this one. */
const freeSeatsText = (request: FreeSeatsRequest): { readonly text: string } =>
  readFreeSeatsText(openBook(), request);

export const server = {
  listOffices,
  logVisit,
  undoVisit,
  postponeOffice,
  undoPostponement,
  listPhrases,
  keepDraft,
  readOffice,
  saveOffice,
  retireOffice,
  previewImport,
  importOffices,
  listReferrals,
  addReferral,
  moveReferral,
  createClient,
  undoRows,
  setUpDefaults,
  setUp,
  listDay,
  markAttendance,
  undoMark,
  setMakeupDay,
  makeAttendance,
  freeSeatsText,
};
export type Server = typeof server;
