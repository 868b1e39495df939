// 費用: fixed and variable costs, and income that no insurance pays.
import { parseMonthOrDay } from '../../basics/dateText.ts';
import type { Cost } from '../../domain/dayService/dayService.ts';
import type { Question } from '../../domain/question.ts';
import type { Grid } from '../kit/grid.ts';
import { misreadCell } from '../kit/misread.ts';
import { defineTab, readTable } from '../kit/table.ts';

export const COSTS = defineTab('費用', {
  区分: { type: 'choice', choices: ['固定費', '変動費', '収入'], required: 'value' },
  費目: { type: 'text' },
  金額: { type: 'number', required: 'value' },
  単位: { type: 'choice', choices: ['月', '1回'], also: { 回: '1回', '1月': '月' }, required: 'value' },
  開始月: { type: 'text' },
  終了月: { type: 'text' },
});

interface Costs {
  readonly costs: readonly Cost[];
  /** The 区分 of each row that holds something and could not be used, where that was read. */
  readonly unread: readonly (Cost['kind'] | undefined)[];
  readonly questions: readonly Question[];
}

export function readCosts(grid: Grid): Costs {
  const table = readTable(COSTS, grid);
  const questions: Question[] = [...table.questions];
  const unread = table.leftOut.map((cells) => cells.区分);
  const costs = table.rows.flatMap(({ row, cells }): Cost[] => {
    const monthIn = (header: '開始月' | '終了月') => {
      const text = cells[header];
      const month = text === undefined ? undefined : parseMonthOrDay(text);
      if (text !== undefined && month === undefined) {
        questions.push(misreadCell(table, row, header, 'badMonth', text));
      }
      return month;
    };
    if (!Number.isInteger(cells.金額)) {
      questions.push(misreadCell(table, row, '金額', 'badNumber', String(cells.金額)));
      unread.push(cells.区分);
      return [];
    }
    const { 区分: kind, 金額: amount, 単位: per } = cells;
    return [{ kind, item: cells.費目 ?? '', amount, per, from: monthIn('開始月'), to: monthIn('終了月') }];
  });
  return { costs, unread, questions };
}
