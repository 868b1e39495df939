// Colours as scripts write them, to the six digits the engine keeps.
import { ScriptError } from '../bridge/service.ts';

const named: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  gray: '#808080',
  grey: '#808080',
  orange: '#ffa500',
  purple: '#800080',
  silver: '#c0c0c0',
  navy: '#000080',
  teal: '#008080',
  maroon: '#800000',
  lime: '#00ff00',
  aqua: '#00ffff',
  fuchsia: '#ff00ff',
  olive: '#808000',
  pink: '#ffc0cb',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  darkgray: '#a9a9a9',
  darkgrey: '#a9a9a9',
};

export function hexOf(color: string): string | undefined {
  const text = color.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`;
  return named[text];
}

export function toHex(color: string): string {
  const hex = hexOf(color);
  if (!hex) throw new ScriptError(`Invalid color: ${color}`);
  return hex;
}

/** The engine also keeps `rgb(1,2,3)` and longer forms; scripts read #rrggbb. */
export function fromEngine(color: unknown, fallback: string): string {
  if (typeof color !== 'string' || color === '') return fallback;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (!parts) return color.toLowerCase().slice(0, 7);
  return hexOfParts(parts.slice(1, 4).map(Number));
}

/** Red, green and blue, from 0 to 255. */
export const hexOfParts = (parts: readonly number[]): string =>
  `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
