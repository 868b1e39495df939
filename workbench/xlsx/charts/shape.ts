// Fills and lines of what a chart draws.
import { emu } from './units.ts';
import { element, group, setting } from './xml.ts';

export const NO_LINE = group('a:ln', group('a:noFill'));

/** `color` is #rrggbb; `opacity` from 0 to 1. */
export const solid = (color: string, opacity = 1): string =>
  group(
    'a:solidFill',
    element(
      'a:srgbClr',
      { val: color.slice(1).toUpperCase() },
      opacity < 1 && setting('a:alpha', Math.round(opacity * 100_000)),
    ),
  );

export function line(color: string, width: number, dash: readonly number[] = []): string {
  return element(
    'a:ln',
    { w: emu(width), cap: 'flat' },
    solid(color),
    dash.length > 0 && setting('a:prstDash', dashName(dash.map((length) => length / width))),
    group('a:round'),
  );
}

export const shape = (...parts: string[]): string => group('c:spPr', ...parts);

/** The dashes that Excel offers in its menu, in widths of the line: dash, gap, dash, gap. */
const dashes: Readonly<Record<string, readonly number[]>> = {
  sysDot: [1, 1],
  sysDash: [3, 1],
  dash: [4, 3],
  lgDash: [8, 3],
  dashDot: [4, 3, 1, 3],
  lgDashDot: [8, 3, 1, 3],
  lgDashDotDot: [8, 3, 1, 3, 1, 3],
};

/** The one that comes nearest. A single length is dash and gap alike. */
function dashName(wanted: readonly number[]): string {
  const lengths = wanted.length === 1 ? [...wanted, ...wanted] : wanted;
  const distance = (offered: readonly number[]) =>
    Array.from({ length: Math.max(lengths.length, offered.length) }, (_, i) =>
      Math.abs((lengths[i] ?? 0) - (offered[i] ?? 0)),
    ).reduce((sum, one) => sum + one);
  return Object.keys(dashes).reduce((best, name) =>
    distance(dashes[name] ?? []) < distance(dashes[best] ?? []) ? name : best,
  );
}
