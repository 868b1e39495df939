// The menu bar: opens by mouse, by F10 and by arrow keys, as the ARIA menubar pattern describes.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { messages } from '../../messages.ts';
import { MenuList } from './MenuList.tsx';
import type { MenuModel } from './menuModel.ts';

export function MenuBar({ menus, onLeave }: { menus: MenuModel[]; onLeave(): void }) {
  const [open, setOpen] = useState<number | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const focus = useCallback((i: number) => {
    bar.current?.querySelectorAll<HTMLElement>(':scope > .menu > .menu-title')[i]?.focus();
  }, []);

  useEffect(() => {
    const outside = (event: Event) => {
      if (!(event.target instanceof Node) || !bar.current?.contains(event.target)) setOpen(null);
    };
    const toBar = (event: KeyboardEvent) => {
      if (event.key !== 'F10' || event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      focus(0);
    };
    addEventListener('pointerdown', outside, true);
    addEventListener('keydown', toBar, true);
    return () => {
      removeEventListener('pointerdown', outside, true);
      removeEventListener('keydown', toBar, true);
    };
  }, [focus]);

  const move = (from: number, step: number) => {
    const to = (from + step + menus.length) % menus.length;
    if (open !== null) setOpen(to);
    focus(to);
  };
  const onKeyDown = (event: KeyboardEvent, i: number) => {
    if (event.key === 'ArrowRight') move(i, 1);
    else if (event.key === 'ArrowLeft') move(i, -1);
    else if (event.key === 'ArrowDown' || event.key === 'Enter' || event.key === ' ') setOpen(i);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const close = () => {
    setOpen(null);
    onLeave();
  };

  return (
    <div
      class="menubar"
      role="menubar"
      aria-label={messages.menu.bar}
      title={messages.menu.focusHint}
      ref={bar}
    >
      {menus.map((menu, i) => (
        <div class="menu" key={menu.label}>
          <button
            type="button"
            class="menu-title"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open === i}
            tabIndex={i === 0 ? 0 : -1}
            onClick={() => setOpen(open === i ? null : i)}
            onPointerEnter={() => open !== null && setOpen(i)}
            onKeyDown={(event) => onKeyDown(event, i)}
          >
            {menu.label}
          </button>
          {open === i && (
            <MenuList
              label={menu.label}
              entries={menu.entries}
              onDone={() => setOpen(null)}
              onEscape={() => {
                setOpen(null);
                focus(i);
              }}
              onSide={(step) => move(i, step)}
            />
          )}
        </div>
      ))}
    </div>
  );
}
