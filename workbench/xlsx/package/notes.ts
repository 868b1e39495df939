// The notes (comments) of a sheet, with the cell of each.
import { parseA1 } from '../../services/a1.ts';
import { RichText } from './richText.ts';
import { readXml } from './xml.ts';

export interface Note {
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export function readNotes(bytes: Uint8Array): Note[] {
  const notes: Note[] = [];
  let current: { ref: string; text: RichText } | undefined;
  readXml(bytes, {
    open(name, { ref }) {
      if (name === 'comment' && ref !== undefined) current = { ref, text: new RichText() };
      else current?.text.open(name);
    },
    text: (text) => current?.text.text(text),
    close(name) {
      if (name !== 'comment') return current?.text.close(name);
      if (current) {
        const { row, column } = parseA1(current.ref, 1, 1);
        notes.push({ row, column, text: current.text.content });
      }
      current = undefined;
    },
  });
  return notes;
}
