// One open menu: its entries, and a submenu beside the one that holds it.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MenuEntry } from './menuModel.ts';

interface Props {
  label: string;
  entries: MenuEntry[];
  onDone(): void;
  onEscape(): void;
  /** The user asked for the neighbouring menu: -1 left, 1 right. */
  onSide(step: -1 | 1): void;
}

const ENABLED = ':scope > .menu-row > .menu-item:not([disabled])';

export function MenuList({ label, entries, onDone, onEscape, onSide }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<number | null>(null);
  const items = () => [...(list.current?.querySelectorAll<HTMLElement>(ENABLED) ?? [])];

  const backTo = (row: number) => {
    setOpened(null);
    list.current?.querySelector<HTMLElement>(`:scope > [data-row="${row}"] > .menu-item`)?.focus();
  };

  useLayoutEffect(() => {
    list.current?.querySelector<HTMLElement>(ENABLED)?.focus();
  }, []);

  const step = (by: number) => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    all[(at + by + all.length) % all.length]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, i: number, entry: MenuEntry) => {
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Home') items()[0]?.focus();
    else if (event.key === 'End') items().at(-1)?.focus();
    else if (event.key === 'Escape') onEscape();
    else if (event.key === 'ArrowRight' && entry.kind === 'submenu') setOpened(i);
    else if (event.key === 'ArrowRight') onSide(1);
    else if (event.key === 'ArrowLeft') onSide(-1);
    else if (event.key === 'Tab') onDone();
    else return;
    event.stopPropagation();
    if (event.key !== 'Tab') event.preventDefault();
  };
  const choose = (i: number, entry: MenuEntry) => {
    if (entry.kind === 'submenu') return setOpened(i);
    if (entry.kind !== 'action') return;
    onDone();
    entry.run();
  };

  return (
    <div class="menu-list" role="menu" aria-label={label} ref={list}>
      {entries.map((entry, i) => {
        if (entry.kind === 'separator') return <hr key={`line after ${JSON.stringify(entries[i - 1])}`} />;
        if (entry.kind === 'note') return <p key={entry.label}>{entry.label}</p>;
        return (
          <div class="menu-row" data-row={i} key={entry.label}>
            <button
              type="button"
              class="menu-item"
              role="menuitem"
              tabIndex={-1}
              disabled={entry.kind === 'action' && entry.disabled === true}
              aria-haspopup={entry.kind === 'submenu' ? 'menu' : undefined}
              aria-expanded={entry.kind === 'submenu' ? opened === i : undefined}
              onClick={() => choose(i, entry)}
              onPointerEnter={() => setOpened(entry.kind === 'submenu' ? i : null)}
              onKeyDown={(event) => onKeyDown(event, i, entry)}
            >
              <span>{entry.label}</span>
              {entry.kind === 'submenu' && <span aria-hidden="true">›</span>}
            </button>
            {entry.kind === 'submenu' && opened === i && (
              <MenuList
                label={entry.label}
                entries={entry.entries}
                onDone={onDone}
                onEscape={() => backTo(i)}
                onSide={(by) => (by > 0 ? onSide(1) : backTo(i))}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
