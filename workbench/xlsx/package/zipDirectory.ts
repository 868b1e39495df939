// The directory at the end of a zip file: what is in it, and where. Sizes beyond 4 GB stand in a record of their own.
import { FileFault } from '../unreadable.ts';

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its header begins. */
  readonly at: number;
}

const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const BIG_END_POINTER = 0x07064b50;
const BIG_END_POINTER_BYTES = 20;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const HEADER_BYTES = 30;
const BIG_SIZES = 1;
/** Stands where the number is in a record of its own. */
const ELSEWHERE = 0xffffffff;

export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  for (let at = directoryStart(view); view.getUint32(at, true) === ENTRY; ) {
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const extraAt = at + ENTRY_BYTES + nameBytes;
    const [size = 0, packedSize = 0, place = 0] = bigNumbers(view, extraAt, extraBytes, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + ENTRY_BYTES, extraAt)),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packedSize,
      size,
      at: place,
    });
    at = extraAt + extraBytes + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The packed bytes of an entry, behind its header. */
export function packedBytes(bytes: Uint8Array, { at, packedSize }: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  const start = at + HEADER_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return bytes.subarray(start, start + packedSize);
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

function directoryStart(view: DataView): number {
  let at = view.byteLength - END_BYTES;
  const first = Math.max(0, at - LONGEST_COMMENT);
  while (at >= first && view.getUint32(at, true) !== END) at -= 1;
  if (at < first) throw new FileFault('damaged');
  const pointer = at - BIG_END_POINTER_BYTES;
  if (pointer >= 0 && view.getUint32(pointer, true) === BIG_END_POINTER) {
    return bigNumber(view, bigNumber(view, pointer + 8) + 48);
  }
  return view.getUint32(at + 16, true);
}

/** The numbers that stand elsewhere follow one another there. */
function bigNumbers(view: DataView, start: number, length: number, numbers: readonly number[]): number[] {
  let at = start;
  while (at < start + length && view.getUint16(at, true) !== BIG_SIZES)
    at += 4 + view.getUint16(at + 2, true);
  at += 4;
  return numbers.map((number) => {
    if (number !== ELSEWHERE) return number;
    at += 8;
    return bigNumber(view, at - 8);
  });
}

const bigNumber = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));
