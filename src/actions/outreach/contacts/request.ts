// What the sidebar may ask to be logged, checked before anything is read or written.
import * as v from 'valibot';
import type { IsoDate } from '../../../basics/isoDate.ts';
import { WAYS } from '../../../domain/outreach/contacts/contact.ts';
import { outreach as words } from '../../../messages/words.ts';
import { Refusal } from '../../kit/refusal.ts';
import {
  text as anyText,
  day,
  readRequest,
  requestId,
  rowId,
  TEXT_LIMIT,
  type Wrong,
} from '../../kit/requestParts.ts';

const text = v.optional(anyText, '');

const visit = {
  officeId: rowId,
  date: day,
  way: v.picklist(WAYS),
  person: text,
  told: v.optional(v.array(v.string()), []),
  result: text,
  next: v.optional(v.nullable(day), null),
  recorder: text,
  memo: text,
};

const newVisit = v.strictObject({ ...visit, id: v.optional(requestId) });

/** Enough to show what was saved, and to take exactly that back. */
const loggedVisit = v.strictObject({
  visit: v.strictObject({ ...visit, id: requestId }),
  officeName: text,
  /** What 営業先 said before, for an office that the log did not know yet. */
  before: v.strictObject({ last: v.nullable(day), next: v.nullable(day) }),
});

export type NewContact = v.InferInput<typeof newVisit>;
export type CheckedContact = v.InferOutput<typeof newVisit>;
export type LoggedContact = v.InferOutput<typeof loggedVisit>;

const postponement = v.strictObject({
  officeId: rowId,
  next: day,
  /** The next date that the user saw. */
  expected: v.nullable(day),
});

const postponed = v.strictObject({
  officeId: rowId,
  officeName: text,
  next: day,
  /** What stood in the latest row of the log, and on 営業先; null where that is not known any more. */
  before: v.nullable(v.strictObject({ log: v.nullable(day), office: v.nullable(day) })),
});

export type Postponement = v.InferInput<typeof postponement>;
export type Postponed = v.InferOutput<typeof postponed>;

function refusing({ keys, tooLong }: Wrong): string {
  const field = Object.entries(words.fields).find(([key]) => keys.includes(key))?.[1] ?? words.otherInput;
  return tooLong ? words.tooLong({ field, limit: TEXT_LIMIT }) : words.notUnderstood({ field });
}

export function checkContact(asked: unknown, today: IsoDate): CheckedContact {
  const visit = readRequest(newVisit, asked, refusing);
  if (visit.told.join('、').length > TEXT_LIMIT) {
    throw new Refusal(words.tooLong({ field: words.fields.told, limit: TEXT_LIMIT }));
  }
  if (visit.date > today) throw new Refusal(words.futureDate({ given: visit.date }));
  if (visit.next !== null && visit.next <= visit.date) {
    throw new Refusal(words.nextNotAfter({ given: visit.next }));
  }
  return visit;
}

export const checkLogged = (asked: unknown): LoggedContact => readRequest(loggedVisit, asked, refusing);

export function checkPostponement(asked: unknown, today: IsoDate): v.InferOutput<typeof postponement> {
  const read = readRequest(postponement, asked, refusing);
  if (read.next <= today) throw new Refusal(words.nextPast({ given: read.next }));
  return read;
}

export const checkPostponed = (asked: unknown): Postponed => readRequest(postponed, asked, refusing);
