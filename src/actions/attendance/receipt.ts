// The last marks of this user: asked for again after a lost answer, they are not written twice.

import type { Notes } from '../kit/notes.ts';
import { checkReceipt, type Receipt } from './request.ts';

const KEY = 'lastMark';

/** What that request wrote, where it was this user's last one. */
export function receiptOf(notes: Notes, id: string): Receipt | undefined {
  try {
    const last = checkReceipt(JSON.parse(notes.all()[KEY] ?? ''));
    return last.id === id ? last : undefined;
  } catch {
    // None yet, or of an earlier version: as good as none.
    return undefined;
  }
}

export function keepReceipt(notes: Notes, receipt: Receipt): void {
  try {
    notes.keep(KEY, JSON.stringify(receipt));
  } catch (error) {
    // The marks are written; a note that cannot be kept must not make it look as if they were not.
    console.warn(error);
  }
}
