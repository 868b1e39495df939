// What the page needs from the server before it can start: the add-on's files and the workbook to open.
import { emptySnapshot, type WorkbookSnapshot } from '../engine/engine.ts';
import { messages } from '../messages.ts';
import type { Bundle } from '../runner/bundle.ts';
import { readXlsx } from '../xlsx/read.ts';
import { type Kept, readKept, setKeptAside } from './keeper.ts';
import { lineOf } from './lineOf.ts';
import type { Choice } from './store.ts';
import { workbookOf } from './workbookFile.ts';

export async function loadBundle(): Promise<Bundle> {
  const files = (await (await fetch('/bundle.json')).json()) as Record<string, string>;
  const named = (ending: string) => Object.entries(files).filter(([name]) => name.endsWith(ending));
  const manifest = JSON.parse(files['appsscript.json'] ?? '{}') as { timeZone?: string };
  return {
    code: named('.js')
      .map(([, text]) => text)
      .join('\n'),
    html: Object.fromEntries(named('.html').map(([name, text]) => [name.slice(0, -'.html'.length), text])),
    timeZone: manifest.timeZone ?? 'Asia/Tokyo',
  };
}

export interface FirstWorkbook {
  snapshot: WorkbookSnapshot;
  revision: string;
  /** Whether the server has it. */
  isKept: boolean;
  /** What the user should know about how the workbook came to be opened. */
  notice: string;
  /** It is new, and the add-on's own beginning follows. */
  begins: boolean;
}

/** The workbook that was left here last, or the one that is chosen to begin with. */
export async function firstWorkbook(choose: (problem: string) => Promise<Choice>): Promise<FirstWorkbook> {
  const { revision, snapshot, setAside } = await usableKept();
  const notice = setAside === null ? '' : messages.errors.setAside(setAside);
  if (snapshot !== null) {
    return { snapshot: snapshot as WorkbookSnapshot, revision, isKept: true, notice, begins: false };
  }
  for (let problem = notice; ; ) {
    const choice = await choose(problem);
    try {
      const chosen = await chosenWorkbook(choice);
      return { ...chosen, revision, isKept: false, begins: choice === 'create' };
    } catch (error) {
      problem = lineOf(error);
    }
  }
}

async function chosenWorkbook(choice: Choice): Promise<{ snapshot: WorkbookSnapshot; notice: string }> {
  if (choice === 'sample') return { snapshot: await sampleWorkbook(), notice: '' };
  if (choice === 'create') return { snapshot: emptySnapshot(messages.newWorkbook), notice: '' };
  const [file] = choice.files;
  if (file === undefined || choice.files.length > 1) throw new Error(messages.errors.oneFile);
  const { snapshot, notShown } = await workbookOf(file);
  return { snapshot, notice: notShown === '' ? '' : messages.status.opened(file.name, notShown) };
}

export async function sampleWorkbook(): Promise<WorkbookSnapshot> {
  const response = await fetch('/sample.xlsx');
  if (!response.ok) throw new Error(messages.errors.noSample);
  return (await readXlsx(new Uint8Array(await response.arrayBuffer()), messages.sampleName)).snapshot;
}

async function usableKept(): Promise<Kept> {
  const kept = await readKept();
  return kept.snapshot === null || isSnapshot(kept.snapshot) ? kept : setKeptAside();
}

/** The parts without which the workbook cannot be opened; the file may have been changed by hand. */
function isSnapshot(value: unknown): value is WorkbookSnapshot {
  const { data, records } = value as Partial<WorkbookSnapshot>;
  return (
    Array.isArray(data?.sheetOrder) &&
    data.sheetOrder.length > 0 &&
    data.sheetOrder.every((id) => typeof data.sheets?.[id] === 'object') &&
    Array.isArray(records?.charts)
  );
}
