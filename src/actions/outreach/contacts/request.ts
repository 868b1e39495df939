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

const contact = {
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

const newContact = v.strictObject({ ...contact, id: v.optional(requestId) });

/** Enough to show what was saved, and to take exactly that back. */
const loggedContact = v.strictObject({
  contact: v.strictObject({ ...contact, id: requestId }),
  officeName: text,
  /** What 営業先 said before, for an office that the log did not know yet. */
  before: v.strictObject({ last: v.nullable(day), next: v.nullable(day) }),
});

export type NewContact = v.InferInput<typeof newContact>;
export type CheckedContact = v.InferOutput<typeof newContact>;
export type LoggedContact = v.InferOutput<typeof loggedContact>;

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
  const contact = readRequest(newContact, asked, refusing);
  if (contact.told.join('、').length > TEXT_LIMIT) {
    throw new Refusal(words.tooLong({ field: words.fields.told, limit: TEXT_LIMIT }));
  }
  if (contact.date > today) throw new Refusal(words.futureDate({ given: contact.date }));
  if (contact.next !== null && contact.next <= contact.date) {
    throw new Refusal(words.nextNotAfter({ given: contact.next }));
  }
  return contact;
}

export const checkLogged = (asked: unknown): LoggedContact => readRequest(loggedContact, asked, refusing);

export function checkPostponement(asked: unknown, today: IsoDate): v.InferOutput<typeof postponement> {
  const read = readRequest(postponement, asked, refusing);
  if (read.next <= today) throw new Refusal(words.nextPast({ given: read.next }));
  return read;
}

export const checkPostponed = (asked: unknown): Postponed => readRequest(postponed, asked, refusing);
