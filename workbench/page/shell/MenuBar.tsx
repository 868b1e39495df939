// The menu bar. Radix, which the grid brings along, moves through it as the ARIA menubar pattern describes.
import * as Menubar from '@radix-ui/react-menubar';
import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { messages } from '../../messages.ts';
import type { MenuEntry, MenuModel } from './menuModel.ts';

export function MenuBar({ menus, onLeave }: { menus: MenuModel[]; onLeave(): void }) {
  const bar = useRef<HTMLDivElement>(null);
  const chosen = useRef(false);

  useEffect(() => {
    const toBar = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'F10' || event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      bar.current?.querySelector<HTMLElement>('.menu-title')?.focus();
    };
    addEventListener('keydown', toBar, true);
    return () => removeEventListener('keydown', toBar, true);
  }, []);

  const leave = (event: KeyboardEvent) => event.key === 'Escape' && onLeave();
  // What was chosen decides where the keyboard goes; without a choice it goes back to the bar.
  const onCloseAutoFocus = (event: Event) => {
    if (chosen.current) event.preventDefault();
    chosen.current = false;
  };
  const choose = (run: () => void) => {
    chosen.current = true;
    run();
  };

  return (
    <Menubar.Root
      ref={bar}
      className="menubar"
      aria-label={messages.menu.bar}
      title={messages.menu.focusHint}
    >
      {menus.map(({ label, entries }) => (
        <Menubar.Menu key={label}>
          <Menubar.Trigger className="menu-title" onKeyDown={leave}>
            {label}
          </Menubar.Trigger>
          <Menubar.Content
            className="menu-list"
            align="start"
            loop
            onFocus={toFirst}
            onCloseAutoFocus={onCloseAutoFocus}
          >
            <Entries entries={entries} choose={choose} />
          </Menubar.Content>
        </Menubar.Menu>
      ))}
    </Menubar.Root>
  );
}

/** However a menu was opened, the keyboard starts at its first entry. */
function toFirst({ target, currentTarget: list, relatedTarget }: FocusEvent<HTMLElement>): void {
  if (target !== list || list.contains(relatedTarget)) return;
  list.querySelector<HTMLElement>('.menu-item:not([data-disabled])')?.focus();
}

interface EntriesProps {
  entries: readonly MenuEntry[];
  choose(run: () => void): void;
}

function Entries({ entries, choose }: EntriesProps) {
  return entries.map((entry, i) => {
    if (entry.kind === 'separator') {
      return <Menubar.Separator className="menu-line" key={`line after ${JSON.stringify(entries[i - 1])}`} />;
    }
    const { kind, label } = entry;
    if (kind === 'note') {
      return (
        <Menubar.Label className="menu-note" key={label}>
          {label}
        </Menubar.Label>
      );
    }
    if (kind === 'action') {
      return (
        <Menubar.Item
          className="menu-item"
          disabled={entry.disabled === true}
          onSelect={() => choose(entry.run)}
          key={label}
        >
          {label}
        </Menubar.Item>
      );
    }
    return (
      <Menubar.Sub key={label}>
        <Menubar.SubTrigger className="menu-item">
          <span>{label}</span>
          <span aria-hidden="true">›</span>
        </Menubar.SubTrigger>
        <Menubar.SubContent className="menu-list" alignOffset={-7} loop>
          <Entries entries={entry.entries} choose={choose} />
        </Menubar.SubContent>
      </Menubar.Sub>
    );
  });
}
