// Keeps the workbook on the server's disk: soon after each change, one save at a time.
import { messages } from '../messages.ts';

export interface Kept {
  revision: string;
  snapshot: unknown;
  setAside: string | null;
}

/** A workbook that was open before, as the server keeps it. */
export interface Earlier {
  file: string;
  name: string;
  /** ISO 8601, UTC. */
  until: string;
}

export type Saving = 'saved' | 'saving' | 'failed';

export interface KeeperWatch {
  onProblem(line: string): void;
  onSaving(state: Saving): void;
  /** Another page has written, or opened another workbook: nothing of this page's can be kept any more. */
  onStale(): void;
}

const AFTER_MS = 800;
const WORKBOOK = '/workbook.json';
const EARLIER = '/earlier.json';

export async function readKept(): Promise<Kept> {
  return (await fetch(WORKBOOK)).json() as Promise<Kept>;
}

export interface EarlierBooks {
  /** Where the server keeps them. */
  folder: string;
  /** The latest first. */
  workbooks: readonly Earlier[];
}

export async function readEarlier(): Promise<EarlierBooks> {
  return (await fetch(EARLIER)).json() as Promise<EarlierBooks>;
}

/** Keeps a workbook that cannot be opened under another name. */
export async function setKeptAside(): Promise<Kept> {
  const answer = (await (await fetch(WORKBOOK, { method: 'DELETE' })).json()) as Omit<Kept, 'snapshot'>;
  return { ...answer, snapshot: null };
}

export class Keeper {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving: Promise<boolean> = Promise.resolve(true);
  /** What the server has from this page. */
  private kept = '';
  private begun = false;
  /** Nothing of this page's is sent any more: the server has another workbook. */
  private over = false;
  private readonly page = crypto.randomUUID();

  constructor(
    private revision: string,
    private readonly snapshot: () => unknown,
    private readonly watch: KeeperWatch,
  ) {}

  /** What the server has as it is here need not be sent; what other pages write is heard from now on. */
  begin(isKept: boolean): void {
    this.begun = true;
    if (isKept) this.kept = JSON.stringify(this.snapshot());
    else void this.save();
    new EventSource('/written').onmessage = ({ data }: MessageEvent<string>) => {
      const { revision, page } = JSON.parse(data) as { revision: string; page: string };
      if (page !== this.page && revision !== this.revision) this.becomeStale();
    };
  }

  changed(): void {
    // What happens while the page opens its workbook is no change to it.
    if (!this.begun) return;
    clearTimeout(this.timer);
    this.watch.onSaving('saving');
    this.timer = setTimeout(() => void this.save(), AFTER_MS);
  }

  /**
   * False when the workbook could not be kept; the reason has been told then. What the server has from here is
   * not sent again: most runs only read.
   */
  save(): Promise<boolean> {
    clearTimeout(this.timer);
    this.saving = this.saving.then(() => this.put('PUT', this.kept));
    return this.saving;
  }

  /** As `save`, in the place of the workbook that is kept; that one becomes an earlier one. */
  saveAnother(): Promise<boolean> {
    clearTimeout(this.timer);
    this.saving = this.saving.then(() => this.put('POST'));
    return this.saving;
  }

  /** Lets the server open an earlier workbook again, after what is open here was kept. */
  async bringBack(file: string): Promise<boolean> {
    if (!(await this.save()) || !(await this.send('POST', file, EARLIER))) return false;
    this.over = true;
    return true;
  }

  private async put(method: 'PUT' | 'POST', known = ''): Promise<boolean> {
    const body = JSON.stringify(this.snapshot());
    if (body === known) return this.done();
    const sent = await this.send(method, body);
    if (sent) this.kept = body;
    return sent;
  }

  private async send(method: 'PUT' | 'POST', body: string, address = WORKBOOK): Promise<boolean> {
    if (this.over) return false;
    this.watch.onSaving('saving');
    const headers = {
      'content-type': 'application/json',
      'if-match': this.revision,
      'x-page': this.page,
    };
    try {
      const response = await fetch(address, { method, headers, body });
      if (response.status === 409) return this.becomeStale();
      if (!response.ok) return this.failed(String(response.status));
      this.revision = ((await response.json()) as { revision: string }).revision;
      return this.done();
    } catch (error) {
      return this.failed(error instanceof Error ? error.message : String(error));
    }
  }

  private done(): true {
    this.watch.onSaving('saved');
    return true;
  }

  private failed(reason: string): false {
    this.watch.onSaving('failed');
    this.watch.onProblem(messages.errors.keepFailed(reason));
    return false;
  }

  private becomeStale(): false {
    if (!this.over) this.watch.onStale();
    this.over = true;
    this.watch.onSaving('failed');
    return false;
  }
}
