// The workbook as it was left, in one local file: read, replaced whole, kept beside when another one is opened.
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export interface KeptState {
  /** What the kept text is known by, so that no page overwrites a text it has not seen. */
  revision: string;
  snapshot: unknown;
  /** Name of the damaged file that was set aside, told to the user once. */
  setAside: string | null;
}

export interface EarlierWorkbook {
  /** Name of the file, beside the workbook's own. */
  file: string;
  name: string;
  /** When another workbook took its place: ISO 8601, UTC. */
  until: string;
}

/** Who wrote last, and what: told to every open page. */
export interface Written {
  revision: string;
  page: string;
}

export interface Change {
  text: string;
  /** The text the page has seen last. */
  revision: string;
  /** The page that writes. */
  page: string;
  /** Another workbook than the one that is kept, which stays beside it. */
  another: boolean;
}

/** So many of the workbooks that were open before stay. */
const EARLIER = 5;

export class KeptWorkbook {
  private text = '';
  private setAsideName: string | null = null;
  /** A workbook that stood in the file and was not opened: it makes way for the first that is written. */
  private unopened = false;
  private lastPage = '';
  private writing: Promise<void> = Promise.resolve();
  private readonly watchers = new Set<(written: Written) => void>();

  private constructor(private readonly file: string) {}

  static async open(file: string, fresh: boolean): Promise<KeptWorkbook> {
    const kept = new KeptWorkbook(file);
    if (fresh) kept.unopened = true;
    else await kept.load();
    return kept;
  }

  /** The state to start a page with; a set-aside file is reported only the first time. */
  read(): KeptState {
    const snapshot: unknown = this.text === '' ? null : JSON.parse(this.text);
    const state = { revision: this.revision, snapshot, setAside: this.setAsideName };
    this.setAsideName = null;
    return state;
  }

  /** Calls back now and after each write, until the function it answers is called. */
  watch(watcher: (written: Written) => void): () => void {
    this.watchers.add(watcher);
    watcher(this.written);
    return () => this.watchers.delete(watcher);
  }

  /** Replaces the file; answers the new revision, or null when the page had not seen the latest. */
  async replace({ text, revision, page, another }: Change): Promise<string | null> {
    if (revision !== this.revision) return null;
    checkObject(text);
    const makesWay = this.unopened || (another && this.text !== '');
    this.unopened = false;
    return this.put(text, page, makesWay);
  }

  /** Opens one of the earlier workbooks again; the one that is open becomes an earlier one. */
  async bringBack(file: string, revision: string, page: string): Promise<string | null> {
    if (!(await this.earlier()).some((one) => one.file === file)) throw new Error(`No workbook ${file}.`);
    const path = join(dirname(this.file), file);
    const text = await readFile(path, 'utf8');
    checkObject(text);
    if (revision !== this.revision) return null;
    const now = await this.put(text, page, this.text !== '');
    await rm(path);
    return now;
  }

  /** The workbooks that were open before, the latest first. */
  async earlier(): Promise<EarlierWorkbook[]> {
    const names = await readdir(dirname(this.file)).catch(() => []);
    const found = names.flatMap((file) => earlierOf(this.file, file) ?? []);
    return found.sort((a, b) => (a.until < b.until ? 1 : -1));
  }

  /** When nothing is being written any more; whether that succeeded, whoever wanted it is told. */
  idle(): Promise<void> {
    return this.writing.catch(() => undefined);
  }

  /** Keeps the present file under another name, for a workbook the page could not open. */
  async setAside(): Promise<{ setAside: string; revision: string }> {
    const name = await moveAside(this.file);
    this.text = '';
    return { setAside: name, revision: this.revision };
  }

  private get revision(): string {
    return createHash('sha256').update(this.text).digest('hex').slice(0, 16);
  }

  private get written(): Written {
    return { revision: this.revision, page: this.lastPage };
  }

  private async put(text: string, page: string, makesWay: boolean): Promise<string> {
    this.text = text;
    this.lastPage = page;
    const { revision } = this;
    const written = this.idle().then(async () => {
      if (makesWay) await this.keepEarlier();
      await this.write(text);
    });
    this.writing = written;
    await written;
    for (const watcher of this.watchers) watcher(this.written);
    return revision;
  }

  private async load(): Promise<void> {
    const text = await readFile(this.file, 'utf8').catch(() => null);
    if (text === null) return;
    try {
      checkObject(text);
      this.text = text;
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

  /** A copy, so that the file itself is there whenever the server is stopped. */
  private async keepEarlier(): Promise<void> {
    const text = await readFile(this.file, 'utf8').catch(() => null);
    if (text === null) return;
    const until = new Date().toISOString();
    await copyFile(this.file, join(dirname(this.file), earlierName(this.file, until, nameIn(text))));
    const tooOld = (await this.earlier()).slice(EARLIER);
    await Promise.all(tooOld.map(({ file }) => rm(join(dirname(this.file), file), { force: true })));
  }
}

function checkObject(text: string): void {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null) throw new Error('The workbook file holds no workbook.');
}

const stem = (file: string): string => basename(file).replace(/\.json$/, '');

const stampOf = (iso: string): string => iso.replace(/[:.]/g, '-');

/** `workbook-2026-11-05T09-30-00-000Z サンプル.json`: found again by its name, here and by a person. */
const earlierName = (file: string, until: string, name: string): string =>
  `${stem(file)}-${stampOf(until)} ${name}.json`;

function earlierOf(file: string, candidate: string): EarlierWorkbook | undefined {
  const rest = candidate.startsWith(`${stem(file)}-`) ? candidate.slice(stem(file).length + 1) : '';
  const [, day, hour, minute, second, milli, name] =
    /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z (.*)\.json$/.exec(rest) ?? [];
  if (day === undefined || name === undefined) return undefined;
  return { file: candidate, name, until: `${day}T${hour}:${minute}:${second}.${milli}Z` };
}

/** A workbook's name as a part of a file's name. */
function nameIn(text: string): string {
  const { data } = JSON.parse(text) as { data?: { name?: unknown } };
  return String(data?.name ?? '')
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, '_')
    .slice(0, 60);
}

async function moveAside(file: string): Promise<string> {
  const aside = `${file.replace(/\.json$/, '')}-damaged-${stampOf(new Date().toISOString())}.json`;
  await rename(file, aside).catch(() => undefined);
  return basename(aside);
}
