// 利用者: who comes, on which weekdays, since when.

import { parseWeekdays } from '../../basics/weekdayText.ts';
import type { Client } from '../../domain/dayService/dayService.ts';
import type { Question } from '../../domain/question.ts';
import { a1, type Grid } from '../kit/grid.ts';
import { misreadCell } from '../kit/misread.ts';
import { addressOf, defineTab, readTable } from '../kit/table.ts';

export const CLIENTS = defineTab('利用者', {
  利用者ID: { type: 'id', required: 'value' },
  氏名: { type: 'text', required: 'column' },
  フリガナ: { type: 'text' },
  要介護度: { type: 'text', required: 'column' },
  利用曜日: { type: 'text', required: 'column' },
  単位名: { type: 'text' },
  提供時間: { type: 'text' },
  加算: { type: 'text' },
  居宅介護支援事業所: { type: 'text' },
  担当ケアマネ: { type: 'text' },
  送り出し支援: { type: 'choice', choices: ['あり', 'なし'] },
  利用開始日: { type: 'date', required: 'column' },
  利用終了日: { type: 'date', required: 'column' },
  終了理由: { type: 'text' },
});

export function readClients(grid: Grid): { clients: Client[]; questions: Question[] } {
  const table = readTable(CLIENTS, grid);
  const questions: Question[] = [...table.questions];
  const seen = new Set<string>();
  const clients = table.rows.flatMap(({ row, cells }): Client[] => {
    const id = cells.利用者ID;
    const at = (header: '利用者ID' | '要介護度' | '提供時間' | '加算') =>
      addressOf(table, row, header) ?? a1(row, 1);
    if (seen.has(id)) {
      questions.push(misreadCell(table, row, '利用者ID', 'duplicateClient', id));
      return [];
    }
    seen.add(id);
    const weekdays = cells.利用曜日 === undefined ? [] : parseWeekdays(cells.利用曜日);
    if (!weekdays) questions.push(misreadCell(table, row, '利用曜日', 'badWeekdays', cells.利用曜日 ?? ''));
    return [
      {
        id,
        name: cells.氏名 ?? id,
        careLevel: cells.要介護度,
        weekdays: weekdays ?? [],
        unit: cells.単位名,
        timeBand: cells.提供時間,
        addons: cells.加算 ?? '',
        from: cells.利用開始日,
        to: cells.利用終了日,
        careOffice: cells.居宅介護支援事業所 ?? '',
        careManager: cells.担当ケアマネ ?? '',
        tab: table.tab,
        cells: {
          id: at('利用者ID'),
          careLevel: at('要介護度'),
          timeBand: at('提供時間'),
          addons: at('加算'),
        },
      },
    ];
  });
  return { clients, questions };
}
