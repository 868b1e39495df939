// The lines around and between the cells of a range, as setBorder asks for them.
import type { BorderStyleTypes, IBorderData } from '@univerjs/core';
import { EnumValue } from '../bridge/enums.ts';
import type { Area } from '../engine/area.ts';
import { nameIn, none, type Style } from './cellStyles.ts';
import { toHex } from './color.ts';

/** null leaves a side as it is, false takes its line away. */
type Side = boolean | null;

export type BorderArguments = readonly [
  top: Side,
  left: Side,
  bottom: Side,
  right: Side,
  inner: Side,
  between: Side,
  color?: string | null,
  style?: EnumValue | null,
];

const kinds: Readonly<Record<string, number>> = {
  SOLID: 1,
  DOTTED: 3,
  DASHED: 4,
  DOUBLE: 7,
  SOLID_MEDIUM: 8,
  SOLID_THICK: 13,
};

/** `r` and `c` count from the range's first cell. */
export function borders(...[top, left, bottom, right, inner, between, color, style]: BorderArguments) {
  const kind = nameIn(kinds, style instanceof EnumValue ? style.name() : 'SOLID', 'border');
  const line = { s: kind as BorderStyleTypes, cl: { rgb: toHex(color ?? 'black') } };
  return (r: number, c: number, { rows, columns }: Area): Style => {
    const bd: IBorderData = {};
    const side = (key: 't' | 'b' | 'l' | 'r', wanted: Side): void => {
      if (wanted !== null) bd[key] = wanted ? line : none;
    };
    side('t', r === 0 ? top : between);
    side('b', r === rows - 1 ? bottom : between);
    side('l', c === 0 ? left : inner);
    side('r', c === columns - 1 ? right : inner);
    return { bd };
  };
}
