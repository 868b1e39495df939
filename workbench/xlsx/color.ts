// Colours of an .xlsx file: written out, or taken from the standard theme with a tint.
import type { Color } from 'exceljs';
import { fromEngine, hexOfParts } from '../services/color.ts';

const theme = [
  'ffffff',
  '000000',
  'e7e6e6',
  '44546a',
  '4472c4',
  'ed7d31',
  'a5a5a5',
  'ffc000',
  '5b9bd5',
  '70ad47',
];

/** exceljs reads a tint its types do not mention. */
type FileColor = Partial<Color> & { readonly tint?: number };

export function readColor(color: FileColor | undefined): string | undefined {
  if (!color) return undefined;
  if (color.argb) return `#${color.argb.slice(-6).toLowerCase()}`;
  const base = color.theme === undefined ? undefined : theme[color.theme];
  return base && tinted(base, color.tint ?? 0);
}

/** Towards white for a positive tint, towards black for a negative one. */
function tinted(hex: string, tint: number): string {
  const target = tint > 0 ? 255 : 0;
  const parts = [0, 2, 4]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
    .map((part) => Math.round(part + (target - part) * Math.abs(tint)));
  return hexOfParts(parts);
}

export const writeColor = (kept: string): Partial<Color> => ({
  argb: fromEngine(kept, '').replace('#', 'FF').toUpperCase(),
});
