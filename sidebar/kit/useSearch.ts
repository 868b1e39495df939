// What of a list is found by the words being typed.
import { useMemo, useState } from 'preact/hooks';
import { matches, searchKey } from '../../src/basics/search.ts';

/** `fieldsOf` is the same function at every drawing: an item's fields are folded once a list. */
export function useSearch<T>(items: readonly T[], fieldsOf: (item: T) => readonly string[]) {
  const [query, search] = useState('');
  const keyed = useMemo(
    () => items.map((item) => ({ item, key: searchKey(fieldsOf(item)) })),
    [items, fieldsOf],
  );
  const found = useMemo(
    () => keyed.filter(({ key }) => matches(key, query)).map(({ item }) => item),
    [keyed, query],
  );
  /** Whether anything is asked for; without a word everything is found. */
  const asked = query.trim() !== '';
  return { query, search, asked, found };
}
