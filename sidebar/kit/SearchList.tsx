// A list found by any of its words: the field and what it found stay in sight, the list scrolls below.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useSearch } from './useSearch.ts';

interface Words {
  readonly search: string;
  readonly searchHint: string;
  readonly reload: string;
  readonly none: string;
  readonly noHit: (query: string) => string;
  readonly clear: string;
}

interface Props<T> {
  readonly items: readonly T[];
  readonly fieldsOf: (item: T) => readonly string[];
  readonly words: Words;
  readonly busy: boolean;
  readonly reload: () => void;
  /** What is said of those found, beside the way to read them anew. */
  readonly summary: (found: readonly T[]) => ComponentChildren;
  /** Between the field and the list. */
  readonly above: ComponentChildren;
  readonly children: (found: readonly T[], query: string) => ComponentChildren;
}

export function SearchList<T>({
  items,
  fieldsOf,
  words,
  busy,
  reload,
  summary,
  above,
  children: list,
}: Props<T>) {
  const { query, search, found } = useSearch(items, fieldsOf);
  const id = useId();
  const some = items.length > 0;
  return (
    <>
      <header class="search">
        {some && (
          <>
            <label for={id}>{words.search}</label>
            <input
              id={id}
              type="search"
              value={query}
              placeholder={words.searchHint}
              autocomplete="off"
              onInput={(event) => search(event.currentTarget.value)}
            />
          </>
        )}
        <div class="summary">
          <p aria-live="polite">{some && summary(found)}</p>
          <button type="button" class="plain" disabled={busy} onClick={reload}>
            {words.reload}
          </button>
        </div>
      </header>
      {above}
      {!some && <p class="empty">{words.none}</p>}
      {some && found.length === 0 && (
        <div class="empty">
          <p>{words.noHit(query.trim())}</p>
          <button type="button" onClick={() => search('')}>
            {words.clear}
          </button>
        </div>
      )}
      {some && list(found, query.trim())}
    </>
  );
}
