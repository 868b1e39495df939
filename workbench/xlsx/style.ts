// Cell styles between an .xlsx file and the engine.
import type { BorderStyleTypes, IBorderData, IStyleData } from '@univerjs/core';
import type { Border, BorderStyle, Style } from 'exceljs';
import { readColor, writeColor } from './color.ts';

const borderNames: readonly (BorderStyle | undefined)[] = [
  undefined,
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
];
const horizontal: readonly ('left' | 'center' | 'right' | 'justify' | undefined)[] = [
  undefined,
  'left',
  'center',
  'right',
  'justify',
];
const vertical: readonly ('top' | 'middle' | 'bottom' | undefined)[] = [undefined, 'top', 'middle', 'bottom'];
const WRAP = 3;
const sides = { t: 'top', r: 'right', b: 'bottom', l: 'left' } as const;
type Side = keyof typeof sides;

export function readStyle(style: Partial<Style>): IStyleData | undefined {
  const { font, fill, alignment, border, numFmt } = style;
  const background =
    fill?.type === 'pattern' && fill.pattern === 'solid' ? readColor(fill.fgColor) : undefined;
  const color = readColor(font?.color);
  const bd = readBorder(border);
  const ht = horizontal.indexOf(alignment?.horizontal as never);
  const vt = vertical.indexOf(alignment?.vertical as never);
  const read: IStyleData = {
    ...(numFmt && numFmt !== 'General' ? { n: { pattern: numFmt } } : {}),
    ...(background ? { bg: { rgb: background } } : {}),
    ...(font?.name ? { ff: font.name } : {}),
    ...(font?.size ? { fs: font.size } : {}),
    ...(font?.bold ? { bl: 1 } : {}),
    ...(font?.italic ? { it: 1 } : {}),
    ...(font?.underline ? { ul: { s: 1 } } : {}),
    ...(font?.strike ? { st: { s: 1 } } : {}),
    ...(color ? { cl: { rgb: color } } : {}),
    ...(bd ? { bd } : {}),
    ...(ht > 0 ? { ht } : {}),
    ...(vt > 0 ? { vt } : {}),
    ...(alignment?.wrapText ? { tb: WRAP } : {}),
  };
  return Object.keys(read).length > 0 ? read : undefined;
}

function readBorder(border: Style['border'] | undefined): IBorderData | undefined {
  if (!border) return undefined;
  const found = (Object.entries(sides) as [Side, (typeof sides)[Side]][]).flatMap(([key, side]) => {
    const line: Partial<Border> | undefined = border[side];
    const kind = borderNames.indexOf(line?.style ?? undefined);
    return kind > 0 ? [[key, { s: kind, cl: { rgb: readColor(line?.color) ?? '#000000' } }] as const] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

export function writeStyle(style: IStyleData): Partial<Style> {
  const font = {
    ...(style.ff ? { name: style.ff } : {}),
    ...(style.fs ? { size: style.fs } : {}),
    ...(style.bl ? { bold: true } : {}),
    ...(style.it ? { italic: true } : {}),
    ...(style.ul?.s ? { underline: true } : {}),
    ...(style.st?.s ? { strike: true } : {}),
    ...(style.cl?.rgb ? { color: writeColor(style.cl.rgb) } : {}),
  };
  const across = horizontal[style.ht ?? 0];
  const along = vertical[style.vt ?? 0];
  const alignment = {
    ...(across ? { horizontal: across } : {}),
    ...(along ? { vertical: along } : {}),
    ...(style.tb === WRAP ? { wrapText: true } : {}),
  };
  return {
    ...(style.n?.pattern ? { numFmt: style.n.pattern } : {}),
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(style.bg?.rgb
      ? { fill: { type: 'pattern', pattern: 'solid', fgColor: writeColor(style.bg.rgb) } }
      : {}),
    ...(style.bd ? { border: writeBorder(style.bd) } : {}),
  };
}

function writeBorder(bd: IBorderData): Style['border'] {
  const lines = (Object.entries(sides) as [Side, (typeof sides)[Side]][]).flatMap(([key, side]) => {
    const line = bd[key] as { s: BorderStyleTypes; cl?: { rgb?: string | null } } | null | undefined;
    const style = line ? borderNames[line.s] : undefined;
    return style ? [[side, { style, color: writeColor(line?.cl?.rgb ?? '#000000') }] as const] : [];
  });
  return Object.fromEntries(lines);
}
