// Texts for an .xlsx file, where they hold what XML has no way to say.

/** Control characters, halves of a pair and what is no character. */
const UNSAYABLE = String.raw`(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]`;
const unsayable = new RegExp(UNSAYABLE, 'gu');
/** Also what would be read as an escape. */
const toEscape = new RegExp(`${UNSAYABLE}|_(?=x[0-9a-f]{4}_)`, 'giu');

/** As Excel writes them in cells and in copies of cells: `_x0001_`. */
export const xmlText = (text: string): string =>
  text.replace(toEscape, (found) => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);

/** Without them, where a file knows no such escape. */
export const sayable = (text: string): string => text.replace(unsayable, '');
