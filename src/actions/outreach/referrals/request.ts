// What the view 紹介 may ask for, checked before anything is read or written.
import * as z from 'zod/mini';
import type { IsoDate } from '../../../basics/isoDate.ts';
import { WEEKDAYS } from '../../../basics/isoDate.ts';
import { FAILED, STATES } from '../../../domain/outreach/referrals/steps.ts';
import { referral as words } from '../../../messages/words.ts';
import { CARE_LEVELS } from '../../../rules/fees/baseUnits.ts';
import { SUPPORT_LEVELS } from '../../../rules/fees/supportUnits.ts';
import { Refusal } from '../../kit/refusal.ts';
import { day, readRequest, requestId, rowId, TEXT_LIMIT, text, type Wrong } from '../../kit/requestParts.ts';

const optionalText = z._default(text, '');
const ref = z.strictObject({ row: z.int().check(z.gte(1)), id: z.string() });

const add = z.strictObject({
  id: requestId,
  officeId: rowId,
  received: day,
  person: optionalText,
  difficult: z._default(z.boolean(), false),
  memo: optionalText,
});

const move = z.strictObject({
  ref,
  to: z.enum(STATES),
  /** When it took place, or will; null where the state bears no date. */
  date: z.nullable(day),
  reason: optionalText,
  /** 状態, 不成立理由 and the dates as they were read. */
  read: z.record(z.string(), text),
});

export const CARE_LEVEL_NAMES = [...SUPPORT_LEVELS, ...CARE_LEVELS] as const;

const client = z.strictObject({
  id: requestId,
  ref,
  name: text,
  kana: optionalText,
  careLevel: z._default(z.enum(['', ...CARE_LEVEL_NAMES]), ''),
  weekdays: z._default(z.array(z.enum(WEEKDAYS)), []),
  from: z.nullable(day),
  /** A client who is there already. */
  link: z.optional(rowId),
  /** The user has seen who has the same name. */
  evenIfSame: z._default(z.boolean(), false),
});

export type AddReferral = z.input<typeof add>;
export type MoveReferral = z.input<typeof move>;
export type ClientOfReferral = z.input<typeof client>;

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
