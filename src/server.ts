// What the sidebar may call, and nothing else.
import { type Kept, keepDraft as keep, kept, type NewDraft, settle } from './actions/outreachDrafts.ts';
import { listOffices as list, type OfficeList } from './actions/outreachList.ts';
import { logVisit as log } from './actions/outreachLog.ts';
import type { LoggedVisit, NewVisit } from './actions/outreachRequest.ts';
import { undoVisit as undo } from './actions/outreachUndo.ts';
import { setUp as make, type SetUpResult } from './actions/setUp.ts';
import { setUpDefaults as defaults, type SetUpDefaults } from './actions/setUpDefaults.ts';
import type { SetUpRequest } from './actions/setUpRequest.ts';
import { openBook } from './host/book.ts';
import { openNotes } from './host/notes.ts';

export type { OfficeCard, OfficeList } from './actions/outreachList.ts';
export type { LoggedVisit, NewVisit } from './actions/outreachRequest.ts';
export type { SetUpResult } from './actions/setUp.ts';
export type { SetUpDefaults } from './actions/setUpDefaults.ts';
export type { SetUpRequest } from './actions/setUpRequest.ts';

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

export const server = { listOffices, logVisit, undoVisit, keepDraft, setUpDefaults, setUp };
export type Server = typeof server;
