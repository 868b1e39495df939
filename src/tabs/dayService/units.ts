// 単位: seats, weekdays and hours, a row for each change.

import { parseTime } from '../../basics/timeText.ts';
import { parseWeekdays } from '../../basics/weekdayText.ts';
import type { ServiceUnit } from '../../domain/dayService/dayService.ts';
import type { Question } from '../../domain/question.ts';
import type { Grid } from '../kit/grid.ts';
import { misreadCell } from '../kit/misread.ts';
import { defineTab, readTable, type Table } from '../kit/table.ts';

export const UNITS = defineTab('単位', {
  単位名: { type: 'text', required: 'value' },
  定員: { type: 'number', required: 'value' },
  営業曜日: { type: 'text', required: 'value' },
  提供時間: { type: 'text' },
  適用開始日: { type: 'date' },
  開始時刻: { type: 'text' },
  終了時刻: { type: 'text' },
});

type UnitTable = Table<typeof UNITS>;
type UnitRow = UnitTable['rows'][number];

/** Undefined where one of the two is blank or not understood, or they are the wrong way round. */
function hoursOf(table: UnitTable, { row, cells }: UnitRow, questions: Question[]): ServiceUnit['hours'] {
  const read = (header: '開始時刻' | '終了時刻') => {
    const text = cells[header];
    const time = text === undefined ? undefined : parseTime(text);
    if (text !== undefined && time === undefined)
      questions.push(misreadCell(table, row, header, 'badTime', text));
    return time;
  };
  const [from, to] = [read('開始時刻'), read('終了時刻')];
  if (from === undefined || to === undefined) return undefined;
  if (from < to) return { from, to };
  questions.push(misreadCell(table, row, '終了時刻', 'badTime', cells.終了時刻 ?? ''));
  return undefined;
}

export function readUnits(grid: Grid): { units: ServiceUnit[]; questions: Question[] } {
  const table = readTable(UNITS, grid);
  const questions: Question[] = [...table.questions];
  const units = table.rows.flatMap((line): ServiceUnit[] => {
    const { row, cells } = line;
    const weekdays = parseWeekdays(cells.営業曜日);
    if (!weekdays) questions.push(misreadCell(table, row, '営業曜日', 'badWeekdays', cells.営業曜日));
    if (cells.定員 <= 0) questions.push(misreadCell(table, row, '定員', 'badNumber', String(cells.定員)));
    if (!weekdays || cells.定員 <= 0) return [];
    const { 単位名: name, 定員: capacity, 提供時間: timeBand, 適用開始日: from } = cells;
    const hours = hoursOf(table, line, questions);
    return [{ name, capacity, weekdays, timeBand, from, ...(hours && { hours }) }];
  });
  return { units, questions };
}
