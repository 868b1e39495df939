// What may travel from a script back to its HTML: plain data only, as Google sends it.

/** JSON of a function's result; a Date anywhere makes the whole result null, undefined stays undefined. */
export function resultText(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return holdsDate(value) ? 'null' : JSON.stringify(value);
}

function holdsDate(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Object.prototype.toString.call(value) === '[object Date]') return true;
  return Object.values(value).some(holdsDate);
}
