// What the set-up form may ask for, checked before anything is read or written.
import * as z from 'zod/mini';
import { WEEKDAYS } from '../../basics/isoDate.ts';
import { makeTabs as words } from '../../messages/words.ts';
import { bandName, SIZES, TIME_BANDS } from '../../rules/fees/baseUnits.ts';
import { REGIONS } from '../../rules/fees/unitPrices.ts';
import { readRequest } from '../kit/requestParts.ts';

export const TIME_BAND_NAMES: readonly string[] = TIME_BANDS.map(bandName);

const column = z.strictObject({ tab: z.string(), header: z.string() });

const request = z.strictObject({
  name: z.string().check(z.maxLength(100)),
  /** People a day. */
  capacity: z.int().check(z.gte(1), z.lte(999)),
  weekdays: z.array(z.enum(WEEKDAYS)).check(z.minLength(1)),
  /** These three '' where it is not known yet: the cell stays blank, and the report says what is missing. */
  size: z.enum(['', ...SIZES]),
  region: z.enum(['', ...REGIONS]),
  timeBand: z.enum(['', ...TIME_BAND_NAMES]),
  /** Columns to add to tabs that exist; without it nothing there is touched. */
  addColumns: z._default(z.array(column), []),
});

export type SetUpRequest = z.input<typeof request>;
export type CheckedSetUp = z.output<typeof request>;

export const checkSetUp = (asked: unknown): CheckedSetUp =>
  readRequest(request, asked, ({ keys: [key] }) => {
    if (key === 'capacity') return words.badCapacity;
    const field = Object.entries(words.fields).find(([name]) => name === key)?.[1] ?? words.otherInput;
    return words.notUnderstood({ field });
  });
