// The parts inside a zip file. Each is unpacked when it is asked for, and all together never beyond a bound.
import { unzipSync } from 'fflate';
import { FileFault } from '../unreadable.ts';

/** A sheet of a million filled cells takes some 50 MB; a file made to fill the memory takes more than this. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Some writers use backslashes or begin at the root. */
const partName = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '');

export class Archive {
  private readonly files = new Map<string, string>();
  private left = MOST_BYTES;

  constructor(private readonly bytes: Uint8Array) {
    unzipSync(bytes, {
      filter: ({ name }) => {
        const part = partName(name);
        this.files.set(part, name);
        // Names of parts mean the same in capitals.
        const small = part.toLowerCase();
        if (!this.files.has(small)) this.files.set(small, name);
        return false;
      },
    });
  }

  has(part: string): boolean {
    return this.fileOf(part) !== undefined;
  }

  read(part: string): Uint8Array | undefined {
    const file = this.fileOf(part);
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

  private fileOf(part: string): string | undefined {
    return this.files.get(part) ?? this.files.get(part.toLowerCase());
  }
}
