// Client by client: planned, came, stayed away, and what care brings.
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import { WIDTH } from '../kit/page.ts';
import { across, cell, known, type Section } from '../kit/section.ts';

const NAME = 3;
const LEVEL = 2;
const REST = WIDTH - NAME - LEVEL - 5;

export function clients({ figures, care }: MonthReport): Section {
  const { heading, columns } = words.clients;
  const [name = '', level = '', planned = '', came = '', away = '', yen = ''] = columns;
  const head = [
    ...across(name, 'headText', NAME),
    ...across(level, 'headText', LEVEL),
    cell(planned, 'head'),
    cell(came, 'head'),
    cell(away, 'head'),
    cell('', 'head'),
    cell(yen, 'head'),
    ...across('', 'head', REST),
  ];
  const lines = figures.clients.map(({ clientId, client, tally }) => {
    const priced = care?.clients.get(clientId)?.careRevenue;
    return [
      ...across(client?.name ?? clientId, 'label', NAME),
      ...across(client?.careLevel ?? '', 'label', LEVEL),
      cell(tally.planned, 'count'),
      cell(tally.visits, 'count'),
      cell(tally.absences, 'count'),
      cell('', 'count'),
      known(priced, 'yen'),
      ...across('', 'label', REST),
    ];
  });
  return { rows: [across(heading, 'heading', WIDTH), head, ...lines, []] };
}
