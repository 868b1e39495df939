// The order of rows that are sorted by their columns.

export type SortKey = number | { column: number; ascending?: boolean };

export const sortKeys = (spec: SortKey | SortKey[]) =>
  (Array.isArray(spec) ? spec : [spec]).map((key) =>
    typeof key === 'number' ? { column: key, ascending: true } : { ascending: true, ...key },
  );

/** Where each row comes from, by the keys' columns; the values' first column is `first`. */
export function sortedOrder(
  values: readonly (readonly unknown[])[],
  keys: ReturnType<typeof sortKeys>,
  first: number,
): number[] {
  return values
    .map((_, index) => index)
    .sort((a, b) => {
      for (const { column, ascending } of keys) {
        const at = column - first;
        const result = compare(values[a]?.[at] ?? '', values[b]?.[at] ?? '', ascending ? 1 : -1);
        if (result !== 0) return result;
      }
      return a - b;
    });
}

/** Blanks stay last in either direction. */
function compare(a: unknown, b: unknown, direction: number): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  const rank = (value: unknown): number =>
    typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 0;
  if (rank(a) !== rank(b)) return (rank(a) - rank(b)) * direction;
  if (typeof a === 'string') return a.localeCompare(String(b), 'ja') * direction;
  return (Number(a) - Number(b)) * direction;
}
