// Reads 営業先 and 営業記録 into what the outreach calculation works on.
import type { IsoDate } from '../../basics/isoDate.ts';
import type { Contact } from '../../domain/outreach/contacts/contact.ts';
import { duplicates } from '../../domain/outreach/offices/duplicates.ts';
import { USUAL_INTERVAL_DAYS } from '../../domain/outreach/offices/standing.ts';
import type { Referral } from '../../domain/outreach/referrals/referral.ts';
import { STEP_DATES } from '../../domain/outreach/referrals/steps.ts';
import type { Question } from '../../domain/question.ts';
import { questions as wordings } from '../../messages/words.ts';
import { readSettings, SETTINGS } from '../../tabs/dayService/settings.ts';
import { misreadCell } from '../../tabs/kit/misread.ts';
import { addressOf, type Row, readTable, type Schema, type Table } from '../../tabs/kit/table.ts';
import { CONTACTS } from '../../tabs/outreach/contacts.ts';
import { OFFICES } from '../../tabs/outreach/offices.ts';
import { REFERRALS } from '../../tabs/outreach/referrals.ts';
import type { Book } from '../kit/book.ts';
import { type Grids, gridsByTab } from '../kit/grids.ts';
import { Refusal } from '../kit/refusal.ts';
import { contactOf, referralOf } from './rows.ts';

export type OfficeTable = Table<typeof OFFICES>;
export type ContactTable = Table<typeof CONTACTS>;
type ReferralTable = Table<typeof REFERRALS>;

export type Outreach = {
  readonly offices: OfficeTable;
  readonly referrals: readonly Referral[];
  readonly usualIntervalDays: number;
  readonly questions: readonly Question[];
} & (
  | { readonly log: ContactTable; readonly noLog: undefined }
  | { readonly log: undefined; readonly noLog: Question }
);

export const OUTREACH_TABS: readonly string[] = [OFFICES.tab, CONTACTS.tab, REFERRALS.tab, SETTINGS.tab];

export const readOutreach = (book: Book): Outreach => outreachOf(gridsByTab(book.read(OUTREACH_TABS)));

/** The list is of no use without 営業先; without 営業記録 it can be shown, and says what is missing. */
export function outreachOf(grids: Grids): Outreach {
  const offices = readOr(OFFICES, grids);
  if ('kind' in offices) throw new Refusal(wordings[offices.kind](offices));
  const log = readOr(CONTACTS, grids);
  const settings = grids.get(SETTINGS.tab);
  const referrals = grids.get(REFERRALS.tab);
  return {
    offices,
    referrals: referrals ? readTable(REFERRALS, referrals).rows.map(({ cells }) => referralOf(cells)) : [],
    ...('kind' in log ? { log: undefined, noLog: log } : { log, noLog: undefined }),
    usualIntervalDays: (settings && readSettings(settings).values['連絡間隔(日)']) ?? USUAL_INTERVAL_DAYS,
    questions: [...offices.questions, ...('kind' in log ? [log] : log.questions)],
  };
}

/** The table, or the one reason why it cannot be read at all. */
export function readOr<S extends Schema>(schema: S, grids: Grids): Table<S> | Question {
  const grid = grids.get(schema.tab);
  if (!grid) return { kind: 'missingTab', tab: schema.tab };
  const table = readTable(schema, grid);
  return (table.headerRow === 0 && table.questions[0]) || table;
}

export const contactsOf = (
  log: Pick<ContactTable, 'rows'> | undefined,
): (Contact & { readonly row: number })[] =>
  (log?.rows ?? []).map(({ row, cells }) => ({ ...contactOf(cells), row }));

/** The first row of each ID; a row that repeats one is a question, not an office. */
export function officesById(offices: OfficeTable): Map<string, Row<typeof OFFICES>> {
  const byId = new Map<string, Row<typeof OFFICES>>();
  for (const row of offices.rows) if (!byId.has(row.cells.営業先ID)) byId.set(row.cells.営業先ID, row);
  return byId;
}

/** Rows of 営業記録 or 紹介 about an office that is not on 営業先. */
export function unknownOffices(offices: OfficeTable, table: ContactTable | ReferralTable): Question[] {
  const byId = officesById(offices);
  const ids = table.rows.map(({ row, cells }) => ({ row, id: cells.営業先ID }));
  return ids
    .filter(({ id }) => !byId.has(id))
    .map(({ row, id }) => misreadCell<Schema>(table, row, '営業先ID', 'unknownOffice', id));
}

/** Rows of 紹介 that no month can count; a date that is not understood is a question already. */
export function undatedReferrals(referrals: ReferralTable): Question[] {
  const misread = new Set(referrals.questions.map(({ cell }) => cell));
  return referrals.rows.flatMap(({ row, cells }) => {
    const dated = STEP_DATES.some(
      (header) => cells[header] !== undefined || misread.has(addressOf(referrals, row, header)),
    );
    return dated ? [] : [misreadCell<Schema>(referrals, row, '受付日', 'blank', '')];
  });
}

/** What each tab holds may be in order and still not fit together. */
export function questionsBetween(
  offices: OfficeTable,
  log: ContactTable | undefined,
  today: IsoDate,
): Question[] {
  const byId = officesById(offices);
  const repeated = offices.rows
    .filter(({ row, cells }) => byId.get(cells.営業先ID)?.row !== row)
    .map(({ row, cells }) => misreadCell(offices, row, '営業先ID', 'repeatedOfficeId', cells.営業先ID));
  const named = [...byId.values()].map(({ row, cells }) => ({
    row,
    name: cells.事業所名,
    phone: cells.電話番号,
  }));
  const same = duplicates(named).map(({ first, again }) => ({
    ...misreadCell(offices, again.row, '事業所名', 'sameOffice', again.name),
    expected: [addressOf(offices, first.row, '事業所名') ?? ''],
  }));
  const ahead = (log?.rows ?? []).flatMap(({ row, cells: { 日付: date } }) =>
    log && date > today ? [misreadCell(log, row, '日付', 'futureContact', date)] : [],
  );
  return [...repeated, ...same, ...(log ? unknownOffices(offices, log) : []), ...ahead];
}
