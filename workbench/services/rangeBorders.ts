// Range: borders and merging, which concern how cells stand to one another.
import { type BorderArguments, borders } from './borders.ts';
import { RangeFormat } from './rangeFormat.ts';

export abstract class RangeBorders extends RangeFormat {
  setBorder(...sides: BorderArguments): this {
    this.sheet.grid.setStyles([this.area], borders(...sides));
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
