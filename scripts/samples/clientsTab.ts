// The tab of clients with their contracts, and a column of the keeper's own.
import type { Workbook } from 'exceljs';
import { utc } from './calendar.ts';
import { UNIT_NAME } from './dayService.ts';
import type { Client } from './roster.ts';
import { addTable, DATE, TEXT } from './sheet.ts';

export function addClientsTab(book: Workbook, clients: readonly Client[]) {
  addTable(book, {
    name: '利用者',
    columns: [
      { header: '利用者ID', width: 9, format: TEXT },
      { header: '氏名', width: 16 },
      { header: 'フリガナ', width: 20 },
      { header: '要介護度', width: 10 },
      { header: '利用曜日', width: 12 },
      { header: '単位名', width: 8 },
      { header: '提供時間', width: 12, choices: ['3〜4時間', '5〜6時間', '7〜8時間'] },
      { header: '加算', width: 42, wrapped: true },
      { header: '居宅介護支援事業所', width: 30 },
      { header: '担当ケアマネ', width: 14 },
      { header: '送り出し支援', width: 12, choices: ['あり', 'なし'] },
      { header: '利用開始日', width: 13, format: DATE },
      { header: '利用終了日', width: 13, format: DATE },
      { header: '終了理由', width: 18 },
      { header: '備考', width: 24 },
    ],
    rows: clients.map((client) => [
      client.id,
      client.name,
      client.kana,
      client.careLevel,
      client.weekdays.join(''),
      UNIT_NAME,
      client.timeBand,
      client.addons,
      client.office.name,
      client.office.contact,
      client.seenOff,
      utc(client.start),
      client.end === null ? null : utc(client.end),
      client.endReason,
      client.seenOff === 'あり' ? '玄関まで職員がお迎え' : null,
    ]),
    frozenColumns: 2,
  });
}
