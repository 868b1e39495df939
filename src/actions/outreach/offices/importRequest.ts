// What the sidebar may ask of a pasted list, checked before anything is read or written.
import * as z from 'zod/mini';
import { importList as words } from '../../../messages/words.ts';
import { readRequest, requestId, type Wrong } from '../../kit/requestParts.ts';

/** Some 2,000 offices with all they can say of themselves. */
const LIST_LIMIT = 500_000;

const text = z.string().check(z.maxLength(LIST_LIMIT));
const lines = z.array(z.int().check(z.gte(1)));

const preview = z.strictObject({ text });
const take = z.strictObject({
  id: requestId,
  text,
  /** Lines that the user has unticked. */
  leaveOut: z._default(lines, []),
  /** Lines to be added although the telephone number is known. */
  asNew: z._default(lines, []),
});

export type ImportText = z.input<typeof preview>;
export type ImportRequest = z.input<typeof take>;

const refusing = ({ tooLong }: Wrong) =>
  tooLong ? words.tooLong({ limit: LIST_LIMIT }) : words.notUnderstood();

export const checkPreview = (given: unknown) => readRequest(preview, given, refusing);
export const checkImport = (given: unknown) => readRequest(take, given, refusing);
