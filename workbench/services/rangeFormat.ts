// Range: colours, fonts, alignment, wrapping, number formats.
import {
  align,
  background,
  fontColor,
  fontFamily,
  fontLine,
  fontSize,
  fontStyle,
  fontWeight,
  horizontal,
  keyOf,
  nameIn,
  numberFormat,
  type Style,
  type Styler,
  verticalAlign,
  wrapping,
  wraps,
} from './cellStyles.ts';
import { fromEngine } from './color.ts';
import { RangeContent } from './rangeContent.ts';
import { checkShape, filled } from './rangeShape.ts';

export abstract class RangeFormat extends RangeContent {
  setBackground(color: string | null): this {
    return this.#all(background(color));
  }
  setBackgrounds(colors: (string | null)[][]): this {
    return this.#each(colors, background);
  }
  setBackgroundRGB(red: number, green: number, blue: number): this {
    return this.#all(background(fromEngine(`rgb(${red},${green},${blue})`, '#ffffff')));
  }
  getBackground(): string {
    return this.#read((style) => fromEngine(style.bg?.rgb, '#ffffff'))[0]?.[0] ?? '';
  }
  getBackgrounds(): string[][] {
    return this.#read((style) => fromEngine(style.bg?.rgb, '#ffffff'));
  }
  setFontColor(color: string | null): this {
    return this.#all(fontColor(color));
  }
  setFontColors(colors: (string | null)[][]): this {
    return this.#each(colors, fontColor);
  }
  getFontColors(): string[][] {
    return this.#read((style) => fromEngine(style.cl?.rgb, '#000000'));
  }
  setFontFamily(family: string | null): this {
    return this.#all(fontFamily(family));
  }
  setFontSize(size: number | null): this {
    return this.#all(fontSize(size));
  }
  setFontSizes(sizes: (number | null)[][]): this {
    return this.#each(sizes, fontSize);
  }
  setFontWeight(weight: string | null): this {
    return this.#all(fontWeight(weight));
  }
  setFontWeights(weights: (string | null)[][]): this {
    return this.#each(weights, fontWeight);
  }
  getFontWeights(): string[][] {
    return this.#read((style) => (style.bl ? 'bold' : 'normal'));
  }
  getFontWeight(): string {
    return this.getFontWeights()[0]?.[0] ?? '';
  }
  setFontStyle(style: string | null): this {
    return this.#all(fontStyle(style));
  }
  setFontLine(line: string | null): this {
    return this.#all(fontLine(line));
  }
  setNumberFormat(pattern: string): this {
    return this.#all(numberFormat(pattern));
  }
  setNumberFormats(patterns: string[][]): this {
    return this.#each(patterns, numberFormat);
  }
  getNumberFormat(): string {
    return this.getNumberFormats()[0]?.[0] ?? '';
  }
  getNumberFormats(): string[][] {
    return this.#read((style) => style.n?.pattern ?? '');
  }
  setHorizontalAlignment(name: string | null): this {
    return this.#all(align(name));
  }
  setHorizontalAlignments(names: (string | null)[][]): this {
    return this.#each(names, align);
  }
  getHorizontalAlignment(): string {
    return this.#read((style) => keyOf(horizontal, style.ht, 'general'))[0]?.[0] ?? '';
  }
  setVerticalAlignment(name: string | null): this {
    return this.#all(verticalAlign(name));
  }
  setWrap(wrap: boolean): this {
    return this.#wrapped(wrap ? 'WRAP' : 'OVERFLOW');
  }
  setWraps(wraps: boolean[][]): this {
    return this.#each(wraps, wrapping);
  }
  setWrapStrategy(strategy: unknown): this {
    return this.#wrapped(String(strategy));
  }
  getWrap(): boolean {
    return this.#read((style) => style.tb === wraps['WRAP'])[0]?.[0] ?? false;
  }
  setTextRotation(degrees: number): this {
    return this.#all({ tr: { a: -degrees } });
  }
  clearFormat(): this {
    this.sheet.grid.clearStyles([this.area]);
    return this;
  }
  #all(style: Style): this {
    this.sheet.grid.setStyles([this.area], () => style);
    return this;
  }
  #each<T>(values: T[][], styler: Styler<T>): this {
    checkShape(this.bounds, values);
    this.sheet.grid.setStyles([this.area], (r, c) => styler(values[r]?.[c] as T));
    return this;
  }
  #read<T>(pick: (style: Style) => T): T[][] {
    const { row, column } = this.area;
    return filled(this.bounds, 0).map((line, r) =>
      line.map((_, c) => pick(this.sheet.grid.style(row + r, column + c))),
    );
  }
  /** By way of the engine's own command, which also fits the heights of the rows. */
  #wrapped(strategy: string): this {
    const { row, column, rows, columns } = this.area;
    this.sheet.fsheet.getRange(row, column, rows, columns).setWrapStrategy(nameIn(wraps, strategy, 'wrap'));
    return this;
  }
}
