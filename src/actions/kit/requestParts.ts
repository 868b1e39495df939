// What the sidebar's requests have in common: their parts, and how one that is not understood is refused.
import * as v from 'valibot';
import { isoDate } from '../../basics/isoDate.ts';
import { Refusal } from './refusal.ts';

const isDay = (text: string) => {
  const [year, month, day] = text.split('-').map(Number);
  return /^\d{4}-\d\d-\d\d$/.test(text) && isoDate(year ?? 0, month ?? 0, day ?? 0) === text;
};

export const day = v.pipe(v.string(), v.check(isDay));

/** A cell holds 50,000 characters at Google's; nobody types this much by hand. */
export const TEXT_LIMIT = 20_000;
export const text = v.pipe(v.string(), v.maxLength(TEXT_LIMIT));

/** 営業先ID, 利用者ID and their like. */
export const rowId = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** Made once by whoever asks, so that asking again after a lost answer writes nothing twice. */
export const requestId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{8,64}$/));

/** What is wrong with a request: where it stands, from the outermost key inwards, and whether it is only too long. */
export interface Wrong {
  readonly keys: readonly string[];
  readonly tooLong: boolean;
}

/** The request as its form reads it. Throws a Refusal in the words of whoever was asked. */
export function readRequest<T extends v.GenericSchema>(
  form: T,
  asked: unknown,
  refusing: (wrong: Wrong) => string,
): v.InferOutput<T> {
  const read = v.safeParse(form, asked);
  if (read.success) return read.output;
  const [issue] = read.issues;
  const keys = (issue.path ?? []).map(({ key }) => String(key));
  throw new Refusal(refusing({ keys, tooLong: issue.type === 'max_length' }));
}
