// How names, headers and marks are compared: by meaning, not by width or spacing.

/** NFKC, without any white space: `利用者　ＩＤ` and `利用者ID` are one header. */
export const normalize = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');
