// What the shell around the grid shows at the moment, and a way to watch it change.
import { useSyncExternalStore } from 'react';
import type { Button, ButtonSet, Menu } from '../services/workbenchUi.ts';
import type { EarlierBooks, Saving } from './keeper.ts';

export interface Question {
  /** Tells two panels with the same content apart. */
  id: number;
  title: string;
  message: string;
  buttons: ButtonSet;
  /** Present when the user is to type an answer. */
  asksText: boolean;
  answer(button: Button, text: string): void;
}

export interface HtmlPanel {
  id: number;
  title: string;
  html: string;
  width: number;
}

export interface Toast {
  id: number;
  title: string;
  message: string;
}

export interface Status {
  kind: 'idle' | 'running' | 'done' | 'failed';
  text: string;
}

/** The workbook to begin with. */
export type Choice = 'sample' | 'create' | { readonly files: readonly File[] };

export interface Start {
  /** Why the last choice came to nothing; '' before the first. */
  problem: string;
  choose(choice: Choice): void;
}

export interface ShellState {
  workbookName: string;
  saving: Saving;
  earlier: EarlierBooks;
  /** The choice a page without a workbook begins with. */
  start: Start | null;
  /** Another page has the newer workbook. */
  stale: boolean;
  menus: readonly Menu[];
  question: Question | null;
  sidebar: HtmlPanel | null;
  dialog: (HtmlPanel & { height: number; modal: boolean }) | null;
  toasts: Toast[];
  status: Status;
  /** What the selected cell's error means, in one line. */
  cellHint: string;
  canUndo: boolean;
  /** What ran last and how often it called a service, for whoever works on the add-on. */
  lastRun: { readonly label: string; readonly calls: number } | null;
  dropping: boolean;
}

export class Store<T extends object> {
  private readonly watchers = new Set<() => void>();

  constructor(private state: T) {}

  readonly get = (): T => this.state;

  set(patch: Partial<T>): void {
    this.state = { ...this.state, ...patch };
    for (const watcher of this.watchers) watcher();
  }

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };
}

export const useStore = <T extends object>(store: Store<T>): T =>
  useSyncExternalStore(store.watch, store.get);

export function emptyShell(): ShellState {
  return {
    workbookName: '',
    saving: 'saved',
    earlier: { folder: '', workbooks: [] },
    start: null,
    stale: false,
    menus: [],
    question: null,
    sidebar: null,
    dialog: null,
    toasts: [],
    status: { kind: 'idle', text: '' },
    cellHint: '',
    canUndo: false,
    lastRun: null,
    dropping: false,
  };
}
