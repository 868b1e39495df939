// What the page needs from the server before it can start: the add-on's files and the workbook to open.
import { emptySnapshot, type WorkbookSnapshot } from '../engine/engine.ts';
import { messages } from '../messages.ts';
import type { Bundle } from '../runner/bundle.ts';
import { readXlsx } from '../xlsx/read.ts';
import { type Kept, readKept, setKeptAside } from './keeper.ts';

const SAMPLE_NAME = messages.sampleName;

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
  revision: number;
  /** What the user should know about how the workbook came to be opened. */
  notice: string;
}

export async function firstWorkbook(): Promise<FirstWorkbook> {
  const { revision, snapshot, setAside } = await usableKept();
  const notice = setAside === null ? '' : messages.errors.setAside(setAside);
  if (snapshot !== null) return { snapshot: snapshot as WorkbookSnapshot, revision, notice };
  const sample = await sampleWorkbook();
  return sample === null
    ? { snapshot: emptySnapshot(messages.newWorkbook), revision, notice: messages.errors.noSample }
    : { snapshot: sample, revision, notice };
}

export async function sampleWorkbook(): Promise<WorkbookSnapshot | null> {
  const response = await fetch('/sample.xlsx');
  if (!response.ok) return null;
  return (await readXlsx(new Uint8Array(await response.arrayBuffer()), SAMPLE_NAME)).snapshot;
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
