// Range: borders and merging, which concern how cells stand to one another.
import type { BorderStyleTypes, IBorderData } from '@univerjs/core';
import { EnumValue } from '../bridge/enums.ts';
import { nameIn, none } from './cellStyles.ts';
import { toHex } from './color.ts';
import { RangeFormat } from './rangeFormat.ts';

const lines: Readonly<Record<string, number>> = {
  SOLID: 1,
  DOTTED: 3,
  DASHED: 4,
  DOUBLE: 7,
  SOLID_MEDIUM: 8,
  SOLID_THICK: 13,
};

export abstract class RangeBorders extends RangeFormat {
  /** null leaves a side as it is, false takes its line away. */
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    inner: boolean | null,
    between: boolean | null,
    color: string | null = null,
    style: EnumValue | null = null,
  ): this {
    const kind = nameIn(lines, style instanceof EnumValue ? style.name() : 'SOLID', 'border');
    const line = { s: kind as BorderStyleTypes, cl: { rgb: toHex(color ?? 'black') } };
    const { rows, columns } = this.bounds;
    this.sheet.grid.setStyles(this.area, (r, c) => {
      const bd: IBorderData = {};
      const side = (key: 't' | 'b' | 'l' | 'r', wanted: boolean | null): void => {
        if (wanted !== null) bd[key] = wanted ? line : none;
      };
      side('t', r === 0 ? top : between);
      side('b', r === rows - 1 ? bottom : between);
      side('l', c === 0 ? left : inner);
      side('r', c === columns - 1 ? right : inner);
      return { bd };
    });
    return this;
  }
  merge(): this {
    return this.#merged((range) => range.merge({ isForceMerge: true }));
  }
  mergeAcross(): this {
    return this.#merged((range) => range.mergeAcross({ isForceMerge: true }));
  }
  mergeVertically(): this {
    return this.#merged((range) => range.mergeVertically({ isForceMerge: true }));
  }
  breakApart(): this {
    return this.#merged((range) => range.breakApart());
  }
  isPartOfMerge(): boolean {
    const { row, column, rows, columns } = this.area;
    return this.sheet.fsheet.getRange(row, column, rows, columns).isPartOfMerge();
  }

  #merged(change: (range: ReturnType<typeof this.sheet.fsheet.getRange>) => unknown): this {
    const { row, column, rows, columns } = this.area;
    change(this.sheet.fsheet.getRange(row, column, rows, columns));
    return this;
  }
}
