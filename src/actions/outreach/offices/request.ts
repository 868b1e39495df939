// What the sidebar may ask of one office, checked before anything is read or written.
import * as z from 'zod/mini';
import { OFFICE_KINDS } from '../../../domain/outreach/offices/office.ts';
import { office as words } from '../../../messages/words.ts';
import { parseNumber } from '../../../tabs/kit/column.ts';
import { Refusal } from '../../kit/refusal.ts';
import { readRequest, requestId, rowId, TEXT_LIMIT, text, type Wrong } from '../../kit/requestParts.ts';

/** The columns of 営業先 that a person fills in; the others follow from the log, or are set by 終了. */
export const OFFICE_FIELDS = [
  '事業所名',
  '種別',
  '担当者名',
  '電話番号',
  'FAX番号',
  'メール',
  '連絡方法',
  '連絡間隔(日)',
  'メモ',
] as const;
export type OfficeField = (typeof OFFICE_FIELDS)[number];
export type OfficeTexts = { readonly [Field in OfficeField]?: string | undefined };

const texts = z.partialRecord(z.enum(OFFICE_FIELDS), z.optional(text));

const asked = z.strictObject({ id: rowId });

const save = z.strictObject({
  requestId,
  /** Without one it is a new office. */
  id: z.optional(rowId),
  fields: texts,
  /** What was read before it was edited. */
  read: z._default(texts, {}),
  /** The user has seen which offices have the same name or telephone number. */
  evenIfSame: z._default(z.boolean(), false),
});

const retire = z.strictObject({ id: rowId, retired: z.boolean(), read: text });

export type OfficeRequest = z.input<typeof asked>;
export type SaveOffice = z.input<typeof save>;
export type RetireOffice = z.input<typeof retire>;

function refusing({ keys, tooLong }: Wrong): string {
  const field = OFFICE_FIELDS.find((name) => keys.includes(name));
  if (field === undefined) return words.notUnderstood();
  return tooLong ? words.tooLong({ field, limit: TEXT_LIMIT }) : words.check({ field });
}

export const checkOffice = (given: unknown) => readRequest(asked, given, refusing);
export const checkRetire = (given: unknown) => readRequest(retire, given, refusing);

const isKind = (kind: string) => (OFFICE_KINDS as readonly string[]).includes(kind);

/** A kind or an interval that stood there already may stay as odd as it is. */
export function checkSave(given: unknown) {
  const asked = readRequest(save, given, refusing);
  const { fields, read } = asked;
  const changed = (field: OfficeField) => (fields[field] ?? '') !== (read[field] ?? '');
  if ((fields.事業所名 ?? '').trim() === '') throw new Refusal(words.noName());
  const { 種別: kind = '', '連絡間隔(日)': interval = '' } = fields;
  if (changed('種別') && kind !== '' && !isKind(kind)) throw new Refusal(words.check({ field: '種別' }));
  const days = parseNumber(interval) ?? 0;
  if (
    changed('連絡間隔(日)') &&
    interval.trim() !== '' &&
    !(Number.isInteger(days) && days >= 1 && days <= 3650)
  )
    throw new Refusal(words.badInterval({ given: interval.trim() }));
  return asked;
}
