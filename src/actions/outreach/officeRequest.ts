// What the sidebar may ask of one office, checked before anything is read or written.
import * as v from 'valibot';
import { OFFICE_KINDS } from '../../domain/outreach/office.ts';
import { office as words } from '../../messages/office.ts';
import { parseNumber } from '../../tabs/column.ts';
import { Refusal } from '../refusal.ts';
import { requestId } from '../requestParts.ts';

/** A cell holds 50,000 characters at Google's; nobody types this much by hand. */
const TEXT_LIMIT = 20_000;
const text = v.pipe(v.string(), v.maxLength(TEXT_LIMIT));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

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

const texts = v.strictObject({
  事業所名: v.optional(text),
  種別: v.optional(text),
  担当者名: v.optional(text),
  電話番号: v.optional(text),
  FAX番号: v.optional(text),
  メール: v.optional(text),
  連絡方法: v.optional(text),
  '連絡間隔(日)': v.optional(text),
  メモ: v.optional(text),
});

const asked = v.strictObject({ id });

const save = v.strictObject({
  requestId,
  /** Without one it is a new office. */
  id: v.optional(id),
  fields: texts,
  /** What was read before it was edited. */
  read: v.optional(texts, {}),
  /** The user has seen which offices have the same name or telephone number. */
  evenIfSame: v.optional(v.boolean(), false),
});

const retire = v.strictObject({ id, retired: v.boolean(), read: text });

export type OfficeRequest = v.InferInput<typeof asked>;
export type SaveOffice = v.InferInput<typeof save>;
export type RetireOffice = v.InferInput<typeof retire>;

function check<T extends v.GenericSchema>(form: T, given: unknown): v.InferOutput<T> {
  const read = v.safeParse(form, given);
  if (read.success) return read.output;
  const [issue] = read.issues;
  const field = OFFICE_FIELDS.find((name) => issue.path?.some(({ key }) => key === name));
  if (field === undefined) throw new Refusal(words.notUnderstood());
  throw new Refusal(
    issue.type === 'max_length' ? words.tooLong({ field, limit: TEXT_LIMIT }) : words.check({ field }),
  );
}

export const checkOffice = (given: unknown) => check(asked, given);
export const checkRetire = (given: unknown) => check(retire, given);

const isKind = (kind: string) => (OFFICE_KINDS as readonly string[]).includes(kind);

/** A kind or an interval that stood there already may stay as odd as it is. */
export function checkSave(given: unknown) {
  const asked = check(save, given);
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
