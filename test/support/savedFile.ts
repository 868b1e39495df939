// The parts of a saved .xlsx file and how they are tied together.
import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { find, parseXml, type XmlNode } from './xml.ts';

interface Relation {
  readonly id: string;
  readonly kind: string;
  /** The name of the part it leads to. */
  readonly target: string;
}

export interface SavedFile {
  readonly names: readonly string[];
  xml(name: string): XmlNode;
  text(name: string): string;
  relations(name: string): Relation[];
  /** The charts of a tab, as its drawing lists them. */
  charts(tab: string): SavedChart[];
}

interface SavedChart {
  readonly chart: XmlNode;
  readonly anchor: XmlNode;
}

export function savedFile(bytes: Uint8Array): SavedFile {
  const parts = unzipSync(bytes);
  const text = (name: string): string => {
    const part = parts[name];
    if (!part) throw new Error(`The file has no ${name}.`);
    return strFromU8(part);
  };
  const xml = (name: string) => parseXml(text(name));
  const relations = (name: string): Relation[] => {
    const folder = posix.dirname(name);
    const file = posix.join(folder, '_rels', `${posix.basename(name)}.rels`);
    if (!parts[file]) return [];
    return find(xml(file), 'Relationship').map(({ attributes: { Id = '', Type = '', Target = '' } }) => ({
      id: Id,
      kind: posix.basename(Type),
      target: posix.join(folder, Target),
    }));
  };
  const follow = (name: string, id: string | undefined): string => {
    const relation = relations(name).find((one) => one.id === id);
    if (!relation) throw new Error(`${name} has no relation ${id}.`);
    return relation.target;
  };
  const charts = (tab: string): SavedChart[] => {
    const book = 'xl/workbook.xml';
    const entry = find(xml(book), 'sheet').find(({ attributes }) => attributes['name'] === tab);
    const sheet = follow(book, entry?.attributes['r:id']);
    return find(xml(sheet), 'drawing').flatMap(({ attributes }) => {
      const drawing = follow(sheet, attributes['r:id']);
      return xml(drawing).children.map((anchor) => {
        const [shown] = find(anchor, 'c:chart');
        return { anchor, chart: xml(follow(drawing, shown?.attributes['r:id'])) };
      });
    });
  };
  return { names: Object.keys(parts), xml, text, relations, charts };
}
