// What the menus ファイル and 編集 do with the workbook as a whole: open, save, print, begin again, take back.
import { messages } from '../messages.ts';
import type { Workbench } from '../runner/workbench.ts';
import { writeXlsx } from '../xlsx/write.ts';
import { reloadWith } from './arrival.ts';
import { downloadFile } from './dropFile.ts';
import type { Keeper } from './keeper.ts';
import { lineOf } from './lineOf.ts';
import { sampleWorkbook } from './loadWorkbook.ts';
import type { PageUi } from './PageUi.ts';
import { printTab } from './print/printTab.ts';
import type { ShellState, Store } from './store.ts';
import { workbookOf } from './workbookFile.ts';

export class FileActions {
  constructor(
    private readonly store: Store<ShellState>,
    private readonly ui: PageUi,
    private readonly workbench: Workbench,
    private readonly keeper: Keeper,
  ) {}

  async open(files: File[]): Promise<void> {
    const [file] = files;
    if (file === undefined || files.length > 1) return this.fail(messages.errors.oneFile);
    await this.replace(async () => {
      const { snapshot, notShown } = await workbookOf(file);
      await this.workbench.restore(snapshot);
      return messages.status.opened(file.name, notShown);
    });
  }

  async save(): Promise<void> {
    try {
      const workbook = this.workbench.book.workbook.getName();
      const name = `${workbook.replace(/\.xlsx$/i, '')}.xlsx`;
      downloadFile(name, await writeXlsx(this.workbench.book));
      this.store.set({ status: { kind: 'done', text: messages.status.saved(name) } });
    } catch (error) {
      this.fail(lineOf(error));
    }
  }

  async print(): Promise<void> {
    try {
      await printTab(this.workbench.book);
    } catch (error) {
      this.fail(lineOf(error));
    }
  }

  async reset(): Promise<void> {
    const { title, question } = messages.reset;
    const answer = await this.ui.alert({ title, message: question, buttons: 'OK_CANCEL' });
    if (answer !== 'OK') return;
    await this.replace(async () => {
      const sample = await sampleWorkbook();
      if (sample === null) throw new Error(messages.errors.noSample);
      await this.workbench.restore(sample);
      return messages.status.wasReset;
    });
  }

  async undo(): Promise<void> {
    await this.replace(async () => {
      const undone = await this.workbench.undo();
      return undone ? messages.status.undone : messages.status.nothingToUndo;
    });
  }

  /**
   * Changes the whole workbook, keeps it and loads the page anew: the engine's keyboard still listens for
   * a workbook that was closed, and letters typed into the next one would get lost.
   */
  private async replace(change: () => Promise<string>): Promise<void> {
    try {
      const tab = this.workbench.book.workbook.getActiveSheet().getSheetName();
      const text = await change();
      if (await this.keeper.save()) reloadWith({ text, tab });
    } catch (error) {
      this.fail(lineOf(error));
    }
  }

  private fail(text: string): void {
    this.store.set({ status: { kind: 'failed', text } });
  }
}
