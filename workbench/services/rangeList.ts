// RangeList: one call for several ranges of a sheet.
import type { Range } from './range.ts';
import { Service } from './service.ts';

export class RangeList extends Service {
  override readonly service = 'RangeList';

  constructor(readonly ranges: readonly Range[]) {
    super();
  }

  getRanges(): Range[] {
    return [...this.ranges];
  }
  setBackground(color: string | null): this {
    return this.#each((range) => range.setBackground(color));
  }
  setFontColor(color: string | null): this {
    return this.#each((range) => range.setFontColor(color));
  }
  setFontFamily(family: string | null): this {
    return this.#each((range) => range.setFontFamily(family));
  }
  setFontSize(size: number | null): this {
    return this.#each((range) => range.setFontSize(size));
  }
  setFontStyle(style: string | null): this {
    return this.#each((range) => range.setFontStyle(style));
  }
  setFontWeight(weight: string | null): this {
    return this.#each((range) => range.setFontWeight(weight));
  }
  setHorizontalAlignment(name: string | null): this {
    return this.#each((range) => range.setHorizontalAlignment(name));
  }
  setVerticalAlignment(name: string | null): this {
    return this.#each((range) => range.setVerticalAlignment(name));
  }
  setNumberFormat(pattern: string): this {
    return this.#each((range) => range.setNumberFormat(pattern));
  }
  setWrap(wrap: boolean): this {
    return this.#each((range) => range.setWrap(wrap));
  }
  setWrapStrategy(strategy: unknown): this {
    return this.#each((range) => range.setWrapStrategy(strategy));
  }
  setBorder(...border: Parameters<Range['setBorder']>): this {
    return this.#each((range) => range.setBorder(...border));
  }
  setValue(value: unknown): this {
    return this.#each((range) => range.setValue(value));
  }
  clearContent(): this {
    return this.#each((range) => range.clearContent());
  }
  clearFormat(): this {
    return this.#each((range) => range.clearFormat());
  }
  clear(): this {
    return this.#each((range) => range.clear());
  }

  #each(change: (range: Range) => unknown): this {
    for (const range of this.ranges) change(range);
    return this;
  }
}
