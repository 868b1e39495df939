// Keeps the workbook on the server's disk: soon after each change, one save at a time.
import { messages } from '../messages.ts';

export interface Kept {
  revision: number;
  snapshot: unknown;
  setAside: string | null;
}

const AFTER_MS = 800;
const ADDRESS = '/workbook.json';

export async function readKept(): Promise<Kept> {
  return (await fetch(ADDRESS)).json() as Promise<Kept>;
}

/** Keeps a workbook that cannot be opened under another name. */
export async function setKeptAside(): Promise<Kept> {
  const answer = (await (await fetch(ADDRESS, { method: 'DELETE' })).json()) as Omit<Kept, 'snapshot'>;
  return { ...answer, snapshot: null };
}

export class Keeper {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving: Promise<boolean> = Promise.resolve(true);
  /** What the server has from this page. */
  private kept = '';

  constructor(
    private revision: number,
    private readonly snapshot: () => unknown,
    private readonly onProblem: (line: string) => void,
  ) {}

  changed(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), AFTER_MS);
  }

  /** After a run: most only read, and what the server has from here is not sent again. */
  saveChanges(): void {
    clearTimeout(this.timer);
    this.saving = this.saving.then(() => this.put(this.kept));
  }

  /** False when the workbook could not be kept; the reason has been told then. */
  save(): Promise<boolean> {
    clearTimeout(this.timer);
    this.saving = this.saving.then(() => this.put());
    return this.saving;
  }

  private async put(known = ''): Promise<boolean> {
    try {
      const body = JSON.stringify(this.snapshot());
      if (body === known) return true;
      const response = await fetch(ADDRESS, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', 'if-match': String(this.revision) },
        body,
      });
      if (response.status === 409) return this.failed(messages.errors.keptElsewhere);
      if (!response.ok) return this.failed(messages.errors.keepFailed(String(response.status)));
      this.revision = ((await response.json()) as { revision: number }).revision;
      this.kept = body;
      return true;
    } catch (error) {
      return this.failed(messages.errors.keepFailed(error instanceof Error ? error.message : String(error)));
    }
  }

  private failed(line: string): false {
    this.onProblem(line);
    return false;
  }
}
