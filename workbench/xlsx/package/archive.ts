// The parts inside a zip file. Each is unpacked when it is asked for, and all together never beyond a bound.
import { unzipSync } from 'fflate';
import { FileFault } from '../unreadable.ts';

/** A sheet of a million filled cells takes some 50 MB; a file made to fill the memory takes more than this. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Names of parts mean the same in capitals, and some writers use backslashes or begin at the root. */
const keyOf = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

export class Archive {
  private readonly files = new Map<string, string>();
  private left = MOST_BYTES;

  constructor(private readonly bytes: Uint8Array) {
    unzipSync(bytes, {
      filter: ({ name }) => {
        this.files.set(keyOf(name), name);
        return false;
      },
    });
  }

  has(part: string): boolean {
    return this.files.has(keyOf(part));
  }

  read(part: string): Uint8Array | undefined {
    const file = this.files.get(keyOf(part));
    if (file === undefined) return undefined;
    const unpacked = unzipSync(this.bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== file) return false;
        this.left -= originalSize;
        if (this.left < 0) throw new FileFault('tooLarge');
        return true;
      },
    });
    return unpacked[file];
  }
}
