// 設定: the day service itself, one item a row.

import { normalize } from '../../basics/text.ts';
import type { FeeSettings, Setting } from '../../domain/dayService/dayService.ts';
import type { Question } from '../../domain/question.ts';
import { readCell } from '../kit/column.ts';
import type { Grid } from '../kit/grid.ts';
import { addressOf, defineTab, readTable } from '../kit/table.ts';

export const SETTINGS = defineTab('設定', {
  項目: { type: 'text', required: 'value' },
  値: { type: 'text', required: 'column' },
  説明: { type: 'text' },
});

export const SETTING_ITEMS = {
  事業所名: { type: 'text' },
  事業所番号: { type: 'text' },
  担当者名: { type: 'text' },
  電話番号: { type: 'text' },
  FAX番号: { type: 'text' },
  住所: { type: 'text' },
  送迎範囲: { type: 'text' },
  特色: { type: 'text' },
  事業所規模: { type: 'text' },
  地域区分: { type: 'text' },
  祝日営業: { type: 'choice', choices: ['する', 'しない'] },
  処遇改善加算: { type: 'text' },
  体制加算: { type: 'text' },
  定員超過減算: { type: 'choice', choices: ['する', 'しない'] },
  総合事業の算定: { type: 'choice', choices: ['月額', '1回'] },
  '総合事業 要支援1 月額単位': { type: 'number' },
  '総合事業 要支援2 月額単位': { type: 'number' },
  '総合事業 要支援1 1回単位': { type: 'number' },
  '総合事業 要支援2 1回単位': { type: 'number' },
  人員基準欠如減算の月: { type: 'text' },
  '感染症・災害3%加算の月': { type: 'text' },
  '連絡間隔(日)': { type: 'number' },
  '連続欠席の目安(回)': { type: 'number' },
  ホームページ: { type: 'text' },
  入浴: { type: 'text' },
  医療的な対応: { type: 'text' },
  送迎時間: { type: 'text' },
  要支援の受け入れ: { type: 'text' },
  体験利用: { type: 'text' },
  写真の余白: { type: 'choice', choices: ['あり', 'なし'] },
} as const;

type Item = keyof typeof SETTING_ITEMS;
type ItemValue<I extends Item> = (typeof SETTING_ITEMS)[I]['type'] extends 'number' ? number : string;

export interface Settings {
  readonly values: { readonly [I in Item]?: ItemValue<I> };
  /** Where each item's value stands, for questions about it. */
  readonly cells: { readonly [I in Item]?: string };
  readonly questions: readonly Question[];
}

export function readSettings(grid: Grid): Settings {
  const table = readTable(SETTINGS, grid);
  const questions: Question[] = [...table.questions];
  const values: Partial<Record<Item, string | number>> = {};
  const cells: Partial<Record<Item, string>> = {};
  const items = Object.keys(SETTING_ITEMS) as Item[];
  for (const { row, cells: line } of table.rows) {
    const item = items.find((name) => normalize(name) === normalize(line.項目));
    const cell = addressOf(table, row, '値');
    if (!item || cells[item] || !cell) continue;
    cells[item] = cell;
    const reading = readCell(SETTING_ITEMS[item], line.値);
    if ('misread' in reading) {
      questions.push({ ...reading.misread, tab: table.tab, cell, header: item, given: line.値 ?? '' });
    } else if (typeof reading.value === 'string' || typeof reading.value === 'number') {
      values[item] = reading.value;
    }
  }
  // Each item was read by its own type, which the compiler cannot follow through the loop.
  return { values: values as Settings['values'], cells, questions };
}

type FeeItem =
  | '事業所規模'
  | '地域区分'
  | '処遇改善加算'
  | '体制加算'
  | '人員基準欠如減算の月'
  | '感染症・災害3%加算の月';

/** The items that fees depend on, each with its cell. */
export function feeSettings({ values, cells }: Settings): FeeSettings {
  const setting = (item: FeeItem): Setting | undefined => {
    const [text, cell] = [values[item], cells[item]];
    return text === undefined || cell === undefined ? undefined : { text, tab: SETTINGS.tab, cell };
  };
  const own = (first: number | undefined, second: number | undefined) => ({
    ...(first === undefined ? {} : { 要支援1: first }),
    ...(second === undefined ? {} : { 要支援2: second }),
  });
  const pay = values.総合事業の算定;
  return {
    size: setting('事業所規模'),
    region: setting('地域区分'),
    treatments: setting('処遇改善加算'),
    dayServiceAddons: setting('体制加算'),
    overCapacityCut: values.定員超過減算 === undefined ? undefined : values.定員超過減算 === 'する',
    staffShortageMonths: setting('人員基準欠如減算の月'),
    infectionMonths: setting('感染症・災害3%加算の月'),
    supportTerms: {
      pay: pay === undefined ? undefined : pay === '1回' ? 'visit' : 'month',
      own: {
        month: own(values['総合事業 要支援1 月額単位'], values['総合事業 要支援2 月額単位']),
        visit: own(values['総合事業 要支援1 1回単位'], values['総合事業 要支援2 1回単位']),
      },
    },
  };
}
