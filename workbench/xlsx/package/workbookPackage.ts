// Any workbook file as the one form of it that the library reads without fail.
import { strToU8, zipSync } from 'fflate';
import { Archive } from './archive.ts';
import type { CellContext } from './cell.ts';
import { printMarkup, type RangeName, rangeNames } from './definedNames.ts';
import { countDrawing } from './drawing.ts';
import { mustBeArchive } from './kind.ts';
import { type Note, readNotes } from './notes.ts';
import { type Relation, relationsOf } from './relations.ts';
import { sheetMarkup } from './sheet.ts';
import { readStrings, StringTable } from './strings.ts';
import { stylesMarkup } from './styles.ts';
import { type Thing, Things } from './things.ts';
import { mainPart, readWorkbook } from './workbook.ts';
import { element } from './xml.ts';

export interface WorkbookPackage {
  /** Its sheets are called s1, s2 …: not every name that a file has would be taken. */
  readonly bytes: Uint8Array;
  readonly sheets: readonly { readonly name: string; readonly notes: readonly Note[] }[];
  readonly names: readonly RangeName[];
  /** What cannot be shown, named; empty if there is nothing. */
  readonly notShown: string;
}

const sheetKinds: Readonly<Record<string, Thing>> = {
  chartsheet: 'chartSheet',
  dialogsheet: 'dialogSheet',
  xlMacrosheet: 'macroSheet',
  xlIntlMacrosheet: 'macroSheet',
};
/** By the kind of the part that a workbook or a sheet points to. */
const partKinds: Readonly<Record<string, Thing>> = {
  vbaProject: 'macros',
  connections: 'connection',
  pivotTable: 'pivotTable',
  table: 'table',
  slicer: 'slicer',
  timeline: 'timeline',
  ctrlProp: 'control',
  control: 'control',
  oleObject: 'embedded',
  package: 'embedded',
};

/** Throws a FileFault for what is no workbook, and whatever comes for a damaged one. */
export function openPackage(bytes: Uint8Array): WorkbookPackage {
  mustBeArchive(bytes);
  const archive = new Archive(bytes);
  const main = mainPart(archive);
  const workbook = readWorkbook(archive.read(main) ?? new Uint8Array());
  const relations = relationsOf(archive, main);
  const partOf = (kind: string): Uint8Array | undefined => {
    const found = relations.find((one) => one.kind === kind);
    return found && archive.read(found.target);
  };
  const things = new Things();
  const table = new StringTable();
  const { date1904 } = workbook;
  const context: CellContext = { texts: readStrings(partOf('sharedStrings')), table, date1904, things };
  countParts(relations, things);

  const sheets: { name: string; notes: Note[] }[] = [];
  const files: Record<string, string> = {};
  const entries: string[] = [];
  const links: string[] = [];
  const places = new Map<number, number>();
  workbook.sheets.forEach(({ name, relation, state }, position) => {
    const link = relations.find(({ id }) => id === relation);
    const other = sheetKinds[link?.kind ?? ''];
    const content = other === undefined && link ? archive.read(link.target) : undefined;
    if (content === undefined || !link) {
      things.add(other ?? 'missingSheet');
      return;
    }
    places.set(position, sheets.length);
    const notes = readBeside(archive, relationsOf(archive, link.target), things);
    sheets.push({ name, notes });
    const number = String(sheets.length);
    files[`xl/worksheets/sheet${number}.xml`] = sheetMarkup(content, context);
    entries.push(element('sheet', { name: `s${number}`, sheetId: number, state, 'r:id': `r${number}` }));
    links.push(element('Relationship', { Id: `r${number}`, Target: `worksheets/sheet${number}.xml` }));
  });

  files['xl/workbook.xml'] = element(
    'workbook',
    {},
    [
      element('workbookPr', { date1904: date1904 ? '1' : '0' }),
      element('sheets', {}, entries.join('')),
      printMarkup(workbook, places),
    ].join(''),
  );
  files['xl/_rels/workbook.xml.rels'] = element('Relationships', {}, links.join(''));
  files['xl/styles.xml'] = stylesMarkup(partOf('styles'));
  files['xl/sharedStrings.xml'] = table.markup();
  return { bytes: packed(files), sheets, names: rangeNames(workbook, things), notShown: things.named() };
}

/** Reads a sheet's notes, and counts what else belongs to it. */
function readBeside(archive: Archive, relations: readonly Relation[], things: Things): Note[] {
  countParts(relations, things);
  return relations.flatMap(({ kind, target }) => {
    if (kind !== 'drawing' && kind !== 'comments') return [];
    const content = archive.read(target);
    if (content === undefined) return [];
    if (kind === 'comments') return readNotes(content);
    countDrawing(content, things);
    return [];
  });
}

function countParts(relations: readonly Relation[], things: Things): void {
  for (const { kind } of relations) {
    const thing = partKinds[kind];
    if (thing) things.add(thing);
  }
}

/** Not compressed: it is unpacked at once. */
const packed = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const)), {
    level: 0,
  });
