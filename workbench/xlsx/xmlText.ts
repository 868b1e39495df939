// A text for an .xlsx file, written as Excel writes what XML has no way to say: `_x0001_`.

/** Control characters, halves of a pair and what is no character; also what would be read as such an escape. */
const UNSAYABLE = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]|_(?=x[0-9a-f]{4}_)/giu;

export const xmlText = (text: string): string =>
  text.replace(UNSAYABLE, (found) => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
