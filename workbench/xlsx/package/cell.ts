// One cell as the library is to read it: its text in the table of strings, its value in the one form for its kind.
import { columnLetters } from '../../services/a1.ts';
import type { FileCell } from './fileCell.ts';
import { unescapeText } from './richText.ts';
import { formulaAt, type Shared } from './sharedFormula.ts';
import type { StringTable } from './strings.ts';
import type { Thing, Things } from './things.ts';
import { type Attributes, element, escapeXml } from './xml.ts';

export interface CellContext {
  /** The file's own texts, by number. */
  readonly texts: readonly string[];
  readonly table: StringTable;
  readonly date1904: boolean;
  readonly things: Things;
}

/** A formula that asks another file: `[1]Sheet1!A1`. */
const OTHER_BOOK = /\[\d+\][^[\]!]*!/;

export class CellMarkup {
  /** The shared formulas of this sheet whose text has come. */
  private readonly shared = new Map<string, Shared>();

  constructor(private readonly context: CellContext) {}

  /** Empty if the cell has neither content nor format. */
  markup(cell: FileCell, row: number, column: number): { readonly markup: string; readonly filled: boolean } {
    const address = `${columnLetters(column)}${row}`;
    const { s } = cell.attributes;
    const style: Attributes = s === undefined ? { r: address } : { r: address, s };
    const formula = this.formula(cell, row, column);
    if (formula !== '') return { markup: element('c', style, formula), filled: true };
    const value = this.value(cell);
    if (value === undefined) return { markup: s === undefined ? '' : element('c', style), filled: false };
    const attributes = value.type === '' ? style : { ...style, t: value.type };
    return { markup: element('c', attributes, `<v>${escapeXml(value.text)}</v>`), filled: true };
  }

  private formula({ formula }: FileCell, row: number, column: number): string {
    if (formula === undefined) return '';
    const { t, si = '', ref } = formula.attributes;
    const written = formula.text.replace(/^=/, '');
    const shared = t === 'shared' && written === '' ? this.shared.get(si) : undefined;
    const text = shared ? formulaAt(shared, row, column) : written;
    if (t === 'shared' && written !== '' && ref !== undefined) this.shared.set(si, { text, row, column });
    if (OTHER_BOOK.test(text)) return this.keepValue('externalFormula');
    if (text === '') return t === undefined || t === 'normal' ? '' : this.keepValue('keptValue');
    return element('f', t === 'array' && ref !== undefined ? { t, ref } : {}, escapeXml(text));
  }

  private keepValue(thing: Thing): string {
    this.context.things.add(thing);
    return '';
  }

  private value({ attributes, value, inline }: FileCell): { type: string; text: string } | undefined {
    const { texts, date1904 } = this.context;
    if (inline !== undefined) return this.text(inline);
    if (value === undefined || value === '') return undefined;
    const text = value.trim();
    switch (attributes['t'] ?? 'n') {
      case 's':
        return this.text(texts[Number(text)] ?? '');
      case 'b':
        return { type: 'b', text: text === '1' || text.toLowerCase() === 'true' ? '1' : '0' };
      case 'e':
        return { type: 'e', text };
      case 'd': {
        const serial = serialOf(text);
        if (serial === undefined) return this.text(value);
        return { type: '', text: String(date1904 ? serial - 1462 : serial) };
      }
      case 'n':
        return text !== '' && Number.isFinite(Number(text)) ? { type: '', text } : this.text(value);
      default:
        return this.text(unescapeText(value));
    }
  }

  /** A text of no length is no content. */
  private text(text: string): { type: string; text: string } | undefined {
    return text === '' ? undefined : { type: 's', text: String(this.context.table.numberOf(text)) };
  }
}

/** Days since 1899-12-30 of a date as strict files write it; one with a time alone counts from day 0. */
function serialOf(iso: string): number | undefined {
  const time = /^T?(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)Z?$/.exec(iso)?.[1];
  if (time !== undefined) return Date.parse(`1970-01-01T${time}Z`) / 86_400_000;
  const instant = Date.parse(/T.*(Z|[+-]\d\d:\d\d)$/.test(iso) || !iso.includes('T') ? iso : `${iso}Z`);
  return Number.isNaN(instant) ? undefined : instant / 86_400_000 + 25_569;
}
