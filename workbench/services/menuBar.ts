// The menus as they stand: one of the same name takes the place of the older one, as at Google's.
import type { Menu } from './workbenchUi.ts';

export class MenuBar {
  private menus: Menu[] = [];

  add(menu: Menu): void {
    const same = (one: Menu): boolean => one.title === menu.title && one.addon === menu.addon;
    this.menus = this.menus.some(same)
      ? this.menus.map((one) => (same(one) ? menu : one))
      : [...this.menus, menu];
  }
  all(): readonly Menu[] {
    return this.menus;
  }
}
