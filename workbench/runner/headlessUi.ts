// A WorkbenchUi without a person: answers are given beforehand, everything shown is kept.
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

export class HeadlessUi implements WorkbenchUi {
  readonly alerts: Question[] = [];
  readonly prompts: Question[] = [];
  readonly sidebars: Panel[] = [];
  readonly dialogs: Dialog[] = [];
  readonly toasts: Toast[] = [];
  menus: readonly Menu[] = [];

  constructor(
    readonly alertAnswers: Button[] = [],
    readonly promptAnswers: (PromptAnswer | string)[] = [],
  ) {}

  menusChanged(menus: readonly Menu[]): void {
    this.menus = menus;
  }
  /** A notice with only OK needs no answer; a choice does. */
  alert(question: Question): Button {
    this.alerts.push(question);
    const answer = this.alertAnswers.shift();
    if (answer) return answer;
    if (question.buttons === 'OK') return 'OK';
    throw new Error(`No answer was given for the alert "${question.message}".`);
  }
  prompt(question: Question): PromptAnswer {
    this.prompts.push(question);
    const answer = this.promptAnswers.shift();
    if (answer === undefined) throw new Error(`No answer was given for the prompt "${question.message}".`);
    return typeof answer === 'string' ? { button: 'OK', text: answer } : answer;
  }
  showSidebar(panel: Panel): void {
    this.sidebars.push(panel);
  }
  showDialog(dialog: Dialog): void {
    this.dialogs.push(dialog);
  }
  closeDialog(): void {}
  toast(toast: Toast): void {
    this.toasts.push(toast);
  }
  chartsChanged(): void {}
}
