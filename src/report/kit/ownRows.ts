// Which rows of a generated tab are the add-on's own, and which of them must not be deleted.
import { isNotesHeading } from './notes.ts';

export interface OwnRows {
  /** Rows down to the heading of the user's notes, that one included; 0 on an empty tab. */
  readonly count: number;
  /** So many rows must stay, because somebody wrote to the right of them. */
  readonly mustStay: number;
}

type Cells = readonly (readonly unknown[])[];

/** Undefined where the tab, `width` columns wide when made, holds something but was not made by the add-on. */
export function ownRows(rows: Cells, width: number): OwnRows | undefined {
  const heading = rows.findIndex(([first]) => isNotesHeading(String(first)));
  if (heading === -1) {
    return rows.every((row) => row.every((cell) => cell === '')) ? { count: 0, mustStay: 0 } : undefined;
  }
  const count = heading + 1;
  const beside = rows.slice(0, count).map((row) => row.slice(width).some((cell) => cell !== ''));
  return { count, mustStay: beside.lastIndexOf(true) + 1 };
}
