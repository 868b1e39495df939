// The published tables as they were typed from their sources: one lookup by header a row.
import { readFileSync } from 'node:fs';

/** The cell under a header. */
export type Row = (header: string) => string;

export function readTable(name: string): Row[] {
  const text = readFileSync(new URL(`./data/${name}.csv`, import.meta.url), 'utf8');
  const [headers = [], ...rows] = text.trim().split(/\r?\n/).map(cells);
  return rows.map((row) => (header) => {
    const at = headers.indexOf(header);
    if (at < 0) throw new Error(`${name}.csv has no column ${header}`);
    return row[at] ?? '';
  });
}

const cells = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((match) => match[1] ?? match[2] ?? '');

/** `sources:3` -> 3, `unsourced` -> 0. */
export const sourcesOf = (confidence: string): number =>
  confidence === 'unsourced' ? 0 : Number(confidence.replace('sources:', ''));

export const CHECKED_ON = '2026-11-21';

/** The latest day on which a row is known to hold; one announced for later holds from its first day. */
export function lastDayOf(row: Row): string {
  const [first, last] = [row('effective_from'), row('effective_to')];
  if (last !== '') return last;
  return first > CHECKED_ON ? first : CHECKED_ON;
}

export function dayBeside(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
