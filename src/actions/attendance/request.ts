// What 今日の出席 may ask for, checked before anything is read or written.
import * as z from 'zod/mini';
import { reasonNames } from '../../domain/attendance/day/reasons.ts';
import { attendanceDay as words } from '../../messages/words.ts';
import { day, readRequest, requestId, text } from '../kit/requestParts.ts';

const id = text.check(z.minLength(1));
/** A row of the attendance tab is known by its client and 単位. */
const row = { clientId: id, unit: text };

const monthRequest = z.strictObject({ month: text });
const dayRequest = z.strictObject({ date: z.optional(day) });

const reason = z.enum(reasonNames);
const one = z.strictObject({ ...row, expected: text });
const markRequest = z.discriminatedUnion('sign', [
  z.strictObject({
    id: requestId,
    date: day,
    sign: z.enum(['○', '振', '追', '予']),
    /** Each with the text that was seen in the cell. */
    people: z.array(one).check(z.minLength(1), z.maxLength(1000)),
  }),
  z.strictObject({
    id: requestId,
    date: day,
    sign: z.literal('欠'),
    /** May come later, or never: the mark is written without it. */
    reason: z.optional(reason),
    people: z.array(one).check(z.length(1)),
  }),
]);

const noted = z.strictObject({ 区分: text, 理由: text });

/** Enough to take exactly back what was written. */
const receipt = z.strictObject({
  id: requestId,
  date: day,
  /** As it was written. */
  sign: text,
  changes: z.array(z.strictObject({ ...row, before: z.union([z.string(), z.number(), z.boolean()]) })),
  /** The row of 欠席記録, with what it said before; null where it was added. */
  absence: z.nullable(z.strictObject({ clientId: id, name: text, now: noted, before: z.nullable(noted) })),
});

const makeupRequest = z.strictObject({
  ...row,
  date: day,
  /** The day to come instead; null for none. */
  makeup: z.nullable(day),
  expected: z.nullable(day),
});

export type MonthRequest = z.input<typeof monthRequest>;
export type DayRequest = z.input<typeof dayRequest>;
export type MarkRequest = z.input<typeof markRequest>;
export type Receipt = z.input<typeof receipt>;
export type MakeupRequest = z.input<typeof makeupRequest>;

const checker =
  <T extends z.core.$ZodType>(form: T) =>
  (asked: unknown) =>
    readRequest(form, asked, () => words.notUnderstood());

export const checkMonth = checker(monthRequest);
export const checkDay = checker(dayRequest);
export const checkMark = checker(markRequest);
export const checkReceipt = checker(receipt);
export const checkMakeup = checker(makeupRequest);
