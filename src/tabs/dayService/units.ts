// 単位: seats, weekdays and hours, a row for each change.

import { parseWeekdays } from '../../basics/weekdayText.ts';
import type { ServiceUnit } from '../../domain/dayService/dayService.ts';
import type { Question } from '../../domain/question.ts';
import type { Grid } from '../kit/grid.ts';
import { misreadCell } from '../kit/misread.ts';
import { defineTab, readTable } from '../kit/table.ts';

export const UNITS = defineTab('単位', {
  単位名: { type: 'text', required: 'value' },
  定員: { type: 'number', required: 'value' },
  営業曜日: { type: 'text', required: 'value' },
  提供時間: { type: 'text' },
  適用開始日: { type: 'date' },
});

export function readUnits(grid: Grid): { units: ServiceUnit[]; questions: Question[] } {
  const table = readTable(UNITS, grid);
  const questions: Question[] = [...table.questions];
  const units = table.rows.flatMap(({ row, cells }): ServiceUnit[] => {
    const weekdays = parseWeekdays(cells.営業曜日);
    if (!weekdays) questions.push(misreadCell(table, row, '営業曜日', 'badWeekdays', cells.営業曜日));
    if (cells.定員 <= 0) questions.push(misreadCell(table, row, '定員', 'badNumber', String(cells.定員)));
    if (!weekdays || cells.定員 <= 0) return [];
    const { 単位名: name, 定員: capacity, 提供時間: timeBand, 適用開始日: from } = cells;
    return [{ name, capacity, weekdays, timeBand, from }];
  });
  return { units, questions };
}
