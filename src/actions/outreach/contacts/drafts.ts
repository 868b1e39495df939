// What a user has begun to write but not saved, kept for that user so that closing the sidebar loses nothing.
import * as z from 'zod/mini';
import { outreach as words } from '../../../messages/words.ts';
import type { Notes } from '../../kit/notes.ts';
import { Refusal } from '../../kit/refusal.ts';
import { readRequest, rowId } from '../../kit/requestParts.ts';

const DRAFT = 'draft.';
const RECORDER = 'recorder';
/** Google keeps up to 9 KB in one property. */
const BYTES = 9000;

const draft = z.strictObject({
  officeId: rowId,
  text: z.string(),
});

export type NewDraft = z.input<typeof draft>;

export interface Kept {
  /** The unfinished text by office ID. */
  readonly drafts: Readonly<Record<string, string>>;
  /** Who wrote the last entry. */
  readonly recorder: string;
}

const bytes = (text: string) => encodeURIComponent(text).replace(/%../g, '-').length;

export function kept(notes: Notes): Kept {
  const all = notes.all();
  const drafts = Object.entries(all).filter(([key]) => key.startsWith(DRAFT));
  return {
    drafts: Object.fromEntries(drafts.map(([key, text]) => [key.slice(DRAFT.length), text])),
    recorder: all[RECORDER] ?? '',
  };
}

/** An empty text drops the draft. */
export function keepDraft(notes: Notes, asked: unknown): { readonly kept: boolean } {
  const { officeId, text } = readRequest(draft, asked, () => words.notUnderstood({ field: words.draft }));
  if (bytes(text) > BYTES) throw new Refusal(words.draftTooLong());
  if (text === '') notes.drop(DRAFT + officeId);
  else notes.keep(DRAFT + officeId, text);
  return { kept: text !== '' };
}

/** After an entry is saved: its draft is done with, and the next one begins with the same name. */
export function settle(notes: Notes, officeId: string, recorder: string): void {
  notes.drop(DRAFT + officeId);
  notes.keep(RECORDER, recorder);
}
