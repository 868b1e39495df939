// XML as a stream of elements whose names no longer depend on the prefixes a writer chose.
import { type SaxesAttributeNS, SaxesParser } from 'saxes';

export type Attributes = Readonly<Record<string, string>>;

export interface Visitor {
  open(name: string, attributes: Attributes): void;
  /** CDATA comes as text; one text may come in pieces. */
  text?(text: string): unknown;
  close?(name: string): void;
}

const MAIN = '';
const COMPATIBILITY = 'mc';
/** The namespaces that are read, with the strict form of each beside the usual one. */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': MAIN,
  'http://purl.oclc.org/ooxml/spreadsheetml/main': MAIN,
  'http://schemas.openxmlformats.org/package/2006/relationships': MAIN,
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing': 'xdr',
  'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing': 'xdr',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main': 'x14',
  'http://schemas.microsoft.com/office/excel/2006/main': 'xm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': COMPATIBILITY,
  'http://www.w3.org/XML/1998/namespace': 'xml',
};
/** undefined for what is in a namespace nobody here reads. */
function nameOf(uri: string, local: string): string | undefined {
  const prefix = uri === '' ? MAIN : prefixes[uri];
  if (prefix === undefined) return undefined;
  return prefix === MAIN ? local : `${prefix}:${local}`;
}

/** Throws at the first thing that is not well-formed. */
export function readXml(bytes: Uint8Array, visitor: Visitor): void {
  const parser = new SaxesParser({ xmlns: true });
  /** How deep inside an element that is passed over with all that is in it. */
  let passedOver = 0;
  parser.on('opentag', ({ uri, local, attributes }) => {
    const name = nameOf(uri, local);
    // Of two forms of the same thing the first is the full one; the second would count it twice.
    if (passedOver > 0 || name === undefined || name === `${COMPATIBILITY}:Fallback`) passedOver += 1;
    else if (!name.startsWith(`${COMPATIBILITY}:`)) visitor.open(name, plain(attributes));
  });
  const text = (content: string) => {
    if (passedOver === 0) visitor.text?.(content);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', ({ uri, local }) => {
    const name = nameOf(uri, local) ?? '';
    if (passedOver > 0) passedOver -= 1;
    else if (!name.startsWith(`${COMPATIBILITY}:`)) visitor.close?.(name);
  });
  parser.write(decode(bytes)).close();
}

function plain(attributes: Readonly<Record<string, SaxesAttributeNS>>): Attributes {
  const named: Record<string, string> = {};
  for (const { uri, local, value } of Object.values(attributes)) {
    const name = nameOf(uri, local);
    if (name !== undefined) named[name] = value;
  }
  return named;
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  const declaration = new TextDecoder('latin1').decode(bytes.subarray(0, 100));
  return /^[^<]*<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(declaration)?.[1] ?? 'utf-8';
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"\t\n\r]/g, (found) => escapes[found] ?? '');

export const startTag = (name: string, attributes: Attributes = {}): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('')}>`;

export const element = (name: string, attributes: Attributes, content = ''): string =>
  `${startTag(name, attributes)}${content}</${name}>`;
