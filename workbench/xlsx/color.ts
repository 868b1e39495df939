// Colours of an .xlsx file: written out, or taken from the standard theme with a tint.
import type { Color } from 'exceljs';

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
  return base && `#${tinted(base, color.tint ?? 0)}`;
}

/** Towards white for a positive tint, towards black for a negative one. */
function tinted(hex: string, tint: number): string {
  const target = tint > 0 ? 255 : 0;
  return [0, 2, 4]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
    .map((part) => Math.round(part + (target - part) * Math.abs(tint)))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('');
}

export const writeColor = (rgb: string): Partial<Color> => {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(rgb)?.slice(1, 4);
  const hex = parts
    ? parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')
    : rgb.replace('#', '');
  return { argb: `FF${hex.slice(0, 6).toUpperCase()}` };
};
