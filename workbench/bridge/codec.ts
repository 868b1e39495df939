// Values as text for the way between script and host: plain data, dates, enumeration values and references to objects.
import { EnumValue, enumValue } from './enums.ts';

export interface Reference {
  readonly id: string;
  /** Name of the Apps Script class, so that the script side knows its enumerations. */
  readonly service: string;
}

export interface References {
  toReference(value: object): Reference | undefined;
  fromReference(reference: Reference): unknown;
}

const isDate = (value: object): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** As JSON writes it: most of what crosses are rows of such values, which need no copy. */
const isPlain = (item: unknown): boolean =>
  typeof item === 'string' || typeof item === 'boolean' || item === null || Number.isFinite(item);

export function pack(value: unknown, references?: References): string {
  const walk = (item: unknown): unknown => {
    if (item === undefined) return { $undefined: true };
    if (typeof item === 'number') return Number.isFinite(item) ? item : { $number: String(item) };
    if (typeof item === 'function' || typeof item === 'symbol') return { $undefined: true };
    if (item === null || typeof item !== 'object') return item;
    if (Array.isArray(item)) return item.every(isPlain) ? item : item.map(walk);
    if (isDate(item)) return { $date: item.getTime() };
    if (item instanceof EnumValue) return { $enum: [item.type, item.name()] };
    const reference = references?.toReference(item);
    if (reference) return { $ref: reference };
    const entries = Object.entries(item).map(([key, part]) => [key, walk(part)] as const);
    return entries.some(([key]) => key.startsWith('$')) ? { $object: entries } : Object.fromEntries(entries);
  };
  return JSON.stringify(walk(value));
}

export function unpack(text: string, references?: References): unknown {
  const walk = (item: unknown): unknown => {
    if (item === null || typeof item !== 'object') return item;
    if (Array.isArray(item)) {
      for (let i = 0; i < item.length; i++) if (typeof item[i] === 'object') item[i] = walk(item[i]);
      return item;
    }
    const record = item as Record<string, unknown>;
    for (const key in record) {
      if (key.startsWith('$')) return special(key, record[key]);
      record[key] = walk(record[key]);
    }
    return record;
  };
  const special = (key: string, content: unknown): unknown => {
    switch (key) {
      case '$undefined':
        return undefined;
      case '$number':
        return Number(content);
      case '$date':
        return new Date(content === null ? Number.NaN : (content as number));
      case '$enum':
        return enumValue(...(content as [string, string]));
      case '$ref':
        return references?.fromReference(content as Reference);
      default:
        return Object.fromEntries((content as [string, unknown][]).map(([name, part]) => [name, walk(part)]));
    }
  };
  return walk(JSON.parse(text));
}
