// XML read into plain nodes, by the reader that exceljs brings along.
import { createRequire } from 'node:module';

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

interface Parser {
  on(event: 'opentag', handler: (tag: { name: string; attributes: Record<string, string> }) => void): void;
  on(event: 'closetag', handler: () => void): void;
  on(event: 'text', handler: (text: string) => void): void;
  write(xml: string): Parser;
  close(): void;
}

const { SaxesParser } = createRequire(createRequire(import.meta.url).resolve('exceljs'))('saxes') as {
  SaxesParser: new () => Parser;
};

/** Fails on anything that is not well formed. */
export function parseXml(xml: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const node = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.write(xml).close();
  const [top] = root.children;
  if (!top) throw new Error('There is no element.');
  return top;
}

/** All nodes below, whichever level they stand on. */
export const below = (node: XmlNode): XmlNode[] => node.children.flatMap((child) => [child, ...below(child)]);

/** `c:ser c:tx c:v`: every c:v below a c:tx below a c:ser. */
export const find = (node: XmlNode, path: string): XmlNode[] =>
  path
    .split(' ')
    .reduce(
      (nodes, name) => nodes.flatMap((one) => below(one).filter((child) => child.name === name)),
      [node],
    );

export const textsAt = (node: XmlNode, path: string): string[] => find(node, path).map(({ text }) => text);

/** Of elements like `<c:gapWidth val="62"/>`. */
export const settings = (node: XmlNode, path: string): (string | undefined)[] =>
  find(node, path).map(({ attributes }) => attributes['val']);
