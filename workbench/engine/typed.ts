// What a spreadsheet makes of a text that is typed or set: a number, a date, a boolean, a formula, or the text itself.
// By hand: numfmt's parseValue reads no 2026年10月1日 and no 25:00, takes 1,00 for 100, and writes 2026/10/1 back as typed.
import { serialOf } from './serial.ts';

export type Typed =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'text'; readonly text: string; readonly forced: boolean }
  | { readonly kind: 'number'; readonly value: number; readonly format?: string }
  | { readonly kind: 'boolean'; readonly value: boolean };

const number = /^([-+]?)(¥|￥|\$)?(\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(\.\d*)?(e[-+]?\d+)?(%)?$/i;
const date = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const kanjiDate = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const yearMonth = /^(\d{4})([-/])(\d{1,2})$/;
const monthDay = /^(\d{1,2})([-/])(\d{1,2})$/;
const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

export function parseTyped(source: string, currentYear: number): Typed {
  if (source.startsWith("'")) return { kind: 'text', text: source.slice(1), forced: true };
  if (source.startsWith('=') && source.length > 1) return { kind: 'formula', formula: source };
  const text = source.trim();
  if (/^true$/i.test(text)) return { kind: 'boolean', value: true };
  if (/^false$/i.test(text)) return { kind: 'boolean', value: false };
  return parseNumber(text) ?? parseDate(text, currentYear) ?? { kind: 'text', text: source, forced: false };
}

function parseNumber(text: string): Typed | undefined {
  const match = number.exec(text);
  if (!match) return undefined;
  const [, sign, currency, whole = '', fraction = '', exponent = '', percent] = match;
  const plain = Number(`${whole.replaceAll(',', '') || '0'}${fraction === '.' ? '' : fraction}${exponent}`);
  const signed = sign === '-' ? -plain : plain;
  const decimals = fraction.length > 1 ? '.00' : '';
  if (percent) return { kind: 'number', value: signed / 100, format: `0${decimals}%` };
  if (currency) return { kind: 'number', value: signed, format: `"${currency}"#,##0${decimals}` };
  if (whole.includes(',')) return { kind: 'number', value: signed, format: `#,##0${decimals}` };
  return { kind: 'number', value: signed };
}

function parseDate(text: string, currentYear: number): Typed | undefined {
  const full = date.exec(text);
  if (full) {
    const [, year, mark, month, day, hours, minutes, seconds] = full;
    const format = mark === '-' ? 'yyyy-mm-dd' : 'yyyy/mm/dd';
    if (hours === undefined) return onDay(Number(year), Number(month), Number(day), 0, format);
    const part = dayPart(Number(hours), Number(minutes), Number(seconds ?? 0));
    return part === undefined
      ? undefined
      : onDay(Number(year), Number(month), Number(day), part, `${format} h:mm:ss`);
  }
  const kanji = kanjiDate.exec(text);
  if (kanji) return onDay(Number(kanji[1]), Number(kanji[2]), Number(kanji[3]), 0, 'yyyy"年"m"月"d"日"');
  const month = yearMonth.exec(text);
  if (month) return onDay(Number(month[1]), Number(month[3]), 1, 0, `yyyy${month[2]}mm`);
  const short = monthDay.exec(text);
  if (short) return onDay(currentYear, Number(short[1]), Number(short[3]), 0, `m${short[2]}d`);
  const clock = time.exec(text);
  if (!clock) return undefined;
  const part = dayPart(Number(clock[1]), Number(clock[2]), Number(clock[3] ?? 0));
  const format = clock[3] === undefined ? 'h:mm' : 'h:mm:ss';
  return part === undefined ? undefined : { kind: 'number', value: part, format };
}

function onDay(year: number, month: number, day: number, part: number, format: string): Typed | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  const real = at.getUTCMonth() === month - 1 && at.getUTCDate() === day && year >= 1900;
  return real ? { kind: 'number', value: serialOf(year, month, day) + part, format } : undefined;
}

const dayPart = (hours: number, minutes: number, seconds: number): number | undefined =>
  minutes > 59 || seconds > 59 ? undefined : (hours * 3600 + minutes * 60 + seconds) / 86_400;
