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

  constructor(
    private revision: number,
    private readonly snapshot: () => unknown,
    private readonly onProblem: (line: string) => void,
  ) {}

  changed(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), AFTER_MS);
  }

  /** False when the workbook could not be kept; the reason has been told then. */
  save(): Promise<boolean> {
    clearTimeout(this.timer);
    this.saving = this.saving.then(() => this.put());
    return this.saving;
  }

  private async put(): Promise<boolean> {
    try {
      const response = await fetch(ADDRESS, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', 'if-match': String(this.revision) },
        body: JSON.stringify(this.snapshot()),
      });
      if (response.status === 409) return this.failed(messages.errors.keptElsewhere);
      if (!response.ok) return this.failed(messages.errors.keepFailed(String(response.status)));
      this.revision = ((await response.json()) as { revision: number }).revision;
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
