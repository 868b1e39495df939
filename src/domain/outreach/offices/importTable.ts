// A pasted table, tab-separated as copied from a sheet or comma-separated, as rows of cells under known columns.
import { normalize } from '../../../basics/text.ts';
import { nameKey } from './duplicates.ts';

/** The columns of 営業先 that a list may bring, in the order of a list without headers, with other names for them. */
const COLUMNS = {
  事業所名: [
    '事業所の名称',
    '事業所名称',
    '事業所',
    '名称',
    '施設名',
    '施設名称',
    '営業先',
    '営業先名',
    '病院名',
    '居宅名',
    'name',
    '事業者名',
    '会社名',
    '法人名',
  ],
  担当者名: [
    '担当者',
    '担当',
    'ご担当者',
    'ご担当者名',
    '担当ケアマネ',
    'ケアマネ',
    'ケアマネジャー',
    'ケアマネージャー',
    '氏名',
    '管理者',
    '管理者名',
    '管理者氏名',
    '管理者の氏名',
  ],
  電話番号: ['電話', 'tel', '電話no', '電話no.', 'tel番号', '事業所電話番号', 'phone', '連絡先'],
  連絡方法: ['連絡手段', '希望連絡方法', '連絡方法の希望', '連絡の方法', '希望の連絡方法'],
  FAX番号: [
    'fax',
    'ファックス',
    'ファックス番号',
    'ファクス',
    'ファクシミリ',
    'ファクシミリ番号',
    'fax no',
    'faxno.',
  ],
  メール: ['メールアドレス', 'mail', 'email', 'e-mail'],
  種別: ['区分', '種類', '事業種別', 'サービスの種類', 'サービス種類', 'サービス種別'],
  メモ: ['備考', '備考欄', '特記事項', '注意点'],
} as const;

/** Headers that give way to any other of the same meaning: a town's list names 法人名 before 事業所の名称. */
const WEAK = ['事業者名', '会社名', '法人名', '連絡先', '管理者', '管理者名', '管理者氏名', '管理者の氏名'];

export type ListColumn = keyof typeof COLUMNS;
export const LIST_COLUMNS = Object.keys(COLUMNS) as ListColumn[];
const WITHOUT_HEADER: readonly ListColumn[] = ['事業所名', '担当者名', '電話番号', '連絡方法'];

/** A few lines of title may stand above the headers. */
const HEADER_WITHIN = 5;

export interface ListLine {
  /** Of the pasted text, from 1, as far as that text is read line by line. */
  readonly line: number;
  /** As typed, without the white space around it; a blank cell is left out. */
  readonly cells: Readonly<Partial<Record<ListColumn, string>>>;
}

export interface PastedTable {
  readonly lines: readonly ListLine[];
  /** Headers, or the numbers of columns, whose cells are not taken. */
  readonly ignored: readonly string[];
  /** Lines that only add up the others, and are left out. */
  readonly totals: readonly number[];
  /** There are headers, but none for the name: nothing can be taken. */
  readonly noName: boolean;
}

interface RawLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A quotation mark opens a quoted cell only where one also closes it: inch signs and stray marks stay text. */
function split(text: string, separator: string): RawLine[] {
  const quotedCell = '[ ]*"([^"]*(?:""[^"]*)*)"[ ]*';
  const cell = new RegExp(`(?:${quotedCell}|([^${separator}\\n]*))(${separator}|\\n|$)`, 'gy');
  const found: RawLine[] = [];
  let cells: string[] = [];
  let [line, began] = [1, 1];
  for (const [whole, quoted, plain, end] of text.matchAll(cell)) {
    cells.push([quoted?.replace(/""/g, '"'), plain].join('').trim());
    line += whole.split('\n').length - 1;
    if (end === separator) continue;
    if (cells.some((cell) => cell !== '')) found.push({ line: began, cells });
    [began, cells] = [line, []];
  }
  return found;
}

const headerKey = (header: string): string => nameKey(header).replace(/\(.*/, '');

function columnOf(header: string): ListColumn | undefined {
  const wanted = headerKey(header);
  return LIST_COLUMNS.find((column) => [column, ...COLUMNS[column]].some((name) => nameKey(name) === wanted));
}

type Columns = readonly (ListColumn | undefined)[];

/** A name's header, or two others: one word alone may as well be somebody's data. */
function headerOf({ cells }: RawLine): Columns | undefined {
  const columns = cells.map(columnOf);
  const known = new Set(columns.flatMap((column) => column ?? []));
  if (!known.has('事業所名') && known.size < 2) return undefined;
  const isWeak = (index: number) => WEAK.includes(headerKey(cells[index] ?? ''));
  /** The first of a column's headers, and the first that is not weak where there is one. */
  const takenFor = (column: ListColumn): number => {
    const all = columns.flatMap((one, index) => (one === column ? [index] : []));
    return all.find((index) => !isWeak(index)) ?? all[0] ?? -1;
  };
  return columns.map((column, index) => (column && takenFor(column) === index ? column : undefined));
}

/** What stands under a list, where an office's name would stand: 合計, 計 12件. */
const TOTAL = /^(?:合計|総計|小計|計|件数|総数|合計件数)[:(]?\d*件?\)?$/;

const isTotal = ({ cells }: RawLine): boolean => {
  const [first = '', ...others] = cells.filter((cell) => cell !== '').map(normalize);
  return TOTAL.test(first) && others.every((cell) => /^\d+(?:件|か所|箇所)?$/.test(cell));
};

export function readPasted(pasted: string): PastedTable {
  const text = pasted.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const lines = split(text, text.includes('\t') ? '\t' : ',');
  const at = lines.slice(0, HEADER_WITHIN).findIndex((line) => headerOf(line) !== undefined);
  const header = lines[at];
  const columns: Columns = (header && headerOf(header)) ?? WITHOUT_HEADER;
  const below = lines.slice(at + 1);
  const body = below.filter((line) => !isTotal(line));
  const width = Math.max(0, ...body.map(({ cells }) => cells.length));
  const ignored = Array.from({ length: width }, (_, index) => index).filter(
    (index) => columns[index] === undefined && body.some(({ cells }) => cells[index]),
  );
  return {
    lines: body.map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(
        cells.flatMap((cell, index) => {
          const column = columns[index];
          return column && cell !== '' ? [[column, cell]] : [];
        }),
      ),
    })),
    ignored: ignored.map((index) => header?.cells[index] || String(index + 1)),
    totals: below.filter(isTotal).map(({ line }) => line),
    noName: !columns.includes('事業所名'),
  };
}
