// What the sidebar may ask of the free seats, checked before anything is read.
import * as z from 'zod/mini';
import { actions as words } from '../../messages/words.ts';
import { readRequest } from '../kit/requestParts.ts';

const request = z.strictObject({ month: z.optional(z.string().check(z.maxLength(100))) });

export type FreeSeatsRequest = z.input<typeof request>;

export const checkFreeSeats = (asked: unknown) =>
  readRequest(request, asked, () => words.badMonth({ given: JSON.stringify(asked) }));
