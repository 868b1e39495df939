// What was written to rows of the user's tabs: enough to take exactly that back.
import * as z from 'zod/mini';
import { rows as words } from '../../../messages/words.ts';
import { readRequest } from '../requestParts.ts';

const cell = z.union([z.string(), z.number(), z.boolean()]);

const receiptRow = z.strictObject({
  tab: z.string(),
  row: z.int().check(z.gte(1)),
  id: z.string(),
  cells: z.array(z.strictObject({ header: z.string(), was: cell, now: cell })),
});

const receipt = z.strictObject({ rows: z.array(receiptRow).check(z.minLength(1)) });

export type ReceiptRow = z.output<typeof receiptRow>;
export type RowsReceipt = z.output<typeof receipt>;

export const checkReceipt = (asked: unknown): RowsReceipt =>
  readRequest(receipt, asked, () => words.notUnderstood());
