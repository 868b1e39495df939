// What a pasted list would do to 営業先: each line a new office, one that is there already, or a question.
import { isPhone, phoneKey } from '../../../basics/phone.ts';
import { nameKey } from './duplicates.ts';
import type { ListColumn, ListLine } from './importTable.ts';

type ListCells = ListLine['cells'];

export interface KnownOffice {
  readonly id: string;
  readonly name: string;
  readonly phone?: string | undefined;
  /** Whether a cell may be filled in is the tab's to say: blank, and there. */
  readonly cells: Readonly<Partial<Record<ListColumn, string>>>;
}

export type ListEntry = { readonly line: number; readonly name: string } & (
  | { readonly does: 'add'; readonly cells: ListCells }
  /** A known office, with the blank cells that the list can fill and those in which it says otherwise. */
  | {
      readonly does: 'fill' | 'nothing';
      readonly office: KnownOffice;
      readonly by: 'name' | 'phone';
      readonly cells: ListCells;
      readonly differs: readonly ListColumn[];
    }
  /** The same office as a line above. */
  | { readonly does: 'repeat'; readonly of: number; readonly by: 'name' | 'phone' }
  | { readonly does: 'ask'; readonly why: 'noName' | 'nameIsNumber' | 'personIsNumber' | 'tooLong' }
);

/** A cell holds 50,000 characters at Google's; nobody lists this much of one office. */
const CELL_LIMIT = 20_000;

function questionOf({ cells }: ListLine) {
  if (cells.事業所名 === undefined) return 'noName';
  if (isPhone(cells.事業所名)) return 'nameIsNumber';
  if (isPhone(cells.担当者名 ?? '')) return 'personIsNumber';
  return Object.values(cells).some((cell) => cell.length > CELL_LIMIT) ? 'tooLong' : undefined;
}

const same = (column: ListColumn, a: string, b: string) =>
  column === '電話番号' || column === 'FAX番号' ? phoneKey(a) === phoneKey(b) : nameKey(a) === nameKey(b);

function known(line: ListLine, office: KnownOffice, by: 'name' | 'phone', columns: readonly ListColumn[]) {
  const told = columns.flatMap((column) => {
    const cell = line.cells[column];
    return cell === undefined || column === '事業所名' ? [] : [{ column, cell }];
  });
  const blank = told.filter(({ column }) => !office.cells[column]);
  const differs = told.filter(
    ({ column, cell }) => office.cells[column] && !same(column, cell, office.cells[column]),
  );
  return {
    does: blank.length > 0 ? ('fill' as const) : ('nothing' as const),
    office,
    by,
    cells: Object.fromEntries(blank.map(({ column, cell }) => [column, cell])),
    differs: differs.map(({ column }) => column),
  };
}

/**
 * `columns` are those the tab has; what the list says under others is not taken. `asNew`: lines whose phone number is
 * known but which the user wants added all the same, as two services of one house share a telephone.
 */
export function planImport(
  lines: readonly ListLine[],
  offices: readonly KnownOffice[],
  columns: readonly ListColumn[],
  asNew: ReadonlySet<number>,
): ListEntry[] {
  const byName = new Map<string, KnownOffice>();
  const byPhone = new Map<string, KnownOffice>();
  for (const office of offices) {
    const [name, phone] = [nameKey(office.name), phoneKey(office.phone)];
    if (!byName.has(name)) byName.set(name, office);
    if (phone && !byPhone.has(phone)) byPhone.set(phone, office);
  }
  const seen = new Map<string, number>();
  return lines.map((line): ListEntry => {
    const at = { line: line.line, name: line.cells.事業所名 ?? '' };
    const why = questionOf(line);
    if (why) return { ...at, does: 'ask', why };
    const name = nameKey(at.name);
    const phone = asNew.has(line.line) ? '' : phoneKey(line.cells.電話番号);
    const [named, called] = [byName.get(name), byPhone.get(phone)];
    const office = named ?? called;
    const keys = [
      `name ${name}`,
      ...(office ? [`office ${office.id}`] : []),
      ...(phone ? [`phone ${phone}`] : []),
    ];
    const [first] = keys.flatMap((key) => {
      const line = seen.get(key);
      return line === undefined
        ? []
        : [{ of: line, by: key.startsWith('phone') ? 'phone' : 'name' } as const];
    });
    if (first) return { ...at, does: 'repeat', ...first };
    for (const key of keys) seen.set(key, line.line);
    if (office) return { ...at, ...known(line, office, named ? 'name' : 'phone', columns) };
    const cells = columns.flatMap((column) => {
      const cell = line.cells[column];
      return cell === undefined ? [] : [[column, cell] as const];
    });
    return { ...at, does: 'add', cells: Object.fromEntries(cells) };
  });
}
