// A sheet as the library is to read it: of the file's sheet what the workbench uses, and nothing it stumbles over.
import type { CellContext } from './cell.ts';
import { Copy } from './copy.ts';
import { cutMerges, type Extent, LEAST_COLUMNS, LEAST_ROWS } from './extent.ts';
import { Rows } from './rows.ts';
import { Rules } from './rules.ts';
import type { Thing } from './things.ts';
import { type Attributes, element, readXml, startTag } from './xml.ts';

const COPIED: readonly string[] = [
  'sheetPr',
  'sheetViews',
  'sheetFormatPr',
  'conditionalFormatting',
  'printOptions',
  'pageMargins',
  'pageSetup',
];

/** By the element that stands in the sheet for it. */
const things: Readonly<Record<string, Thing>> = {
  autoFilter: 'filter',
  hyperlink: 'link',
  picture: 'picture',
  oddHeader: 'headerFooter',
  oddFooter: 'headerFooter',
  sheetProtection: 'protection',
  'x14:sparkline': 'sparkline',
};

export function sheetMarkup(bytes: Uint8Array, context: CellContext): string {
  const sheet = new FileSheet(context);
  readXml(bytes, sheet);
  return sheet.markup();
}

class FileSheet {
  private readonly path: string[] = [];
  private readonly before = new Copy();
  private readonly extension = new Copy();
  private readonly rows: Rows;
  private readonly rules = new Rules();
  private readonly columns: Attributes[] = [];
  private readonly merges: string[] = [];

  constructor(private readonly context: CellContext) {
    this.rows = new Rows(context);
  }

  open(name: string, attributes: Attributes): void {
    this.path.push(name);
    this.reader()?.open(name, attributes);
    if (name === 'col') this.columns.push(attributes);
    if (name === 'mergeCell' && attributes['ref'] !== undefined) this.merges.push(attributes['ref']);
    const thing = things[name];
    // A saved view repeats what the sheet has.
    if (thing && this.path[1] !== 'customSheetViews') this.context.things.add(thing);
  }

  text(text: string): void {
    this.reader()?.text(text);
  }

  close(name: string): void {
    this.reader()?.close(name);
    this.path.pop();
  }

  /** Who reads the element the file is at. */
  private reader(): Copy | Rows | Rules | undefined {
    const section = this.path[1] ?? '';
    if (section === 'sheetData') return this.path.length > 2 ? this.rows : undefined;
    if (section === 'dataValidations') return this.rules;
    if (COPIED.includes(section)) return this.before;
    if (section !== 'extLst') return undefined;
    const kind = this.path[3];
    if (kind === 'x14:dataValidations') return this.rules;
    return kind === 'x14:conditionalFormattings' ? this.extension : undefined;
  }

  markup(): string {
    const { rows, rules, before, extension } = this;
    const extent = { rows: Math.max(LEAST_ROWS, rows.rows), columns: Math.max(LEAST_COLUMNS, rows.columns) };
    const merges = cutMerges(this.merges, extent).map((ref) => element('mergeCell', { ref }));
    const formats = extension.markup;
    return [
      startTag('worksheet'),
      before.markup,
      this.columnMarkup(extent),
      rows.markup(),
      merges.length > 0 ? element('mergeCells', {}, merges.join('')) : '',
      rules.markup(extent),
      formats === '' ? '' : element('extLst', {}, element('ext', {}, formats)),
      '</worksheet>',
    ].join('');
  }

  /** The last columns of many files are one entry that reaches to the end of the sheet. */
  private columnMarkup({ columns }: Extent): string {
    const kept = this.columns.flatMap((attributes) => {
      const min = Number(attributes['min']);
      const max = Math.min(Number(attributes['max']), columns);
      return min >= 1 && min <= max ? [element('col', { ...attributes, max: String(max) })] : [];
    });
    return kept.length > 0 ? element('cols', {}, kept.join('')) : '';
  }
}
