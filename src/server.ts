// What the sidebar may call, and nothing else. Each function does its work in an action that is loaded on first use.
import type { Kept, NewDraft } from './actions/outreachDrafts.ts';
import type { OfficeList } from './actions/outreachList.ts';
import type { LoggedVisit, NewVisit } from './actions/outreachRequest.ts';
import type { SetUpResult } from './actions/setUp.ts';
import type { SetUpDefaults } from './actions/setUpDefaults.ts';
import type { SetUpRequest } from './actions/setUpRequest.ts';
import { openBook } from './host/book.ts';
import { openNotes } from './host/notes.ts';

export type { OfficeCard, OfficeList } from './actions/outreachList.ts';
export type { LoggedVisit, NewVisit } from './actions/outreachRequest.ts';
export type { SetUpResult } from './actions/setUp.ts';
export type { SetUpDefaults } from './actions/setUpDefaults.ts';
export type { SetUpRequest } from './actions/setUpRequest.ts';

const drafts = () => require('./actions/outreachDrafts.ts') as typeof import('./actions/outreachDrafts.ts');

function listOffices(): OfficeList & Kept {
  const action = require('./actions/outreachList.ts') as typeof import('./actions/outreachList.ts');
  return { ...action.listOffices(openBook()), ...drafts().kept(openNotes()) };
}

/** Asked again with the same `id`, it answers the same and writes nothing. */
function logVisit(visit: NewVisit): LoggedVisit {
  const action = require('./actions/outreachLog.ts') as typeof import('./actions/outreachLog.ts');
  const logged = action.logVisit(openBook(), visit);
  try {
    drafts().settle(openNotes(), logged.visit.officeId, logged.visit.recorder);
  } catch (error) {
    // The entry is written; a draft that stays behind must not make it look as if it were not.
    console.warn(error);
  }
  return logged;
}

/** Takes what `logVisit` answered. */
function undoVisit(logged: LoggedVisit): { readonly undone: string } {
  const action = require('./actions/outreachUndo.ts') as typeof import('./actions/outreachUndo.ts');
  return action.undoVisit(openBook(), logged);
}

/** Keeps what was begun for an office, for this user; an empty text drops it. */
function keepDraft(draft: NewDraft): { readonly kept: boolean } {
  return drafts().keepDraft(openNotes(), draft);
}

function setUpDefaults(): SetUpDefaults {
  const action = require('./actions/setUpDefaults.ts') as typeof import('./actions/setUpDefaults.ts');
  return action.setUpDefaults(openBook());
}

/** Makes what does not exist yet; asked again, it finds everything made. */
function setUp(request: SetUpRequest): SetUpResult {
  const action = require('./actions/setUp.ts') as typeof import('./actions/setUp.ts');
  return action.setUp(openBook(), request);
}

export const server = { listOffices, logVisit, undoVisit, keepDraft, setUpDefaults, setUp };
export type Server = typeof server;
