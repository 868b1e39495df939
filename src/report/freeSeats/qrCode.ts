// The address of the home page as a QR code: which of its squares are dark.
import { encode } from 'uqr';

/** The largest code that the page has room for, 37 squares a side. */
const LARGEST_VERSION = 5;

/** How many bytes that version holds (ISO/IEC 18004, table 7): M can lose 15% of it to a fax, L 7%. */
const CAPACITY = [
  { ecc: 'M', bytes: 84 },
  { ecc: 'L', bytes: 106 },
] as const;

export type Squares = readonly (readonly boolean[])[];
export type NoCode = 'notAnAddress' | 'tooLong';

/** Without white space; half a surrogate pair has no bytes. */
const ADDRESS = /^https?:\/\/[^\s\p{Surrogate}]+$/iu;

const bytesOf = (text: string): number => encodeURIComponent(text).replace(/%../g, '%').length;

export function qrCode(address: string): { readonly squares: Squares } | { readonly why: NoCode } {
  if (!ADDRESS.test(address)) return { why: 'notAnAddress' };
  const level = CAPACITY.find(({ bytes }) => bytesOf(address) <= bytes);
  if (!level) return { why: 'tooLong' };
  return { squares: encode(address, { ecc: level.ecc, maxVersion: LARGEST_VERSION, border: 0 }).data };
}
