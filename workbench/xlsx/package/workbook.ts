// The list of a workbook's sheets and names, as its main part has them.

import { FileFault } from '../unreadable.ts';
import type { Archive } from './archive.ts';
import { relationsOf } from './relations.ts';
import { readXml } from './xml.ts';

interface FileSheetEntry {
  readonly name: string;
  readonly relation: string;
  readonly state: string;
}

interface FileName {
  readonly name: string;
  /** Position of the one sheet it is for, among all sheets of the file. */
  readonly sheet: number | undefined;
  text: string;
}

export interface FileWorkbook {
  readonly sheets: readonly FileSheetEntry[];
  readonly names: readonly FileName[];
  readonly date1904: boolean;
}

/** Name of the main part; a package without the list of its parts has it where it usually is. */
export function mainPart(archive: Archive): string {
  const [main] = relationsOf(archive, '').filter(({ kind }) => kind === 'officeDocument');
  const part = main?.target ?? 'xl/workbook.xml';
  if (archive.has(part)) {
    if (/\.bin$/i.test(part)) throw new FileFault('binary');
    return part;
  }
  throw new FileFault(archive.has('content.xml') && archive.has('mimetype') ? 'openDocument' : 'other');
}

export function readWorkbook(bytes: Uint8Array): FileWorkbook {
  const sheets: FileSheetEntry[] = [];
  const names: FileName[] = [];
  let date1904 = false;
  let root: string | undefined;
  let current: FileName | undefined;
  readXml(bytes, {
    open(element, { name = '', 'r:id': relation = '', state = 'visible', localSheetId, ...rest }) {
      root ??= element;
      if (element === 'workbookPr') date1904 = /^(1|true)$/i.test(rest['date1904'] ?? '');
      if (element === 'sheet') sheets.push({ name, relation, state });
      if (element !== 'definedName') return;
      current = { name, sheet: localSheetId === undefined ? undefined : Number(localSheetId), text: '' };
      names.push(current);
    },
    text(text) {
      if (current) current.text += text;
    },
    close() {
      current = undefined;
    },
  });
  // A document or a presentation is such a package, too.
  if (root !== 'workbook') throw new FileFault('other');
  return { sheets, names, date1904 };
}
