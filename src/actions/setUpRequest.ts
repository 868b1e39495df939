// What the set-up form may ask for, checked before anything is read or written.
import * as z from 'zod/mini';
import { WEEKDAYS } from '../domain/isoDate.ts';
import { setUp as words } from '../messages/ja/setUp.ts';
import { bandName, SIZES, TIME_BANDS } from '../rules/baseUnits.ts';
import { REGIONS } from '../rules/unitPrices.ts';
import { Refusal } from './refusal.ts';

export const TIME_BAND_NAMES: readonly string[] = TIME_BANDS.map(bandName);

const column = z.strictObject({ tab: z.string(), header: z.string() });

const request = z.strictObject({
  name: z.string().check(z.maxLength(100)),
  /** People a day. */
  capacity: z.int().check(z.gte(1), z.lte(999)),
  weekdays: z.array(z.enum(WEEKDAYS)).check(z.minLength(1)),
  size: z.enum(SIZES),
  region: z.enum(REGIONS),
  timeBand: z.enum(TIME_BAND_NAMES as [string, ...string[]]),
  /** Columns to add to tabs that exist; without it nothing there is touched. */
  addColumns: z._default(z.array(column), []),
});

export type SetUpRequest = z.input<typeof request>;
export type CheckedSetUp = z.output<typeof request>;

export function checkSetUp(asked: unknown): CheckedSetUp {
  const read = request.safeParse(asked);
  if (read.success) return read.data;
  const key = String(read.error.issues[0]?.path[0]);
  const field = Object.entries(words.fields).find(([name]) => name === key)?.[1] ?? words.otherInput;
  throw new Refusal(words.notUnderstood({ field }));
}
