// One contact while it is being written, before it is saved.

import { addDays } from '../../../src/basics/isoDate.ts';
import type { NewContact, OfficeCard } from '../../../src/server.ts';
import { newId } from '../../kit/newId.ts';

export interface Draft {
  readonly id: string;
  readonly date: string;
  readonly way: string;
  readonly person: string;
  readonly told: readonly string[];
  readonly result: string;
  /** null: follows from the date and the office's interval. */
  readonly next: string | null;
  readonly recorder: string;
  readonly memo: string;
}

export const newDraft = (office: OfficeCard, today: string, recorder: string): Draft => ({
  id: newId(),
  date: today,
  way: office.ways[0] ?? '',
  person: '',
  told: [],
  result: '',
  next: null,
  recorder,
  memo: '',
});

export const proposedNext = (draft: Draft, office: OfficeCard): string =>
  draft.next ?? (draft.date && addDays(draft.date, office.intervalDays));

export function contactOf(draft: Draft, office: OfficeCard): NewContact {
  const next = proposedNext(draft, office);
  return {
    ...draft,
    officeId: office.id,
    told: [...draft.told],
    // The server knows the ways, and refuses any other.
    way: draft.way as NewContact['way'],
    next: next === '' ? null : next,
  };
}

/** A draft of an earlier version, or a damaged one, is as good as none. */
export function parseDraft(text: string | undefined): Draft | undefined {
  try {
    const read = JSON.parse(text ?? '') as Partial<Draft> | null;
    const strings = [read?.id, read?.date, read?.way, read?.person, read?.result, read?.recorder, read?.memo];
    const sound = strings.every((value) => typeof value === 'string') && Array.isArray(read?.told);
    return sound ? { ...(read as Draft), next: read?.next ?? null } : undefined;
  } catch {
    return undefined;
  }
}
