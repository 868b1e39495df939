// How names, headers and marks are compared: by meaning, not by width or spacing.

/** NFKC, without any white space: `利用者　ＩＤ` and `利用者ID` are one header. */
export const normalize = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** What was typed on several lines, on one. */
export const oneLine = (text: string): string => text.replace(/\s*[\n\v\f\r\t\u2028\u2029]\s*/g, ' ').trim();
