// Tells what kind of file it is by its first bytes, whatever its name says.
import { type Fault, FileFault } from '../unreadable.ts';
import { compoundEntries } from './compound.ts';

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  bytes.length >= start.length && start.every((byte, at) => bytes[at] === byte);

const ZIP = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The first record of a workbook of Excel 2, 3, 4 and 5 that is in no compound file. */
const OLD_WORKBOOKS = [
  [0x09, 0x00],
  [0x09, 0x02],
  [0x09, 0x04],
  [0x09, 0x08],
];

/** Refuses what is no zip archive. */
export function mustBeArchive(bytes: Uint8Array): void {
  if (startsWith(bytes, ZIP)) return;
  if (startsWith(bytes, COMPOUND)) throw new FileFault(compoundFault(bytes));
  if (OLD_WORKBOOKS.some((start) => startsWith(bytes, start))) throw new FileFault('oldExcel');
  throw new FileFault(bytes.length > 0 && isText(bytes) ? 'text' : 'other');
}

function compoundFault(bytes: Uint8Array): Fault {
  const names = compoundEntries(bytes);
  if (names.has('encryptedpackage')) return 'password';
  if (names.has('workbook') || names.has('book')) return 'oldExcel';
  return names.has('root entry') ? 'other' : 'damaged';
}

/** Text holds no byte 0, except in UTF-16, which says so at its start. */
const isText = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]) || !bytes.subarray(0, 4096).includes(0);
