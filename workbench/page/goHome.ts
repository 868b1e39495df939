// Ctrl+Home, ⌘ on a Mac: the first cell, selected and in view. The engine knows the arrows alone.
import { EDITOR_ACTIVATED, IContextService } from '@univerjs/core';
import type { Book } from '../engine/book.ts';
import { bringIntoView } from './intoView.ts';

export function watchHomeKey(book: Book): void {
  const context = book.parts.univer.__getInjector().get(IContextService);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Home' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
    // Within a text that is being typed the key means the text's beginning.
    if (context.getContextValue(EDITOR_ACTIVATED)) return;
    event.preventDefault();
    book.workbook.getActiveSheet().getRange(0, 0).activate();
    bringIntoView(book, { row: 0, column: 0, rows: 1, columns: 1 });
  };
  document.getElementById('grid')?.addEventListener('keydown', onKey);
}
