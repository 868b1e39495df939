// What the sidebar may call, and nothing else. Each function does its work in an action that is loaded on first use.
import type { OfficeList } from './actions/outreachList.ts';
import type { LoggedVisit, NewVisit } from './actions/outreachRequest.ts';
import { openBook } from './host/book.ts';

export type { OfficeCard, OfficeList } from './actions/outreachList.ts';
export type { LoggedVisit, NewVisit } from './actions/outreachRequest.ts';

function listOffices(): OfficeList {
  const action = require('./actions/outreachList.ts') as typeof import('./actions/outreachList.ts');
  return action.listOffices(openBook());
}

/** Asked again with the same `id`, it answers the same and writes nothing. */
function logVisit(visit: NewVisit): LoggedVisit {
  const action = require('./actions/outreachLog.ts') as typeof import('./actions/outreachLog.ts');
  return action.logVisit(openBook(), visit);
}

/** Takes what `logVisit` answered. */
function undoVisit(logged: LoggedVisit): { readonly undone: string } {
  const action = require('./actions/outreachUndo.ts') as typeof import('./actions/outreachUndo.ts');
  return action.undoVisit(openBook(), logged);
}

export const server = { listOffices, logVisit, undoVisit };
export type Server = typeof server;
