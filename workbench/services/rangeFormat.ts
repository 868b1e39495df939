// Range: colours, fonts, alignment, wrapping, number formats, borders, merging.
import type {
  BorderStyleTypes,
  HorizontalAlign,
  IBorderData,
  IStyleData,
  VerticalAlign,
} from '@univerjs/core';
import { EnumValue } from '../bridge/enums.ts';
import { fromEngine, toHex } from './color.ts';
import { RangeContent } from './rangeContent.ts';
import { checkShape, filled } from './rangeShape.ts';
import { ScriptError } from './service.ts';

const horizontal: Readonly<Record<string, number>> = {
  left: 1,
  start: 1,
  center: 2,
  right: 3,
  end: 3,
  normal: 0,
};
const vertical: Readonly<Record<string, number>> = { top: 1, middle: 2, bottom: 3 };
const wraps: Readonly<Record<string, number>> = { OVERFLOW: 1, CLIP: 2, WRAP: 3 };
const lines: Readonly<Record<string, number>> = {
  SOLID: 1,
  DOTTED: 3,
  DASHED: 4,
  DOUBLE: 7,
  SOLID_MEDIUM: 8,
  SOLID_THICK: 13,
};

type Style = IStyleData;
type Styler<T> = (value: T) => Style;
/** The engine takes null for "back to the default"; its types do not say so. */
const none = null as never;

const nameIn = (table: Readonly<Record<string, number>>, name: string, what: string): number => {
  const found = table[name];
  if (found === undefined) throw new ScriptError(`Invalid argument: ${what} ${name}`);
  return found;
};
const keyOf = (table: Readonly<Record<string, number>>, value: unknown, fallback: string): string =>
  Object.keys(table).find((key) => table[key] === value) ?? fallback;

const background: Styler<string | null> = (color) => ({ bg: color === null ? none : { rgb: toHex(color) } });
const fontColor: Styler<string | null> = (color) => ({ cl: color === null ? none : { rgb: toHex(color) } });
const fontFamily: Styler<string | null> = (family) => ({ ff: family ?? none });
const fontSize: Styler<number | null> = (size) => ({ fs: size ?? none });
const wrapping: Styler<boolean> = (wrap) => ({ tb: wrap ? 3 : 1 });
const fontWeight: Styler<string | null> = (weight) => ({ bl: weight === 'bold' ? 1 : none });
const fontStyle: Styler<string | null> = (style) => ({ it: style === 'italic' ? 1 : none });
const fontLine: Styler<string | null> = (line) => ({
  ul: line === 'underline' ? { s: 1 } : none,
  st: line === 'line-through' ? { s: 1 } : none,
});
const numberFormat: Styler<string> = (pattern) => ({ n: pattern === '' ? none : { pattern } });
const align: Styler<string | null> = (name) => ({
  ht: name === null ? none : (nameIn(horizontal, name, 'alignment') as HorizontalAlign),
});
const verticalAlign: Styler<string | null> = (name) => ({
  vt: name === null ? none : (nameIn(vertical, name, 'alignment') as VerticalAlign),
});

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
  clearFormat(): this {
    const { row, column, rows, columns } = this.area;
    this.sheet.fsheet.getRange(row, column, rows, columns).clearFormat();
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

  #all(style: Style): this {
    this.sheet.grid.setStyles(this.area, () => style);
    return this;
  }
  #each<T>(values: T[][], styler: Styler<T>): this {
    checkShape(this.bounds, values);
    this.sheet.grid.setStyles(this.area, (r, c) => styler(values[r]?.[c] as T));
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
  #merged(change: (range: ReturnType<typeof this.sheet.fsheet.getRange>) => unknown): this {
    const { row, column, rows, columns } = this.area;
    change(this.sheet.fsheet.getRange(row, column, rows, columns));
    return this;
  }
}
