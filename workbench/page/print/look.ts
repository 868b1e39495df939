// The look of a cell on paper, as CSS.
import type { IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';

const ACROSS = ['', 'flex-start', 'center', 'flex-end'];
const MEDIUM = 8;
const THICK = 13;
const WRAP = 3;
const GRIDLINE = '#d9dfdd';

const line = (side: string, border: Nullable<IBorderStyleData>, grid: string | undefined) => {
  if (border) return `border-${side}:${widthOf(border.s)}px solid ${border.cl?.rgb ?? '#000'};`;
  return grid === undefined ? '' : `border-${side}:1px solid ${grid};`;
};

const widthOf = (kind: number) => (kind === THICK ? 4 : kind >= MEDIUM ? 2 : 1);

/** Paper is white: a white cell would only cover a neighbour's line. */
const isWhite = (color: string) => /^(#fff(fff)?|rgb\(255, ?255, ?255\))$/i.test(color);

/** Whether a cell without words shows on paper all the same. */
export const isSeen = ({ bg, bd }: IStyleData): boolean =>
  (bg?.rgb ? !isWhite(bg.rgb) : false) || Object.values(bd ?? {}).some(Boolean);

export function look(
  { bg, cl, fs, bl, ht, tb, bd }: IStyleData,
  isNumber: boolean,
  gridlines: boolean,
): string {
  const across = ACROSS[ht ?? 0] || (isNumber ? 'flex-end' : 'flex-start');
  const lines = gridlines ? GRIDLINE : undefined;
  return [
    `justify-content:${across};text-align:${across === 'flex-end' ? 'right' : across === 'center' ? 'center' : 'left'};`,
    `font-size:${fs ?? 10}pt;font-weight:${bl ? 700 : 400};color:${cl?.rgb ?? '#000'};`,
    bg?.rgb && !isWhite(bg.rgb) ? `background:${bg.rgb};` : '',
    tb === WRAP ? 'white-space:pre-wrap;' : '',
    line('bottom', bd?.b, lines),
    line('right', bd?.r, lines),
    line('top', bd?.t, undefined),
    line('left', bd?.l, undefined),
  ].join('');
}
