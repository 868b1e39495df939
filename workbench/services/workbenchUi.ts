// What a workbench asks of whoever shows it: a page with a person in front of it, or a headless caller.
import type { Area } from '../engine/area.ts';

export type ButtonSet = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
export type Button = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

export type MenuItem =
  | { readonly kind: 'item'; readonly label: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: Menu };

export interface Menu {
  readonly title: string;
  /** An add-on menu sits under 拡張機能 at Google; the others stand in the menu bar. */
  readonly addon: boolean;
  readonly items: readonly MenuItem[];
}

export interface Question {
  readonly title: string;
  readonly message: string;
  readonly buttons: ButtonSet;
}

export interface PromptAnswer {
  readonly button: Button;
  readonly text: string;
}

export interface Panel {
  readonly title: string;
  readonly html: string;
  readonly width: number;
}

export interface Dialog extends Panel {
  readonly height: number;
  readonly modal: boolean;
}

export interface Toast {
  readonly title: string;
  readonly message: string;
  /** Negative: stays until it is clicked away, as at Google's. */
  readonly seconds: number;
}

type Maybe<T> = T | Promise<T>;

export interface WorkbenchUi {
  menusChanged(menus: readonly Menu[]): void;
  /** The script waits for the answer. */
  alert(question: Question): Maybe<Button>;
  prompt(question: Question): Maybe<PromptAnswer>;
  showSidebar(panel: Panel): Maybe<void>;
  showDialog(dialog: Dialog): Maybe<void>;
  closeDialog(): Maybe<void>;
  toast(toast: Toast): void;
  chartsChanged(): void;
  activeSheetChanged?(sheetId: string): void;
  /** A part of the active sheet is to be in view. */
  cellActivated?(area: Area): void;
}
