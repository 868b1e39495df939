// What the menu's lines do: ask, act, and say in one line what came of it.

import { askAttendance, createAttendance } from './actions/attendance/createAttendance.ts';
import { fillSample } from './actions/dayService/fillSample.ts';
import { askAddonTable, createAddonTable } from './actions/feeTable/createFeeTable.ts';
import { askFreeSeats, createFreeSeats } from './actions/freeSeats/createFreeSeats.ts';
import { Refusal } from './actions/kit/refusal.ts';
import { askMonth } from './actions/month/askMonth.ts';
import { createAllReports } from './actions/month/createAllReports.ts';
import { createMonthReport } from './actions/month/createMonthReport.ts';
import { helpTopic } from './help.ts';
import { openBook } from './host/book.ts';
import { openNotes } from './host/notes.ts';
import { ask, say, showHelp, shownTab, showSidebar, toast } from './host/ui.ts';
import { type MenuAction, menuTitle } from './menu.ts';
import { language } from './messages/kit/spoken.ts';
import { actions as words } from './messages/words.ts';

interface Created {
  readonly line: string;
  /** What there is to say besides; '' for nothing. */
  readonly notice: string;
}

/** A line passes by itself; more than that waits until it was read. */
function announce({ line, notice }: Created): void {
  if (notice === '') toast(line, menuTitle());
  else say(menuTitle(), `${line}\n\n${notice}`);
}

/** A refusal is one line for the user; anything else is a fault of ours, and Google's log gets it too. */
function told(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) {
      say(words.refused, error.message);
      return;
    }
    say(words.refused, words.unexpected({ detail: (error as Error).message }));
    throw error;
  }
}

const openView = (view = ''): void => showSidebar(menuTitle(), 'sidebar', { language: language(), view });

export const menuActions = {
  /** Without a month it asks; `asOf` is the last day that counts, without it today. */
  createMonthReport: (month?: string, asOf?: string): void =>
    told(() => {
      const book = openBook();
      const make = (text: string) => createMonthReport(book, text, asOf);
      const created = month === undefined ? askMonth(book, ask, make) : make(month);
      if (created) toast(words.done(created), menuTitle());
    }),
  createAllReports: (): void =>
    told(() => {
      const progress = (line: string) => toast(line, menuTitle());
      const lines = createAllReports(openBook(), { now: Date.now, progress, notes: openNotes() });
      say(menuTitle(), lines.join('\n'));
    }),
  /** Without a month it asks. */
  createAttendance: (month?: string): void =>
    told(() => {
      const book = openBook();
      const created = month === undefined ? askAttendance(book, ask) : createAttendance(book, month);
      if (created) announce(created);
    }),
  /** Without a month it asks. */
  createFreeSeats: (month?: string): void =>
    told(() => {
      const book = openBook();
      const created = month === undefined ? askFreeSeats(book, ask) : createFreeSeats(book, month);
      if (created) announce(created);
    }),
  /** Without a date it asks. */
  createAddonTable: (date?: string): void =>
    told(() => {
      const book = openBook();
      const created = date === undefined ? askAddonTable(book, ask) : createAddonTable(book, date);
      if (created) toast(created.line, menuTitle());
    }),
  openToday: (): void => openView('today'),
  openSidebar: (): void => openView(),
  openSetUp: (): void => openView('setUp'),
  /** At the part about the tab in front. */
  openHelp: (): void => showHelp(menuTitle(), { language: language(), view: helpTopic(shownTab()) }),
  fillSample: (): void => told(() => toast(fillSample(openBook()), menuTitle())),
} satisfies Record<MenuAction, (...args: never[]) => void>;
