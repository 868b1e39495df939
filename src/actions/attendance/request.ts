// What 今日の出席 may ask for, checked before anything is read or written.
import * as v from 'valibot';
import { reasonNames } from '../../domain/attendance/day/reasons.ts';
import { attendanceDay as words } from '../../messages/words.ts';
import { day, readRequest, requestId, text } from '../kit/requestParts.ts';

const id = v.pipe(text, v.minLength(1));
/** A row of the attendance tab is known by its client and 単位. */
const row = { clientId: id, unit: text };

const monthRequest = v.strictObject({ month: text });
const dayRequest = v.strictObject({ date: v.optional(day) });

const reason = v.picklist(reasonNames);
const one = v.strictObject({ ...row, expected: text });
const markRequest = v.variant('sign', [
  v.strictObject({
    id: requestId,
    date: day,
    sign: v.picklist(['○', '振', '追', '予']),
    /** Each with the text that was seen in the cell. */
    people: v.pipe(v.array(one), v.minLength(1), v.maxLength(1000)),
  }),
  v.strictObject({
    id: requestId,
    date: day,
    sign: v.literal('欠'),
    /** May come later, or never: the mark is written without it. */
    reason: v.optional(reason),
    people: v.pipe(v.array(one), v.length(1)),
  }),
]);

const noted = v.strictObject({ 区分: text, 理由: text });

/** Enough to take exactly back what was written. */
const receipt = v.strictObject({
  id: requestId,
  date: day,
  /** As it was written. */
  sign: text,
  changes: v.array(v.strictObject({ ...row, before: v.union([v.string(), v.number(), v.boolean()]) })),
  /** The row of 欠席記録, with what it said before; null where it was added. */
  absence: v.nullable(v.strictObject({ clientId: id, name: text, now: noted, before: v.nullable(noted) })),
});

const makeupRequest = v.strictObject({
  ...row,
  date: day,
  /** The day to come instead; null for none. */
  makeup: v.nullable(day),
  expected: v.nullable(day),
});

export type MonthRequest = v.InferInput<typeof monthRequest>;
export type DayRequest = v.InferInput<typeof dayRequest>;
export type MarkRequest = v.InferInput<typeof markRequest>;
export type Receipt = v.InferInput<typeof receipt>;
export type MakeupRequest = v.InferInput<typeof makeupRequest>;

const checker =
  <T extends v.GenericSchema>(form: T) =>
  (asked: unknown) =>
    readRequest(form, asked, () => words.notUnderstood());

export const checkMonth = checker(monthRequest);
export const checkDay = checker(dayRequest);
export const checkMark = checker(markRequest);
export const checkReceipt = checker(receipt);
export const checkMakeup = checker(makeupRequest);
