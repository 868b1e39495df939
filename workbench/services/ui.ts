// Ui: menus, dialogs, sidebar. What a person sees is drawn by the workbench's page.
import { EnumValue, enumValue } from '../bridge/enums.ts';
import { ScriptError, Service } from '../bridge/service.ts';
import type { ServiceContext } from './context.ts';
import type { HtmlOutput } from './html.ts';
import { MenuBuilder } from './menu.ts';
import type { Button, ButtonSet } from './workbenchUi.ts';

/** alert(message), alert(message, buttons), alert(title, message, buttons); prompt alike. */
function question(args: readonly unknown[]): { title: string; message: string; buttons: ButtonSet } {
  const last = args.at(-1);
  const buttons = (last instanceof EnumValue ? last.name() : 'OK') as ButtonSet;
  const texts = args.filter((part) => !(part instanceof EnumValue)).map((part) => String(part ?? ''));
  return { title: texts.length > 1 ? (texts[0] ?? '') : '', message: texts.at(-1) ?? '', buttons };
}

const SIDEBAR_WIDTH = 300;

export class Ui extends Service {
  override readonly service = 'Ui';

  constructor(readonly context: ServiceContext) {
    super();
  }

  createMenu(title: string): MenuBuilder {
    return new MenuBuilder(this.context, title, false);
  }
  createAddonMenu(): MenuBuilder {
    return new MenuBuilder(this.context, '', true);
  }
  async alert(...args: unknown[]): Promise<EnumValue> {
    return button(await this.context.ui.alert(question(args)));
  }
  async prompt(...args: unknown[]): Promise<PromptResponse> {
    const asked = question(args);
    const answer = await this.context.ui.prompt(asked);
    return new PromptResponse(answer.button, answer.text);
  }
  async showSidebar(html: HtmlOutput): Promise<void> {
    await this.context.ui.showSidebar({
      title: html.getTitle(),
      html: html.getContent(),
      width: SIDEBAR_WIDTH,
    });
  }
  async showModalDialog(html: HtmlOutput, title: string): Promise<void> {
    await this.#show(html, title, true);
  }
  async showModelessDialog(html: HtmlOutput, title: string): Promise<void> {
    await this.#show(html, title, false);
  }

  async #show(html: HtmlOutput, title: string, modal: boolean): Promise<void> {
    if (!title) throw new ScriptError('Invalid argument: title');
    const size = { width: html.getWidth() ?? 600, height: html.getHeight() ?? 400 };
    await this.context.ui.showDialog({ title, html: html.getContent(), ...size, modal });
  }
}

const button = (name: Button): EnumValue => enumValue('Button', name);

export class PromptResponse extends Service {
  override readonly service = 'PromptResponse';

  constructor(
    private readonly pressed: Button,
    private readonly text: string,
  ) {
    super();
  }

  getSelectedButton(): EnumValue {
    return button(this.pressed);
  }
  getResponseText(): string {
    return this.text;
  }
}
