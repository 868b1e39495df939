// The workbook as it was left, in one local file: read, replaced whole, or set aside when it cannot be used.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

export interface KeptState {
  /** Rises with every write, so that two open pages cannot overwrite each other unseen. */
  revision: number;
  snapshot: unknown;
  /** Name of the damaged file that was set aside, told to the user once. */
  setAside: string | null;
}

export class KeptWorkbook {
  private revision = 0;
  private snapshot: unknown = null;
  private setAsideName: string | null = null;
  private writing: Promise<void> = Promise.resolve();

  private constructor(private readonly file: string) {}

  static async open(file: string, fresh: boolean): Promise<KeptWorkbook> {
    const kept = new KeptWorkbook(file);
    if (!fresh) await kept.load();
    return kept;
  }

  /** The state to start a page with; a set-aside file is reported only the first time. */
  read(): KeptState {
    const state = { revision: this.revision, snapshot: this.snapshot, setAside: this.setAsideName };
    this.setAsideName = null;
    return state;
  }

  /** Replaces the file; returns the new revision, or null when the page's copy was not the latest. */
  async replace(text: string, revision: number): Promise<number | null> {
    if (revision !== this.revision) return null;
    const snapshot = parseObject(text);
    this.revision += 1;
    this.snapshot = snapshot;
    const mine = this.revision;
    const written = this.written().then(() => this.write(text));
    this.writing = written;
    await written;
    return mine;
  }

  /** When nothing is being written any more; whether that succeeded, whoever wanted it is told. */
  written(): Promise<void> {
    return this.writing.catch(() => undefined);
  }

  /** Keeps the present file under another name, for a workbook the page could not open. */
  async setAside(): Promise<{ setAside: string; revision: number }> {
    const name = await moveAside(this.file);
    this.snapshot = null;
    this.revision += 1;
    return { setAside: name, revision: this.revision };
  }

  private async load(): Promise<void> {
    const text = await readFile(this.file, 'utf8').catch(() => null);
    if (text === null) return;
    try {
      this.snapshot = parseObject(text);
    } catch {
      this.setAsideName = await moveAside(this.file);
    }
  }

  private async write(text: string): Promise<void> {
    await mkdir(dirname(this.file), { recursive: true });
    const draft = `${this.file}.writing`;
    await writeFile(draft, text);
    await rename(draft, this.file);
  }
}

function parseObject(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null) throw new Error('The workbook file holds no workbook.');
  return value;
}

async function moveAside(file: string): Promise<string> {
  const stamp = new Date().toISOString().replace(/[:.]/g, '-');
  const aside = `${file.replace(/\.json$/, '')}-damaged-${stamp}.json`;
  await rename(file, aside).catch(() => undefined);
  return basename(aside);
}
