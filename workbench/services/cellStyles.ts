// Google's words for the look of a cell, as the engine's style.
import type { HorizontalAlign, IStyleData, VerticalAlign } from '@univerjs/core';
import { ScriptError } from '../bridge/service.ts';
import { toHex } from './color.ts';

export const horizontal: Readonly<Record<string, number>> = {
  left: 1,
  start: 1,
  center: 2,
  right: 3,
  end: 3,
  normal: 0,
};
const vertical: Readonly<Record<string, number>> = { top: 1, middle: 2, bottom: 3 };
export const wraps: Readonly<Record<string, number>> = { OVERFLOW: 1, CLIP: 2, WRAP: 3 };

export type Style = IStyleData;
export type Styler<T> = (value: T) => Style;
/** The engine takes null for "back to the default"; its types do not say so. */
export const none = null as never;

export const nameIn = (table: Readonly<Record<string, number>>, name: string, what: string): number => {
  const found = table[name];
  if (found === undefined) throw new ScriptError(`Invalid argument: ${what} ${name}`);
  return found;
};
export const keyOf = (table: Readonly<Record<string, number>>, value: unknown, fallback: string): string =>
  Object.keys(table).find((key) => table[key] === value) ?? fallback;

export const background: Styler<string | null> = (color) => ({
  bg: color === null ? none : { rgb: toHex(color) },
});
export const fontColor: Styler<string | null> = (color) => ({
  cl: color === null ? none : { rgb: toHex(color) },
});
export const fontFamily: Styler<string | null> = (family) => ({ ff: family ?? none });
export const fontSize: Styler<number | null> = (size) => ({ fs: size ?? none });
export const wrapping: Styler<boolean> = (wrap) => ({ tb: wrap ? 3 : 1 });
export const fontWeight: Styler<string | null> = (weight) => ({ bl: weight === 'bold' ? 1 : none });
export const fontStyle: Styler<string | null> = (style) => ({ it: style === 'italic' ? 1 : none });
export const fontLine: Styler<string | null> = (line) => ({
  ul: line === 'underline' ? { s: 1 } : none,
  st: line === 'line-through' ? { s: 1 } : none,
});
export const numberFormat: Styler<string> = (pattern) => ({ n: pattern === '' ? none : { pattern } });
export const align: Styler<string | null> = (name) => ({
  ht: name === null ? none : (nameIn(horizontal, name, 'alignment') as HorizontalAlign),
});
export const verticalAlign: Styler<string | null> = (name) => ({
  vt: name === null ? none : (nameIn(vertical, name, 'alignment') as VerticalAlign),
});

const nothing = (style: object) => Object.fromEntries(Object.keys(style).map((part) => [part, null]));

/** A style that is merged into the old one so that nothing of that shows through. */
export const instead = (style: Style, old: Style): Style => ({
  ...nothing(old),
  ...style,
  ...(style.bd ? { bd: { ...nothing(old.bd ?? {}), ...style.bd } } : {}),
});
