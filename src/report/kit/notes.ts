// The last line of a generated tab: below it everything is the user's.
import { freeSeats } from '../../messages/ja/freeSeats/page.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import { across, type Section } from './section.ts';
import type { StyleName } from './styles.ts';

/** How a tab that the add-on made is known again, also after a trip through a file. */
export const isNotesHeading = (text: string): boolean => text === words.notes || text === freeSeats.notes;

const USUAL = { text: words.notes, style: 'notes' } as const;

export const notesHeading = (
  width: number,
  { text, style }: { readonly text: string; readonly style: StyleName } = USUAL,
): Section => ({ rows: [across(text, style, width)] });
