// The menu bar: the workbench's own menus, then the add-on's as onOpen built them.
import { messages } from '../messages.ts';
import type { Menu, MenuItem } from '../services/workbenchUi.ts';
import type { MenuEntry, MenuModel } from './shell/menuModel.ts';
import type { ShellState } from './store.ts';

export interface MenuActions {
  open(): void;
  save(): void;
  print(): void;
  reset(): void;
  undo(): void;
  run(functionName: string, label: string): void;
}

const texts = messages.menu;

export function menuModels(state: ShellState, actions: MenuActions): MenuModel[] {
  const addons = state.menus.filter((menu) => menu.addon);
  const own = (label: string, run: () => void, disabled = false): MenuEntry => ({
    kind: 'action',
    label,
    disabled,
    run,
  });
  return [
    {
      label: texts.file,
      entries: [
        own(texts.open, actions.open),
        own(texts.save, actions.save),
        own(texts.print, actions.print),
        { kind: 'separator' },
        own(texts.reset, actions.reset),
      ],
    },
    { label: texts.edit, entries: [own(texts.undo, actions.undo, !state.canUndo)] },
    {
      label: texts.extensions,
      entries:
        addons.length === 0
          ? [{ kind: 'note', label: texts.noExtensions }]
          : addons.map((menu) => ({ kind: 'submenu', label: menu.title, entries: entriesOf(menu, actions) })),
    },
    // An add-on's menu also stands in the bar itself: two clicks less for what one came for.
    ...state.menus.map((menu) => ({ label: menu.title, entries: entriesOf(menu, actions) })),
  ];
}

function entriesOf(menu: Menu, actions: MenuActions): MenuEntry[] {
  return menu.items.map((item) => entryOf(item, actions));
}

function entryOf(item: MenuItem, actions: MenuActions): MenuEntry {
  if (item.kind === 'separator') return { kind: 'separator' };
  if (item.kind === 'menu') {
    return { kind: 'submenu', label: item.menu.title, entries: entriesOf(item.menu, actions) };
  }
  const { label, functionName } = item;
  return { kind: 'action', label, run: () => actions.run(functionName, label) };
}
