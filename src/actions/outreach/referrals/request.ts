// What the view 紹介 may ask for, checked before anything is read or written.
import * as v from 'valibot';
import type { IsoDate } from '../../../basics/isoDate.ts';
import { WEEKDAYS } from '../../../basics/isoDate.ts';
import { FAILED, STATES } from '../../../domain/outreach/referrals/steps.ts';
import { referral as words } from '../../../messages/words.ts';
import { CARE_LEVELS } from '../../../rules/fees/baseUnits.ts';
import { SUPPORT_LEVELS } from '../../../rules/fees/supportUnits.ts';
import { Refusal } from '../../kit/refusal.ts';
import { day, readRequest, requestId, rowId, TEXT_LIMIT, text, type Wrong } from '../../kit/requestParts.ts';

const optionalText = v.optional(text, '');
const ref = v.strictObject({ row: v.pipe(v.number(), v.integer(), v.minValue(1)), id: v.string() });

const add = v.strictObject({
  id: requestId,
  officeId: rowId,
  received: day,
  person: optionalText,
  difficult: v.optional(v.boolean(), false),
  memo: optionalText,
});

const move = v.strictObject({
  ref,
  to: v.picklist(STATES),
  /** When it took place, or will; null where the state bears no date. */
  date: v.nullable(day),
  reason: optionalText,
  /** 状態, 不成立理由 and the dates as they were read. */
  read: v.record(v.string(), text),
});

export const CARE_LEVEL_NAMES = [...SUPPORT_LEVELS, ...CARE_LEVELS] as const;

const client = v.strictObject({
  id: requestId,
  ref,
  name: text,
  kana: optionalText,
  careLevel: v.optional(v.picklist(['', ...CARE_LEVEL_NAMES]), ''),
  weekdays: v.optional(v.array(v.picklist(WEEKDAYS)), []),
  from: v.nullable(day),
  /** A client who is there already. */
  link: v.optional(rowId),
  /** The user has seen who has the same name. */
  evenIfSame: v.optional(v.boolean(), false),
});

export type AddReferral = v.InferInput<typeof add>;
export type MoveReferral = v.InferInput<typeof move>;
export type ClientOfReferral = v.InferInput<typeof client>;

const FIELDS: Readonly<Record<string, string>> = {
  received: '受付日',
  person: '担当者名',
  memo: 'メモ',
  reason: '不成立理由',
  name: '氏名',
  kana: 'フリガナ',
  from: '利用開始日',
};

function refusing({ keys: [key = ''], tooLong }: Wrong): string {
  const field = FIELDS[key];
  return tooLong && field !== undefined ? words.tooLong({ field, limit: TEXT_LIMIT }) : words.notUnderstood();
}

export function checkAdd(given: unknown, today: IsoDate) {
  const asked = readRequest(add, given, refusing);
  if (asked.received > today) throw new Refusal(words.futureReceived({ given: asked.received }));
  return asked;
}

/** A step needs its day; a failure has none. */
export function checkMove(given: unknown) {
  const asked = readRequest(move, given, refusing);
  const failed = asked.to === FAILED;
  if (failed !== (asked.date === null) || (!failed && asked.reason !== ''))
    throw new Refusal(words.notUnderstood());
  return asked;
}

export function checkClient(given: unknown) {
  const asked = readRequest(client, given, refusing);
  if (asked.link === undefined && asked.name.trim() === '') throw new Refusal(words.needName());
  return asked;
}
