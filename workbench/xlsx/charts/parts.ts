// The parts of a written file, by name, and how one of them is tied to another.
import { strFromU8, strToU8 } from 'fflate';
import { NAMESPACES } from './namespaces.ts';
import { element, HEAD } from './xml.ts';

export type Parts = Record<string, Uint8Array>;

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

const textAt = (parts: Parts, name: string): string | undefined => {
  const bytes = parts[name];
  return bytes && strFromU8(bytes);
};

export function addPart(parts: Parts, name: string, xml: string, contentType: string): void {
  parts[name] = strToU8(xml);
  change(parts, '[Content_Types].xml', (types) =>
    into(types, '</Types>', element('Override', { PartName: `/${name}`, ContentType: contentType })),
  );
}

export function change(parts: Parts, name: string, how: (xml: string) => string): void {
  const xml = textAt(parts, name);
  if (xml === undefined) throw new Error(`The written file has no ${name}.`);
  parts[name] = strToU8(how(xml));
}

/** Ties the part `from` to one beside its folder, and says under which id. */
export function relate(parts: Parts, from: string, kind: 'chart' | 'drawing', target: string): string {
  const name = from.replace(/([^/]+)$/, '_rels/$1.rels');
  const old = textAt(parts, name) ?? `${HEAD}<Relationships xmlns="${PACKAGE}"></Relationships>`;
  const taken = [...old.matchAll(/\sId="rId(\d+)"/g)].map(([, number]) => Number(number));
  const id = `rId${Math.max(0, ...taken) + 1}`;
  const relation = element('Relationship', { Id: id, Type: `${NAMESPACES.r}/${kind}`, Target: target });
  parts[name] = strToU8(into(old, '</Relationships>', relation));
  return id;
}

const into = (xml: string, end: string, added: string): string => xml.replace(end, () => added + end);
