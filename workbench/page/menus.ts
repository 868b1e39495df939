// The menu bar: the workbench's own menus, then the add-on's as onOpen built them.
import { messages } from '../messages.ts';
import type { Menu, MenuItem } from '../services/workbenchUi.ts';
import type { Earlier } from './keeper.ts';
import type { MenuEntry, MenuModel } from './shell/menuModel.ts';
import type { ShellState } from './store.ts';

export interface MenuActions {
  create(): void;
  open(): void;
  bringBack(earlier: Earlier): void;
  save(): void;
  print(): void;
  reset(): void;
  undo(): void;
  run(functionName: string, label: string): void;
}

const texts = messages.menu;

const dayAndTime = new Intl.DateTimeFormat(undefined, {
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});

export function menuModels(state: ShellState, actions: MenuActions): MenuModel[] {
  const addons = state.menus.filter((menu) => menu.addon);
  const own = (label: string, run: () => void, disabled = false): MenuEntry => ({
    kind: 'action',
    label,
    disabled,
    run,
  });
  const extensions: MenuModel = {
    label: texts.extensions,
    entries: addons.map((menu) => ({
      kind: 'submenu',
      label: menu.title,
      entries: entriesOf(menu, actions),
    })),
  };
  return [
    {
      label: texts.file,
      entries: [
        own(texts.create, actions.create),
        own(texts.open, actions.open),
        { kind: 'submenu', label: texts.earlier, entries: earlierBooks(state, actions) },
        { kind: 'separator' },
        own(texts.save, actions.save),
        own(texts.print, actions.print),
        { kind: 'separator' },
        own(texts.reset, actions.reset),
        { kind: 'submenu', label: texts.developer, entries: [lastRun(state)] },
      ],
    },
    { label: texts.edit, entries: [own(texts.undo, actions.undo, !state.canUndo)] },
    ...(addons.length === 0 ? [] : [extensions]),
    // An add-on's menu also stands in the bar itself: two clicks less for what one came for.
    ...state.menus.map((menu) => ({ label: menu.title, entries: entriesOf(menu, actions) })),
  ];
}

function lastRun({ lastRun: run }: ShellState): MenuEntry {
  return { kind: 'note', label: run ? texts.calls(run.label, run.calls) : texts.noRun };
}

function earlierBooks({ earlier }: ShellState, actions: MenuActions): MenuEntry[] {
  if (earlier.workbooks.length === 0) return [{ kind: 'note', label: texts.noEarlier }];
  return earlier.workbooks.map((book) => ({
    kind: 'action',
    label: texts.earlierBook(book.name, dayAndTime.format(new Date(book.until))),
    run: () => actions.bringBack(book),
  }));
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
