// What the sidebar may ask to be logged, checked before anything is read or written.
import * as z from 'zod/mini';
import { type IsoDate, isoDate } from '../domain/isoDate.ts';
import { WAYS } from '../domain/outreach/office.ts';
import { outreach as words } from '../messages/ja/outreach.ts';
import { Refusal } from './refusal.ts';

/** A cell holds 50,000 characters at Google's; nobody types this much by hand. */
const TEXT_LIMIT = 20_000;

const isDay = (text: string) => {
  const [year, month, day] = text.split('-').map(Number);
  return /^\d{4}-\d\d-\d\d$/.test(text) && isoDate(year ?? 0, month ?? 0, day ?? 0) === text;
};

const day = z.string().check(z.refine(isDay));
const text = z._default(z.string().check(z.maxLength(TEXT_LIMIT)), '');

/** Made once by whoever asks, so that asking again after a lost answer writes nothing twice. */
const visitId = z.string().check(z.regex(/^[A-Za-z0-9-]{8,64}$/));

const visit = {
  officeId: z.string().check(z.minLength(1), z.maxLength(200)),
  date: day,
  way: z.enum(WAYS),
  person: text,
  told: z._default(z.array(z.string()), []),
  result: text,
  next: z._default(z.nullable(day), null),
  recorder: text,
  memo: text,
};

const newVisit = z.strictObject({ ...visit, id: z.optional(visitId) });

/** Enough to show what was saved, and to take exactly that back. */
const loggedVisit = z.strictObject({
  visit: z.strictObject({ ...visit, id: visitId }),
  officeName: text,
  /** What 営業先 said before, for an office that the log did not know yet. */
  before: z.strictObject({ last: z.nullable(day), next: z.nullable(day) }),
});

export type NewVisit = z.input<typeof newVisit>;
export type CheckedVisit = z.output<typeof newVisit>;
export type LoggedVisit = z.output<typeof loggedVisit>;

const FIELDS = {
  id: '記録ID',
  officeId: '営業先ID',
  date: '日付',
  way: '方法',
  person: '面会者',
  told: '伝えた内容',
  result: '結果',
  next: '次回予定日',
  recorder: '記録者',
  memo: 'メモ',
} as const;

function check<T extends z.ZodMiniType>(form: T, asked: unknown): z.output<T> {
  const read = form.safeParse(asked);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const keys = (issue?.path ?? []).map(String);
  const field = Object.entries<string>(FIELDS).find(([key]) => keys.includes(key))?.[1] ?? '入力内容';
  throw new Refusal(
    issue?.code === 'too_big' ? words.tooLong({ field, limit: TEXT_LIMIT }) : words.notUnderstood({ field }),
  );
}

export function checkVisit(asked: unknown, today: IsoDate): CheckedVisit {
  const visit = check(newVisit, asked);
  if (visit.told.join('、').length > TEXT_LIMIT) {
    throw new Refusal(words.tooLong({ field: FIELDS.told, limit: TEXT_LIMIT }));
  }
  if (visit.date > today) throw new Refusal(words.futureDate({ given: visit.date }));
  if (visit.next !== null && visit.next <= visit.date) {
    throw new Refusal(words.nextNotAfter({ given: visit.next }));
  }
  return visit;
}

export const checkLogged = (asked: unknown): LoggedVisit => check(loggedVisit, asked);
