// What the services stand on.
import type { Book } from '../engine/book.ts';
import type { LockTable } from './lock.ts';
import type { MenuBar } from './menuBar.ts';
import type { WorkbenchUi } from './workbenchUi.ts';

export interface ServiceContext {
  readonly book: Book;
  readonly ui: WorkbenchUi;
  readonly menus: MenuBar;
  readonly locks: LockTable;
  readonly html: Readonly<Record<string, string>>;
  readonly locale: string;
  /** Told about lines a script logs. */
  log(level: string, text: string): void;
}
