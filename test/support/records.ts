// The rows of a tab as records.

/** Those below the first row that holds `header`, by header, blank ones left out. */
export function recordsOf(rows: readonly (readonly string[])[], header: string): Record<string, string>[] {
  const at = rows.findIndex((row) => row.includes(header));
  const headers = rows[at] ?? [];
  return rows
    .slice(at + 1)
    .filter((row) => row.join('') !== '')
    .map((row) => Object.fromEntries(headers.map((name, column) => [name, row[column] ?? ''])));
}
