// Which parts a part points to, by kind: the last word of the type's address, the same in strict files.
import type { Archive } from './archive.ts';
import { readXml } from './xml.ts';

export interface Relation {
  readonly id: string;
  readonly kind: string;
  /** Name of the part from the root; outside the file, as it stands. */
  readonly target: string;
}

export function relationsOf(archive: Archive, part: string): Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const bytes = archive.read(`${folder}_rels/${part.slice(slash)}.rels`);
  const found: Relation[] = [];
  if (bytes === undefined) return found;
  readXml(bytes, {
    open(name, { Id, Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || Id === undefined) return;
      const target = TargetMode === 'External' ? Target : resolve(archive, folder, Target);
      found.push({ id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), target });
    },
  });
  return found;
}

function resolve(archive: Archive, folder: string, target: string): string {
  const plain = target.trim().replaceAll('\\', '/');
  const steps: string[] = [];
  for (const step of (plain.startsWith('/') ? plain : folder + plain).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  const part = steps.join('/');
  return archive.has(part) ? part : unescaped(part);
}

/** A name may be written as in an address: `sheet%201.xml`. */
function unescaped(part: string): string {
  try {
    return decodeURI(part);
  } catch {
    return part;
  }
}
