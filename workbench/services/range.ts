// Range as scripts hold it: place, content and format, and what concerns the sheet around it.
import type { IStyleData } from '@univerjs/core';
import { columnLetters } from './a1.ts';
import { DataValidation } from './dataValidation.ts';
import { Protection } from './protection.ts';
import { RangeBorders } from './rangeBorders.ts';
import { filled } from './rangeShape.ts';
import { ScriptError } from './service.ts';
import type { Sheet } from './sheet.ts';
import { engineRule, validationSettings } from './validationRule.ts';

export class Range extends RangeBorders {
  clear(): this {
    return this.clearContent().clearFormat().clearNote();
  }

  async copyTo(destination: Range, options: { formatOnly?: boolean } = {}): Promise<void> {
    const { formatOnly = false, ...unknown } = options;
    const [option] = Object.keys(unknown);
    if (option) throw new ScriptError(`copyTo() with ${option} is not implemented in the local workbench`);
    await this.sheet.context.book.settle();
    const { row, column } = destination.area;
    const target = { ...this.area, row, column };
    const { sheet } = destination;
    sheet.getRange(row + 1, column + 1, target.rows, target.columns);
    const cells = filled(this.bounds, 0).map((line, r) =>
      line.map((_, c) => {
        const copy = this.sheet.grid.copyOf(this.area.row + r, this.area.column + c);
        return formatOnly ? { ...sheet.grid.copyOf(row + r, column + c), s: copy.s } : copy;
      }),
    );
    sheet.grid.write(target, cells);
  }

  /** A larger place is filled by repeating the range. */
  copyFormatToRange(sheet: Sheet, column: number, columnEnd: number, row: number, rowEnd: number): void {
    const { area } = sheet.getRange(row, column, rowEnd - row + 1, columnEnd - column + 1);
    const styles = filled(this.bounds, 0).map((line, r) =>
      line.map((_, c) => this.sheet.grid.style(this.area.row + r, this.area.column + c)),
    );
    sheet.grid.setStyles([area], (r, c) => {
      const line = styles[r % styles.length] ?? [];
      return instead(line[c % line.length] ?? {}, sheet.grid.style(area.row + r, area.column + c));
    });
  }

  setDataValidation(rule: DataValidation | null): this {
    const { row, column, rows, columns } = this.area;
    const range = this.sheet.fsheet.getRange(row, column, rows, columns);
    range.setDataValidation(
      rule === null ? (null as never) : engineRule(rule.settings, this.sheet.context.book),
    );
    return this;
  }
  clearDataValidations(): this {
    return this.setDataValidation(null);
  }
  getDataValidation(): DataValidation | null {
    const { row, column } = this.area;
    const rule = this.sheet.fsheet.getRange(row, column).getDataValidation();
    return rule ? new DataValidation(validationSettings(rule)) : null;
  }

  protect(): Protection {
    return Protection.create(this.sheet, this.getA1Notation());
  }

  /** Sorts the rows by one or more columns of the sheet, as numbers, then texts, then blanks. */
  async sort(
    spec:
      | number
      | { column: number; ascending?: boolean }
      | (number | { column: number; ascending?: boolean })[],
  ): Promise<this> {
    const keys = (Array.isArray(spec) ? spec : [spec]).map((key) =>
      typeof key === 'number' ? { column: key, ascending: true } : { ascending: true, ...key },
    );
    for (const key of keys) {
      if (key.column >= this.getColumn() && key.column <= this.getLastColumn()) continue;
      throw new ScriptError(`Sort column ${columnLetters(key.column)} is outside the range.`);
    }
    const values = await this.getValues();
    const cells = values.map((_, r) =>
      (values[r] ?? []).map((__, c) => this.sheet.grid.copyOf(this.area.row + r, this.area.column + c)),
    );
    const order = values.map((_, index) => index);
    order.sort((a, b) => {
      for (const { column, ascending } of keys) {
        const at = column - this.getColumn();
        const result = compare(values[a]?.[at] ?? '', values[b]?.[at] ?? '', ascending ? 1 : -1);
        if (result !== 0) return result;
      }
      return a - b;
    });
    this.sheet.grid.write(
      this.area,
      order.map((index) => cells[index] ?? []),
    );
    return this;
  }
}

const nothing = (style: object) => Object.fromEntries(Object.keys(style).map((part) => [part, null]));

/** A style that is merged into the old one so that nothing of that shows through. */
const instead = (style: IStyleData, old: IStyleData): IStyleData => ({
  ...nothing(old),
  ...style,
  ...(style.bd ? { bd: { ...nothing(old.bd ?? {}), ...style.bd } } : {}),
});

/** Blanks stay last in either direction. */
function compare(a: unknown, b: unknown, direction: number): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  const rank = (value: unknown): number =>
    typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 0;
  if (rank(a) !== rank(b)) return (rank(a) - rank(b)) * direction;
  if (typeof a === 'string') return a.localeCompare(String(b), 'ja') * direction;
  return (Number(a) - Number(b)) * direction;
}
