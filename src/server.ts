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
import { listOffices as list, type OfficeList } from './actions/outreach/list.ts';
import { logVisit as log } from './actions/outreach/log.ts';
import type { LoggedVisit, NewVisit } from './actions/outreach/request.ts';
import { undoVisit as undo } from './actions/outreach/undo.ts';
import { setUpDefaults as defaults, type SetUpDefaults } from './actions/setUp/defaults.ts';
import type { SetUpRequest } from './actions/setUp/request.ts';
import { setUp as make, type SetUpResult } from './actions/setUp/setUp.ts';
import { openBook } from './host/book.ts';
import { openNotes } from './host/notes.ts';

export type { Marked } from './actions/attendance/mark.ts';
export type { MakeupRequest, MarkRequest, Receipt } from './actions/attendance/request.ts';
export type { Day, PersonCard } from './actions/attendance/view.ts';
export type { OfficeCard, OfficeList } from './actions/outreach/list.ts';
export type { LoggedVisit, NewVisit } from './actions/outreach/request.ts';
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

/** Keeps what was begun for an office, for this user; an empty text drops it. */
const keepDraft = (draft: NewDraft): { readonly kept: boolean } => keep(openNotes(), draft);

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
  keepDraft,
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
