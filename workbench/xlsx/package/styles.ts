// The styles of a workbook as the library is to read them: it takes for granted that no list is empty.
import { Copy } from './copy.ts';
import { element, readXml, startTag } from './xml.ts';

/** With the element that stands for "as usual" where a list has none. */
const lists: Readonly<Record<string, string | undefined>> = {
  numFmts: undefined,
  fonts: 'font',
  fills: 'fill',
  borders: 'border',
  cellXfs: 'xf',
  dxfs: 'dxf',
};

export function stylesMarkup(bytes: Uint8Array | undefined): string {
  const copy = new Copy();
  const filled = new Set<string>();
  const path: string[] = [];
  /** Elements of other namespaces are in a list only as an extension of it. */
  const copied = () => Object.hasOwn(lists, path[1] ?? '') && !path.some((name) => name.includes(':'));
  if (bytes !== undefined) {
    readXml(bytes, {
      open(name, attributes) {
        path.push(name);
        if (copied()) copy.open(name, attributes);
        if (path.length === 3) filled.add(path[1] ?? '');
      },
      text: (text) => copied() && copy.text(text),
      close(name) {
        if (copied()) copy.close(name);
        path.pop();
      },
    });
  }
  const usual = Object.entries(lists).map(([list, item]) =>
    item === undefined || filled.has(list) ? '' : element(list, {}, element(item, {})),
  );
  return `${startTag('styleSheet')}${copy.markup}${usual.join('')}</styleSheet>`;
}
