// Client by client: planned, came, stayed away, and what care brings.
import type { ClientFigures } from '../../domain/month/monthFigures.ts';
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import { block, table } from '../kit/page.ts';
import type { Section } from '../kit/section.ts';
import { REST } from '../kit/table.ts';

export function clients({ figures, care }: MonthReport): Section {
  const { heading, columns: heads } = words.clients;
  return block(
    heading,
    table<ClientFigures>(
      [
        {
          head: heads.client,
          width: 3,
          style: 'label',
          value: ({ client, clientId }) => client?.name ?? clientId,
        },
        { head: heads.careLevel, width: 2, style: 'label', value: ({ client }) => client?.careLevel },
        { head: heads.planned, style: 'count', value: ({ tally }) => tally.planned },
        { head: heads.visits, style: 'count', value: ({ tally }) => tally.visits },
        { head: heads.absences, style: 'count', value: ({ tally }) => tally.absences },
        {
          head: heads.careRevenue,
          width: 2,
          style: 'yen',
          value: ({ clientId }) => care?.clients.get(clientId)?.careRevenue,
        },
        REST,
      ],
      figures.clients,
    ),
  );
}
