// The workbench's questions and panels, shown to the person in front of the page.
import type { Area } from '../engine/area.ts';
import { messages } from '../messages.ts';
import type {
  Button,
  Dialog,
  Menu,
  Panel,
  PromptAnswer,
  Question,
  Toast,
  WorkbenchUi,
} from '../services/workbenchUi.ts';
import type { ShellState, Store } from './store.ts';

const USUAL_TOAST_SECONDS = 5;

export class PageUi implements WorkbenchUi {
  private lastAnswer: Promise<unknown> = Promise.resolve();
  private panels = 0;
  private toasts = 0;

  constructor(
    private readonly store: Store<ShellState>,
    private readonly redrawCharts: () => void,
    private readonly bringIntoView: (area: Area) => void,
  ) {}

  menusChanged(menus: readonly Menu[]): void {
    this.store.set({ menus: menus.map((menu) => ({ ...menu, title: menu.title || messages.product })) });
  }

  async alert(question: Question): Promise<Button> {
    return (await this.ask(question, false)).button;
  }

  prompt(question: Question): Promise<PromptAnswer> {
    return this.ask(question, true);
  }

  showSidebar(panel: Panel): void {
    this.panels += 1;
    this.store.set({ sidebar: { ...panel, title: panel.title || messages.product, id: this.panels } });
  }

  showDialog(dialog: Dialog): void {
    this.panels += 1;
    this.store.set({ dialog: { ...dialog, id: this.panels } });
  }

  closeDialog(): void {
    this.store.set({ dialog: null });
  }

  toast({ title, message, seconds }: Toast): void {
    this.toasts += 1;
    const id = this.toasts;
    this.store.set({ toasts: [...this.store.get().toasts, { id, title, message }] });
    if (seconds >= 0) setTimeout(() => this.closeToast(id), (seconds || USUAL_TOAST_SECONDS) * 1000);
  }

  closeToast(id: number): void {
    this.store.set({ toasts: this.store.get().toasts.filter((toast) => toast.id !== id) });
  }

  chartsChanged(): void {
    this.redrawCharts();
  }

  activeSheetChanged(): void {
    this.redrawCharts();
  }

  cellActivated(area: Area): void {
    this.bringIntoView(area);
  }

  /** One question at a time: a second one waits until the first is answered. */
  private ask(question: Question, asksText: boolean): Promise<PromptAnswer> {
    const asked = this.lastAnswer.then(
      () =>
        new Promise<PromptAnswer>((resolve) => {
          const answer = (button: Button, text: string) => {
            this.store.set({ question: null });
            resolve({ button, text });
          };
          this.panels += 1;
          this.store.set({ question: { ...question, id: this.panels, asksText, answer } });
        }),
    );
    this.lastAnswer = asked;
    return asked;
  }
}
