// Menu: built item by item, shown when added to the Ui.

import { ScriptError, Service } from '../bridge/service.ts';
import type { ServiceContext } from './context.ts';
import type { Menu, MenuItem } from './workbenchUi.ts';

export class MenuBuilder extends Service {
  override readonly service = 'Menu';
  private readonly items: MenuItem[] = [];

  constructor(
    readonly context: ServiceContext,
    private readonly title: string,
    private readonly addon: boolean,
  ) {
    super();
  }

  addItem(label: string, functionName: string): this {
    if (!label || !functionName)
      throw new ScriptError('Invalid argument: caption and function name are required.');
    this.items.push({ kind: 'item', label, functionName });
    return this;
  }
  addSeparator(): this {
    this.items.push({ kind: 'separator' });
    return this;
  }
  addSubMenu(menu: MenuBuilder): this {
    this.items.push({ kind: 'menu', menu: menu.built });
    return this;
  }
  addToUi(): void {
    this.context.menus.add(this.built);
    this.context.ui.menusChanged(this.context.menus.all());
  }

  get built(): Menu {
    return { title: this.title, addon: this.addon, items: [...this.items] };
  }
}
