// The names of ranges, and the ranges to print, of a workbook.
import type { Things } from './things.ts';
import type { FileWorkbook } from './workbook.ts';
import { element, escapeXml } from './xml.ts';

export interface RangeName {
  readonly name: string;
  readonly ref: string;
}

const ONE_RANGE = /^(?:'(?:[^']|'')+'|[^'!,()[\]]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/;

/** Names for the whole workbook; the program's own begin with an underscore and are no one's to use. */
export function rangeNames({ names }: FileWorkbook, things: Things): RangeName[] {
  const found = new Map<string, RangeName>();
  for (const { name, sheet, text } of names) {
    if (name.startsWith('_')) continue;
    if (!ONE_RANGE.test(text)) things.add('definedName');
    // A name that one sheet alone uses gives way to that of all.
    else if (sheet === undefined || !found.has(name))
      found.set(name, { name, ref: text.replaceAll('$', '') });
  }
  return [...found.values()];
}

/** `places`: where each sheet of the file stands among those that are read. */
export function printMarkup({ names }: FileWorkbook, places: ReadonlyMap<number, number>): string {
  const written = names.flatMap(({ name, sheet, text }) => {
    const place = sheet === undefined ? undefined : places.get(sheet);
    if (name !== '_xlnm.Print_Area' || place === undefined || !ONE_RANGE.test(text)) return [];
    return [element('definedName', { name, localSheetId: String(place) }, escapeXml(text))];
  });
  return written.length > 0 ? element('definedNames', {}, written.join('')) : '';
}
