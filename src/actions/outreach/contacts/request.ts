// What the sidebar may ask to be logged, checked before anything is read or written.
import * as z from 'zod/mini';
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

const text = z._default(anyText, '');

const contact = {
  officeId: rowId,
  date: day,
  way: z.enum(WAYS),
  person: text,
  told: z._default(z.array(z.string()), []),
  result: text,
  next: z._default(z.nullable(day), null),
  recorder: text,
  memo: text,
};

const newContact = z.strictObject({ ...contact, id: z.optional(requestId) });

/** Enough to show what was saved, and to take exactly that back. */
const loggedContact = z.strictObject({
  contact: z.strictObject({ ...contact, id: requestId }),
  officeName: text,
  /** What 営業先 said before, for an office that the log did not know yet. */
  before: z.strictObject({ last: z.nullable(day), next: z.nullable(day) }),
});

export type NewContact = z.input<typeof newContact>;
export type CheckedContact = z.output<typeof newContact>;
export type LoggedContact = z.output<typeof loggedContact>;

const postponement = z.strictObject({
  officeId: rowId,
  next: day,
  /** The next date that the user saw. */
  expected: z.nullable(day),
});

const postponed = z.strictObject({
  officeId: rowId,
  officeName: text,
  next: day,
  /** What stood in the latest row of the log, and on 営業先; null where that is not known any more. */
  before: z.nullable(z.strictObject({ log: z.nullable(day), office: z.nullable(day) })),
});

export type Postponement = z.input<typeof postponement>;
export type Postponed = z.output<typeof postponed>;

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

export function checkPostponement(asked: unknown, today: IsoDate): z.output<typeof postponement> {
  const read = readRequest(postponement, asked, refusing);
  if (read.next <= today) throw new Refusal(words.nextPast({ given: read.next }));
  return read;
}

export const checkPostponed = (asked: unknown): Postponed => readRequest(postponed, asked, refusing);
