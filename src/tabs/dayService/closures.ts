// 休業日: days closed by the day service itself, and extra days it opens.
import type { Closure } from '../../domain/dayService/dayService.ts';
import type { Question } from '../../domain/question.ts';
import type { Grid } from '../kit/grid.ts';
import { defineTab, readTable } from '../kit/table.ts';

export const CLOSURES = defineTab('休業日', {
  日付: { type: 'date', required: 'value' },
  種別: { type: 'choice', choices: ['休業', '臨時営業'], required: 'value' },
  理由: { type: 'text' },
});

export function readClosures(grid: Grid): { closures: Closure[]; questions: readonly Question[] } {
  const { rows, questions } = readTable(CLOSURES, grid);
  return { closures: rows.map(({ cells }) => ({ date: cells.日付, kind: cells.種別 })), questions };
}
