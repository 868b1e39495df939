// What Google calls: menu, menu actions and custom functions. It wires, and decides nothing.
import { callCustomFunction, type Given } from './functions/run.ts';
import type { FunctionName } from './functions/table.ts';
import { openBook } from './host/book.ts';
import { isDate, spreadsheetDates } from './host/dates.ts';
import { addMenu, ask, say, showSidebar, toast } from './host/ui.ts';
import { type MenuAction, menuLines, menuTitle } from './menu.ts';

export { server } from './server.ts';

/** Runs without any permission: it may only build the menu. */
export const onOpen = (): void => addMenu(menuTitle, menuLines);
export const onInstall = (): void => onOpen();

/** A refusal is one line for the user; anything else is a fault of ours, and Google's log gets it too. */
function told<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    const { actions } = require('./messages/ja/actions.ts') as typeof import('./messages/ja/actions.ts');
    const { name, message } = error as Error;
    if (name === 'Refusal') {
      say(actions.refused, message);
      return undefined;
    }
    say(actions.refused, actions.unexpected({ detail: message }));
    throw error;
  }
}

export const menuActions = {
  /** Without a month it asks; `asOf` is the last day that counts, without it today. */
  createMonthReport(month?: string, asOf?: string): void {
    told(() => {
      const action =
        require('./actions/createMonthReport.ts') as typeof import('./actions/createMonthReport.ts');
      const { askMonth } = require('./actions/askMonth.ts') as typeof import('./actions/askMonth.ts');
      const { actions } = require('./messages/ja/actions.ts') as typeof import('./messages/ja/actions.ts');
      const book = openBook();
      const make = (text: string) => action.createMonthReport(book, text, asOf);
      const created = month === undefined ? askMonth(book, ask, make) : make(month);
      if (created) toast(actions.done(created), menuTitle);
    });
  },
  /** Without a month it asks. */
  createAttendance(month?: string): void {
    told(() => {
      const action =
        require('./actions/createAttendance.ts') as typeof import('./actions/createAttendance.ts');
      const book = openBook();
      const created =
        month === undefined ? action.askAttendance(book, ask) : action.createAttendance(book, month);
      if (created?.notice) say(menuTitle, `${created.line}\n\n${created.notice}`);
      else if (created) toast(created.line, menuTitle);
    });
  },
  openSetUp: (): void => showSidebar(menuTitle, 'sidebar', 'setUp'),
  fillSample(): void {
    told(() => {
      const action = require('./actions/fillSample.ts') as typeof import('./actions/fillSample.ts');
      toast(action.fillSample(openBook()), menuTitle);
    });
  },
  openSidebar: (): void => showSidebar(menuTitle, 'sidebar'),
} satisfies Record<MenuAction, unknown>;

/** A date cell arrives as a Date: inside, days are ISO text in the spreadsheet's time zone. */
export function customFunction(name: FunctionName, args: ArrayLike<unknown>): unknown {
  const toIso = spreadsheetDates();
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    return isDate(value) ? toIso(value) : value;
  };
  return callCustomFunction(name, Array.from(args, plain) as Given[], { today: () => toIso(new Date()) });
}
