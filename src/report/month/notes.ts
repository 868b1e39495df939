// The last line of a generated tab: below it everything is the user's.
import { report as words } from '../../messages/ja/report.ts';
import { across, type Section } from '../section.ts';

/** How a tab that the add-on made is known again, also after a trip through a file. */
export const isNotesHeading = (text: string): boolean => text === words.notes;

export const notesHeading = (width: number): Section => ({ rows: [across(words.notes, 'notes', width)] });
