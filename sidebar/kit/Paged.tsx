// A long list, a page at a time: so many stay quick to draw.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props<T> {
  readonly items: readonly T[];
  readonly page: number;
  readonly more: (count: number) => string;
  readonly item: (item: T) => ComponentChildren;
  readonly list?: string;
  /** When it changes, the list begins again at its first page. */
  readonly turn?: string;
}

export function Paged<T>({ items, page, more, item, list, turn = '' }: Props<T>) {
  const [opened, open] = useState({ turn, count: page });
  const shown = opened.turn === turn ? opened.count : page;
  return (
    <>
      <ul class={list}>{items.slice(0, shown).map(item)}</ul>
      {items.length > shown && (
        <button type="button" class="more" onClick={() => open({ turn, count: shown + page })}>
          {more(Math.min(page, items.length - shown))}
        </button>
      )}
    </>
  );
}
