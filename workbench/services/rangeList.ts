// RangeList: one call for several ranges of a sheet, and one step of the engine's.

import { Service } from '../bridge/service.ts';
import type { Area } from '../engine/area.ts';
import { blankCell } from '../engine/cellValue.ts';
import type { Grid } from '../engine/grid.ts';
import { type BorderArguments, borders } from './borders.ts';
import {
  align,
  background,
  fontColor,
  fontFamily,
  fontSize,
  fontStyle,
  fontWeight,
  numberFormat,
  type Style,
  verticalAlign,
} from './cellStyles.ts';
import type { Range, RangeSheet } from './range.ts';

export class RangeList extends Service {
  override readonly service = 'RangeList';

  constructor(
    private readonly sheet: RangeSheet,
    private readonly ranges: readonly Range[],
  ) {
    super();
  }

  getRanges(): Range[] {
    return [...this.ranges];
  }
  setBackground(color: string | null): this {
    return this.#styled(background(color));
  }
  setFontColor(color: string | null): this {
    return this.#styled(fontColor(color));
  }
  setFontFamily(family: string | null): this {
    return this.#styled(fontFamily(family));
  }
  setFontSize(size: number | null): this {
    return this.#styled(fontSize(size));
  }
  setFontStyle(style: string | null): this {
    return this.#styled(fontStyle(style));
  }
  setFontWeight(weight: string | null): this {
    return this.#styled(fontWeight(weight));
  }
  setHorizontalAlignment(name: string | null): this {
    return this.#styled(align(name));
  }
  setVerticalAlignment(name: string | null): this {
    return this.#styled(verticalAlign(name));
  }
  setNumberFormat(pattern: string): this {
    return this.#styled(numberFormat(pattern));
  }
  setWrap(wrap: boolean): this {
    return this.#each((range) => range.setWrap(wrap));
  }
  setWrapStrategy(strategy: unknown): this {
    return this.#each((range) => range.setWrapStrategy(strategy));
  }
  setBorder(...sides: BorderArguments): this {
    return this.#change((grid, areas) => grid.setStyles(areas, borders(...sides)));
  }
  setValue(value: unknown): this {
    return this.#change((grid, areas) => grid.setEach(areas, () => value));
  }
  clearContent(): this {
    return this.#change((grid, areas) => grid.writeEach(areas, blankCell));
  }
  clearFormat(): this {
    return this.#change((grid, areas) => grid.clearStyles(areas));
  }
  clear(): this {
    return this.clearContent()
      .clearFormat()
      .#each((range) => range.clearNote());
  }

  #styled(style: Style): this {
    return this.#change((grid, areas) => grid.setStyles(areas, () => style));
  }
  #change(change: (grid: Grid, areas: readonly Area[]) => void): this {
    change(
      this.sheet.grid,
      this.ranges.map(({ area }) => area),
    );
    return this;
  }
  /** Where the engine's own command takes one range only. */
  #each(change: (range: Range) => unknown): this {
    for (const range of this.ranges) change(range);
    return this;
  }
}
