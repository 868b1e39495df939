// What the sidebar may ask of a pasted list, checked before anything is read or written.
import * as v from 'valibot';
import { importList as words } from '../../../messages/words.ts';
import { readRequest, requestId, type Wrong } from '../../kit/requestParts.ts';

/** Some 2,000 offices with all they can say of themselves. */
const LIST_LIMIT = 500_000;

const text = v.pipe(v.string(), v.maxLength(LIST_LIMIT));
const lines = v.array(v.pipe(v.number(), v.integer(), v.minValue(1)));

const preview = v.strictObject({ text });
const take = v.strictObject({
  id: requestId,
  text,
  /** Lines that the user has unticked. */
  leaveOut: v.optional(lines, []),
  /** Lines to be added although the telephone number is known. */
  asNew: v.optional(lines, []),
});

export type ImportText = v.InferInput<typeof preview>;
export type ImportRequest = v.InferInput<typeof take>;

const refusing = ({ tooLong }: Wrong) =>
  tooLong ? words.tooLong({ limit: LIST_LIMIT }) : words.notUnderstood();

export const checkPreview = (given: unknown) => readRequest(preview, given, refusing);
export const checkImport = (given: unknown) => readRequest(take, given, refusing);
