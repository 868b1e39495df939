// One office as its card shows it: the row, the last contacts with it, and everybody it sent.
import type { IsoDate } from '../../../basics/isoDate.ts';
import { normalize } from '../../../basics/text.ts';
import { type OfficeCapacity, officeCapacity } from '../../../domain/outreach/offices/capacity.ts';
import {
  isRetired,
  latestContacts,
  type OfficeStanding,
  standing,
} from '../../../domain/outreach/offices/standing.ts';
import { rows as words } from '../../../messages/words.ts';
import { careManagement } from '../../../rules/month/benchmarks.ts';
import { REFERRALS } from '../../../tabs/outreach/referrals.ts';
import type { Book } from '../../kit/book.ts';
import { type Grids, gridsByTab } from '../../kit/grids.ts';
import { Refusal } from '../../kit/refusal.ts';
import { OFFICE_ROWS } from '../../kit/rows/keyed.ts';
import { openTab } from '../../kit/rows/openTab.ts';
import { contactsOf, OUTREACH_TABS, officesById, outreachOf } from '../read.ts';
import { REFERRAL_TABS, type ReferralCard, referralsOf } from '../referrals/view.ts';
import { officeOf } from '../rows.ts';
import { checkOffice, OFFICE_FIELDS, type OfficeField } from './request.ts';

const LAST_CONTACTS = 10;

interface ContactLine {
  readonly date: IsoDate;
  readonly way: string;
  readonly person: string;
  readonly told: readonly string[];
  readonly result: string;
  readonly recorder: string;
  readonly memo: string;
}

/** Plain data that survives the way to the sidebar. */
export interface OfficeDetail {
  readonly id: string;
  readonly today: IsoDate;
  /** As they stand in the cells. */
  readonly fields: Readonly<Record<OfficeField, string>>;
  readonly state: string;
  readonly retired: boolean;
  /** Headers that the tab lacks. */
  readonly missing: readonly string[];
  readonly last: IsoDate | null;
  readonly next: IsoDate | null;
  readonly due: OfficeStanding['due'];
  readonly daysLate: number;
  /** The latest first. */
  readonly contacts: readonly ContactLine[];
  readonly contactCount: number;
  readonly referrals: readonly ReferralCard[];
  /** Where the memo tells of care managers: what that makes at the national mean. */
  readonly capacity: (OfficeCapacity & { perManager: number; fiscalYear: number; source: string }) | null;
}

export const readOfficeTabs = (book: Book): Grids =>
  gridsByTab(book.read([...new Set([...OUTREACH_TABS, ...REFERRAL_TABS])]));

function capacityOf(memo: string): OfficeDetail['capacity'] {
  const capacity = officeCapacity(memo);
  if (!capacity) return null;
  const { value: perManager, fiscalYear, source } = careManagement().clientsPerManager;
  return { ...capacity, perManager, fiscalYear, source };
}

export function officeDetailOf(grids: Grids, id: string, today: IsoDate): OfficeDetail {
  const { offices, log, usualIntervalDays } = outreachOf(grids);
  const found = officesById(offices).get(normalize(id));
  const tab = openTab(OFFICE_ROWS, grids);
  if (!found) throw new Refusal(words.gone({ tab: tab.tab }));
  const { row, cells } = found;
  const office = officeOf(cells);
  const where = standing(
    office,
    latestContacts(contactsOf(log), today).get(office.id),
    today,
    usualIntervalDays,
  );
  const contacts = (log?.rows ?? [])
    .filter((contact) => contact.cells.営業先ID === office.id)
    .map(({ row: at, cells: contact }) => ({ at, contact }))
    .sort((a, b) =>
      a.contact.日付 === b.contact.日付 ? b.at - a.at : a.contact.日付 < b.contact.日付 ? 1 : -1,
    );
  const referrals = grids.has(REFERRALS.tab) ? referralsOf(grids, today).referrals : [];
  const text = (header: string) => String(tab.cell(row, header));
  return {
    id: office.id,
    today,
    fields: Object.fromEntries(OFFICE_FIELDS.map((field) => [field, text(field)])) as OfficeDetail['fields'],
    state: text('状態'),
    retired: isRetired(office),
    missing: [...OFFICE_FIELDS, '状態'].filter((header) => !tab.has(header)),
    last: where.last ?? null,
    next: where.next ?? null,
    due: where.due,
    daysLate: where.daysLate,
    contacts: contacts.slice(0, LAST_CONTACTS).map(({ contact }) => ({
      date: contact.日付,
      way: contact.方法 ?? '',
      person: contact.面会者 ?? '',
      told: contact.伝えた内容,
      result: contact.結果 ?? '',
      recorder: contact.記録者 ?? '',
      memo: contact.メモ ?? '',
    })),
    contactCount: contacts.length,
    referrals: referrals.filter((referral) => referral.officeId === office.id),
    capacity: capacityOf(cells.メモ ?? ''),
  };
}

export const readOffice = (book: Book, asked: unknown): OfficeDetail =>
  officeDetailOf(readOfficeTabs(book), checkOffice(asked).id, book.today());
