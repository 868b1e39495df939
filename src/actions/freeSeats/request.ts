// What the sidebar may ask of the free seats, checked before anything is read.
import * as v from 'valibot';
import { actions as words } from '../../messages/actions.ts';
import { Refusal } from '../refusal.ts';

const request = v.strictObject({ month: v.optional(v.pipe(v.string(), v.maxLength(100))) });

export type FreeSeatsRequest = v.InferInput<typeof request>;

export function checkFreeSeats(asked: unknown): v.InferOutput<typeof request> {
  const read = v.safeParse(request, asked);
  if (!read.success) throw new Refusal(words.badMonth({ given: JSON.stringify(asked) }));
  return read.output;
}
