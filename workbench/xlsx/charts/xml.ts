// XML in small pieces. Excel wants the children of an element in the order of its schema: they are written so.
import { sayable } from '../xmlText.ts';

type Part = string | undefined | false;
type Attributes = Readonly<Record<string, string | number>>;

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escaped = (text: string): string =>
  sayable(text).replace(/[&<>"]/g, (found) => entities[found] ?? found);

export function element(name: string, attributes: Attributes, ...children: Part[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const content = children.filter(Boolean).join('');
  return content === ''
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${content}</${name}>`;
}

export const group = (name: string, ...children: Part[]): string => element(name, {}, ...children);

/** `<c:gapWidth val="60"/>`: how charts say nearly everything. */
export const setting = (name: string, val: string | number): string => element(name, { val });

export const textOf = (name: string, text: string): string => group(name, escaped(text));
