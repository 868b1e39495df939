// What lies over the cells of a sheet: charts, pictures, shapes.
import type { Thing, Things } from './things.ts';
import { readXml } from './xml.ts';

const things: Readonly<Record<string, Thing>> = {
  'xdr:pic': 'picture',
  'xdr:sp': 'shape',
  'xdr:cxnSp': 'shape',
  'xdr:grpSp': 'shape',
  'xdr:contentPart': 'shape',
};

export function countDrawing(bytes: Uint8Array, found: Things): void {
  // A group counts as one, whatever is in it.
  let groups = 0;
  readXml(bytes, {
    open(name, { uri = '' }) {
      const thing = name === 'a:graphicData' ? frameOf(uri) : things[name];
      if (thing && groups === 0) found.add(thing);
      if (name === 'xdr:grpSp') groups += 1;
    },
    close(name) {
      if (name === 'xdr:grpSp') groups -= 1;
    },
  });
}

/** A frame holds something made elsewhere. Slicers are counted by their own part. */
function frameOf(uri: string): Thing | undefined {
  if (/\/(chart|chartex)$/.test(uri)) return 'chart';
  return /slicer|timeslicer/.test(uri) ? undefined : 'shape';
}
