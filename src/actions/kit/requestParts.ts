// What the sidebar's requests have in common: their parts, and how one that is not understood is refused.
import * as z from 'zod/mini';
import { isoDate } from '../../basics/isoDate.ts';
import { Refusal } from './refusal.ts';

// Read by rules, not by code made for each form: that is quicker where a form is used once a run.
z.config({ jitless: true });

const isDay = (text: string) => {
  const [year, month, day] = text.split('-').map(Number);
  return /^\d{4}-\d\d-\d\d$/.test(text) && isoDate(year ?? 0, month ?? 0, day ?? 0) === text;
};

export const day = z.string().check(z.refine(isDay));

/** A cell holds 50,000 characters at Google's; nobody types this much by hand. */
export const TEXT_LIMIT = 20_000;
export const text = z.string().check(z.maxLength(TEXT_LIMIT));

/** 営業先ID, 利用者ID and their like. */
export const rowId = z.string().check(z.minLength(1), z.maxLength(200));

/** Made once by whoever asks, so that asking again after a lost answer writes nothing twice. */
export const requestId = z.string().check(z.regex(/^[A-Za-z0-9-]{8,64}$/));

/** What is wrong with a request: where it stands, from the outermost key inwards, and whether it is only too long. */
export interface Wrong {
  readonly keys: readonly string[];
  readonly tooLong: boolean;
}

/** The request as its form reads it. Throws a Refusal in the words of whoever was asked. */
export function readRequest<T extends z.core.$ZodType>(
  form: T,
  asked: unknown,
  refusing: (wrong: Wrong) => string,
): z.output<T> {
  const read = z.safeParse(form, asked);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Refusal(
    refusing({
      keys: (issue?.path ?? []).map(String),
      tooLong: issue?.code === 'too_big' && issue.origin !== 'number',
    }),
  );
}
