// What the sidebar may ask to be logged, checked before anything is read or written.
import * as v from 'valibot';
import type { IsoDate } from '../../domain/isoDate.ts';
import { WAYS } from '../../domain/outreach/office.ts';
import { outreach as words } from '../../messages/outreach.ts';
import { Refusal } from '../refusal.ts';
import { day, requestId } from '../requestParts.ts';

/** A cell holds 50,000 characters at Google's; nobody types this much by hand. */
const TEXT_LIMIT = 20_000;

const text = v.optional(v.pipe(v.string(), v.maxLength(TEXT_LIMIT)), '');

const visit = {
  officeId: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
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

export type NewVisit = v.InferInput<typeof newVisit>;
export type CheckedVisit = v.InferOutput<typeof newVisit>;
export type LoggedVisit = v.InferOutput<typeof loggedVisit>;

const postponement = v.strictObject({
  officeId: visit.officeId,
  next: day,
  /** The next date that the user saw. */
  expected: v.nullable(day),
});

const postponed = v.strictObject({
  officeId: visit.officeId,
  officeName: text,
  next: day,
  /** What stood in the latest row of the log, and on 営業先; null where that is not known any more. */
  before: v.nullable(v.strictObject({ log: v.nullable(day), office: v.nullable(day) })),
});

export type Postponement = v.InferInput<typeof postponement>;
export type Postponed = v.InferOutput<typeof postponed>;

function check<T extends v.GenericSchema>(form: T, asked: unknown): v.InferOutput<T> {
  const read = v.safeParse(form, asked);
  if (read.success) return read.output;
  const [issue] = read.issues;
  const keys = (issue.path ?? []).map(({ key }) => String(key));
  const field = Object.entries(words.fields).find(([key]) => keys.includes(key))?.[1] ?? words.otherInput;
  throw new Refusal(
    issue.type === 'max_length'
      ? words.tooLong({ field, limit: TEXT_LIMIT })
      : words.notUnderstood({ field }),
  );
}

export function checkVisit(asked: unknown, today: IsoDate): CheckedVisit {
  const visit = check(newVisit, asked);
  if (visit.told.join('、').length > TEXT_LIMIT) {
    throw new Refusal(words.tooLong({ field: words.fields.told, limit: TEXT_LIMIT }));
  }
  if (visit.date > today) throw new Refusal(words.futureDate({ given: visit.date }));
  if (visit.next !== null && visit.next <= visit.date) {
    throw new Refusal(words.nextNotAfter({ given: visit.next }));
  }
  return visit;
}

export const checkLogged = (asked: unknown): LoggedVisit => check(loggedVisit, asked);

export function checkPostponement(asked: unknown, today: IsoDate): v.InferOutput<typeof postponement> {
  const read = check(postponement, asked);
  if (read.next <= today) throw new Refusal(words.nextPast({ given: read.next }));
  return read;
}

export const checkPostponed = (asked: unknown): Postponed => check(postponed, asked);
