// What was written to rows of the user's tabs: enough to take exactly that back.
import * as v from 'valibot';
import { rows as words } from '../../../messages/words.ts';
import { readRequest } from '../requestParts.ts';

const cell = v.union([v.string(), v.number(), v.boolean()]);

const receiptRow = v.strictObject({
  tab: v.string(),
  row: v.pipe(v.number(), v.integer(), v.minValue(1)),
  id: v.string(),
  cells: v.array(v.strictObject({ header: v.string(), was: cell, now: cell })),
});

const receipt = v.strictObject({ rows: v.pipe(v.array(receiptRow), v.minLength(1)) });

export type ReceiptRow = v.InferOutput<typeof receiptRow>;
export type RowsReceipt = v.InferOutput<typeof receipt>;

export const checkReceipt = (asked: unknown): RowsReceipt =>
  readRequest(receipt, asked, () => words.notUnderstood());
