// What the sidebar may ask of the free seats, checked before anything is read.
import * as v from 'valibot';
import { actions as words } from '../../messages/words.ts';
import { readRequest } from '../kit/requestParts.ts';

const request = v.strictObject({ month: v.optional(v.pipe(v.string(), v.maxLength(100))) });

export type FreeSeatsRequest = v.InferInput<typeof request>;

export const checkFreeSeats = (asked: unknown) =>
  readRequest(request, asked, () => words.badMonth({ given: JSON.stringify(asked) }));
