// The shape of a range and of the data set into it.

import { ScriptError } from '../bridge/service.ts';
import type { Bounds } from './a1.ts';

export const filled = <T>({ rows, columns }: Bounds, value: T): T[][] =>
  Array.from({ length: rows }, () => Array<T>(columns).fill(value));

export function checkShape({ rows, columns }: Bounds, values: unknown): asserts values is unknown[][] {
  if (!Array.isArray(values) || !values.every((line) => Array.isArray(line))) {
    throw new ScriptError(
      'The parameters (String) do not match the method signature for SpreadsheetApp.Range.setValues.',
    );
  }
  if (values.length !== rows) {
    throw new ScriptError(
      `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${rows}.`,
    );
  }
  for (const line of values) {
    if (line.length === columns) continue;
    throw new ScriptError(
      `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${columns}.`,
    );
  }
}
