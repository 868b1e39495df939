// The parts inside a zip file. Each is unpacked when it is asked for, and all together never beyond a bound.
import { Inflate } from 'fflate';
import { FileFault } from '../unreadable.ts';
import { checksum } from './checksum.ts';
import { packedBytes, type ZipEntry, zipEntries } from './zipDirectory.ts';

/** A sheet of a million filled cells takes some 50 MB; a file made to fill the memory takes more than this. */
const MOST_BYTES = 256 * 1024 * 1024;
/** A thousand times as much may come of what is unpacked at once. */
const PIECE_BYTES = 16 * 1024;
const STORED = 0;
const DEFLATED = 8;

/** Some writers use backslashes or begin at the root. */
const partName = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '');

export class Archive {
  private readonly entries = new Map<string, ZipEntry>();
  private left = MOST_BYTES;

  constructor(private readonly bytes: Uint8Array) {
    for (const entry of zipEntries(bytes)) {
      const part = partName(entry.name);
      this.entries.set(part, entry);
      // Names of parts mean the same in capitals.
      const small = part.toLowerCase();
      if (!this.entries.has(small)) this.entries.set(small, entry);
    }
  }

  has(part: string): boolean {
    return this.entryOf(part) !== undefined;
  }

  read(part: string): Uint8Array | undefined {
    const entry = this.entryOf(part);
    if (entry === undefined) return undefined;
    this.left -= entry.size;
    if (this.left < 0) throw new FileFault('tooLarge');
    const unpacked = unpack(packedBytes(this.bytes, entry), entry);
    if (unpacked.length !== entry.size || checksum(unpacked) !== entry.checksum)
      throw new FileFault('damaged');
    return unpacked;
  }

  private entryOf(part: string): ZipEntry | undefined {
    return this.entries.get(part) ?? this.entries.get(part.toLowerCase());
  }
}

function unpack(packed: Uint8Array, { method, size }: ZipEntry): Uint8Array {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new FileFault('damaged');
  const unpacked = new Uint8Array(size);
  let at = 0;
  const inflate = new Inflate((piece) => {
    // More than the directory says is no honest mistake.
    if (at + piece.length > size) throw new FileFault('damaged');
    unpacked.set(piece, at);
    at += piece.length;
  });
  for (let start = 0; start < packed.length; start += PIECE_BYTES) {
    const end = start + PIECE_BYTES;
    inflate.push(packed.subarray(start, end), end >= packed.length);
  }
  return unpacked.subarray(0, at);
}
