// The figures of outreach for 月次データ: by office, by kind of office and for all of them.

import type { Way } from '../../domain/outreach/contacts/contact.ts';
import type { OutreachMonth, OutreachResult } from '../../domain/outreach/outreachMonth.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import { figuresFrom, IN_MONTH, OF_YEAR } from '../outreach/stepFigures.ts';
import type { DataSection, FigureKey, Figures } from './figures.ts';

const BY_WAY: Readonly<Record<Way | '', FigureKey>> = {
  訪問: 'contacts_visit',
  電話: 'contacts_phone',
  FAX: 'contacts_fax',
  メール: 'contacts_mail',
  '研修・事例検討会': 'contacts_training',
  '': 'contacts_unnamed',
};

/** With hundreds of offices a row for every nothing would bury the rest. */
const unlessZero = (count: number | undefined) => count || undefined;

function figuresOf(result: OutreachResult): Figures {
  const { contacts, ways, clients, visits, funnel } = result;
  return {
    contacts,
    ...figuresFrom(IN_MONTH, result),
    ...Object.fromEntries(Object.entries(BY_WAY).map(([way, metric]) => [metric, unlessZero(ways.get(way))])),
    clients_from_referrals: unlessZero(clients),
    visits_from_referrals: unlessZero(visits),
    ...figuresFrom(OF_YEAR, result),
    days_to_contract: funnel.daysToContract,
  };
}

/** Nothing at all for a place without 営業先. What belongs to no office of the tab counts only in the sums. */
export function outreachFigures({ offices, kinds, total }: OutreachMonth): [DataSection, string, Figures][] {
  if (offices.length === 0) return [];
  return [
    ...offices
      .filter(({ officeId }) => officeId !== '')
      .map((office): [DataSection, string, Figures] => ['営業先', office.officeId, figuresOf(office)]),
    ...kinds.map((each): [DataSection, string, Figures] => [
      '営業先種別',
      each.kind === '' ? words.outreach.notNamed : each.kind,
      figuresOf(each),
    ]),
    ['営業', '', figuresOf(total)],
  ];
}
