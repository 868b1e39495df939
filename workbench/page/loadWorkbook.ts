// What the page needs from the server before it can start: the add-on's files and the workbook to open.
import { emptySnapshot, type WorkbookSnapshot } from '../engine/engine.ts';
import { messages } from '../messages.ts';
import type { Bundle } from '../runner/bundle.ts';
import { readXlsx } from '../xlsx/read.ts';
import { readKept } from './keeper.ts';

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
  const { revision, snapshot, setAside } = await readKept();
  const notice = setAside === null ? '' : messages.errors.setAside(setAside);
  if (isSnapshot(snapshot)) return { snapshot, revision, notice };
  const sample = await sampleWorkbook();
  return sample === null
    ? { snapshot: emptySnapshot(messages.newWorkbook), revision, notice: messages.errors.noSample }
    : { snapshot: sample, revision, notice };
}

export async function sampleWorkbook(): Promise<WorkbookSnapshot | null> {
  const response = await fetch('/sample.xlsx');
  return response.ok ? readXlsx(new Uint8Array(await response.arrayBuffer()), SAMPLE_NAME) : null;
}

function isSnapshot(value: unknown): value is WorkbookSnapshot {
  return typeof value === 'object' && value !== null && 'data' in value && 'records' in value;
}
