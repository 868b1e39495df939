// What the menus ファイル and 編集 do with the workbook as a whole: new, open, save, print, bring back, take back.
import { emptySnapshot, type WorkbookSnapshot } from '../engine/engine.ts';
import { messages } from '../messages.ts';
import type { Workbench } from '../runner/workbench.ts';
import { writeXlsx } from '../xlsx/write.ts';
import { type Arrival, reloadWith } from './arrival.ts';
import { downloadFile } from './dropFile.ts';
import type { Earlier, Keeper } from './keeper.ts';
import { lineOf } from './lineOf.ts';
import { sampleWorkbook } from './loadWorkbook.ts';
import type { PageUi } from './PageUi.ts';
import { printTab } from './print/printTab.ts';
import type { ShellState, Store } from './store.ts';
import { workbookOf } from './workbookFile.ts';

/** A workbook to take the place of the one that is open, and what is said then. */
interface Next {
  snapshot: WorkbookSnapshot;
  text: string;
}

export class FileActions {
  constructor(
    private readonly store: Store<ShellState>,
    private readonly ui: PageUi,
    private readonly workbench: Workbench,
    private readonly keeper: Keeper,
  ) {}

  async create(): Promise<void> {
    const name = messages.newWorkbook;
    await this.openInstead(messages.replace.titles.create, name, { begins: true }, async () => ({
      snapshot: emptySnapshot(name),
      text: messages.status.created,
    }));
  }

  async open(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (file === undefined || files.length > 1) return this.fail(messages.errors.oneFile);
    await this.try(async () => {
      // Read first: nobody is asked about a file that cannot be opened.
      const { snapshot, notShown } = await workbookOf(file);
      const text = messages.status.opened(file.name, notShown);
      await this.openInstead(messages.replace.titles.open, file.name, {}, async () => ({ snapshot, text }));
    });
  }

  async reset(): Promise<void> {
    await this.openInstead(messages.replace.titles.reset, messages.sampleName, {}, async () => ({
      snapshot: await sampleWorkbook(),
      text: messages.status.wasReset,
    }));
  }

  async bringBack({ file, name }: Earlier): Promise<void> {
    await this.try(async () => {
      if (await this.keeper.bringBack(file)) this.arrive({ text: messages.status.broughtBack(name) });
    });
  }

  async undo(): Promise<void> {
    await this.try(async () => {
      const undone = await this.workbench.undo();
      const text = undone ? messages.status.undone : messages.status.nothingToUndo;
      if (await this.keeper.save()) this.arrive({ text });
    });
  }

  async save(): Promise<void> {
    await this.try(async () => {
      const workbook = this.workbench.book.workbook.getName();
      const name = `${workbook.replace(/\.xlsx$/i, '')}.xlsx`;
      downloadFile(name, await writeXlsx(this.workbench.book));
      this.store.set({ status: { kind: 'done', text: messages.status.saved(name) } });
    });
  }

  async print(): Promise<void> {
    await this.try(() => printTab(this.workbench.book));
  }

  /** Asks, and opens another workbook; the one that is open stays with the server. */
  private async openInstead(
    title: string,
    name: string,
    arrival: Pick<Arrival, 'begins'>,
    next: () => Promise<Next>,
  ): Promise<void> {
    const current = this.workbench.book.workbook.getName();
    const message = messages.replace.question(current, name, this.store.get().earlier.folder);
    if ((await this.ui.alert({ title, message, buttons: 'OK_CANCEL' })) !== 'OK') return;
    await this.try(async () => {
      const { snapshot, text } = await next();
      if (!(await this.keeper.save())) return;
      await this.workbench.restore(snapshot);
      if (await this.keeper.saveAnother()) this.arrive({ ...arrival, text });
    });
  }

  /**
   * Loads the page anew after the whole workbook has changed: the engine's keyboard still listens for a workbook
   * that was closed, and letters typed into the next one would get lost.
   */
  private arrive(arrival: Omit<Arrival, 'tab'>): void {
    const tab = this.workbench.book.workbook.getActiveSheet().getSheetName();
    reloadWith({ ...arrival, tab });
  }

  private async try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.fail(lineOf(error));
    }
  }

  private fail(text: string): void {
    this.store.set({ status: { kind: 'failed', text } });
  }
}
