// Why a contact was not written or taken back, as data; worded once, where it leaves for the sidebar.
import type { Problem } from '../domain/problem.ts';
import { outreach as words } from '../messages/ja/outreach.ts';
import { problems } from '../messages/ja/problems.ts';

export type Reason =
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'notUnderstood'; readonly field: string }
  | { readonly kind: 'tooLong'; readonly field: string; readonly limit: number }
  | { readonly kind: 'futureDate'; readonly given: string }
  | { readonly kind: 'nextNotAfter'; readonly given: string }
  | { readonly kind: 'unknownOffice'; readonly given: string }
  | { readonly kind: 'noColumn'; readonly tab: string; readonly header: string }
  | { readonly kind: 'idTaken'; readonly cell: string }
  | { readonly kind: 'changedSince'; readonly cell: string }
  | { readonly kind: 'draftTooLong' }
  | { readonly kind: 'alreadyGone'; readonly given: string };

/** Thrown before the first write: whatever was asked for, nothing of it has happened. */
export class Refusal extends Error {
  constructor(readonly reason: Reason) {
    super(wording(reason));
    this.name = 'Refusal';
  }
}

/** Each reason goes to the message of its kind; the compiler checks both, but not that they belong together. */
function wording(reason: Reason): string {
  if (reason.kind === 'problem') return problems[reason.problem.kind](reason.problem);
  const word = words.refused[reason.kind] as (reason: Reason) => string;
  return word(reason);
}
