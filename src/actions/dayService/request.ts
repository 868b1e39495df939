// What the set-up form may ask for, checked before anything is read or written.
import * as v from 'valibot';
import { WEEKDAYS } from '../../basics/isoDate.ts';
import { makeTabs as words } from '../../messages/words.ts';
import { bandName, SIZES, TIME_BANDS } from '../../rules/fees/baseUnits.ts';
import { REGIONS } from '../../rules/fees/unitPrices.ts';
import { readRequest } from '../kit/requestParts.ts';

export const TIME_BAND_NAMES: readonly string[] = TIME_BANDS.map(bandName);

const column = v.strictObject({ tab: v.string(), header: v.string() });

const request = v.strictObject({
  name: v.pipe(v.string(), v.maxLength(100)),
  /** People a day. */
  capacity: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)),
  weekdays: v.pipe(v.array(v.picklist(WEEKDAYS)), v.minLength(1)),
  /** These three '' where it is not known yet: the cell stays blank, and the report says what is missing. */
  size: v.picklist(['', ...SIZES]),
  region: v.picklist(['', ...REGIONS]),
  timeBand: v.picklist(['', ...TIME_BAND_NAMES]),
  /** Columns to add to tabs that exist; without it nothing there is touched. */
  addColumns: v.optional(v.array(column), []),
});

export type SetUpRequest = v.InferInput<typeof request>;
export type CheckedSetUp = v.InferOutput<typeof request>;

export const checkSetUp = (asked: unknown): CheckedSetUp =>
  readRequest(request, asked, ({ keys: [key] }) => {
    if (key === 'capacity') return words.badCapacity;
    const field = Object.entries(words.fields).find(([name]) => name === key)?.[1] ?? words.otherInput;
    return words.notUnderstood({ field });
  });
