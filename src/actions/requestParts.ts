// What several of the sidebar's requests have in common.
import * as v from 'valibot';
import { isoDate } from '../domain/isoDate.ts';

const isDay = (text: string) => {
  const [year, month, day] = text.split('-').map(Number);
  return /^\d{4}-\d\d-\d\d$/.test(text) && isoDate(year ?? 0, month ?? 0, day ?? 0) === text;
};

export const day = v.pipe(v.string(), v.check(isDay));

/** Made once by whoever asks, so that asking again after a lost answer writes nothing twice. */
export const requestId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{8,64}$/));
