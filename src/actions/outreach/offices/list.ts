// The list of offices for the sidebar: whom to contact first, and what in the tabs needs a look.
import type { IsoDate } from '../../../basics/isoDate.ts';
import { TOLD, WAYS, type Way } from '../../../domain/outreach/contacts/contact.ts';
import { preferredWays } from '../../../domain/outreach/contacts/ways.ts';
import { type Due, dueOffices } from '../../../domain/outreach/due.ts';
import { OFFICE_KINDS } from '../../../domain/outreach/offices/office.ts';
import {
  byUrgency,
  latestContacts,
  type OfficeStanding,
  standing,
} from '../../../domain/outreach/offices/standing.ts';
import { questions as wordings } from '../../../messages/words.ts';
import type { Book } from '../../kit/book.ts';
import { type ContactTable, contactsOf, officesById, questionsBetween, readOutreach } from '../read.ts';
import { officeOf } from '../rows.ts';
import { healOffices } from './heal.ts';

const RECENT = 10;

/** Plain data that survives the way to the sidebar: blanks are '' or null, never undefined. */
export interface OfficeCard {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly person: string;
  readonly phone: string;
  /** The way of contact as typed, and all ways with the preferred ones first. */
  readonly wayNote: string;
  readonly ways: readonly Way[];
  readonly intervalDays: number;
  readonly last: IsoDate | null;
  readonly next: IsoDate | null;
  readonly due: OfficeStanding['due'];
  readonly daysLate: number;
  readonly memo: string;
}

/** A row of 営業記録, as one recognises it again. */
export interface RecentContact {
  readonly row: number;
  readonly date: IsoDate;
  readonly office: string;
  readonly way: string;
  readonly person: string;
  readonly result: string;
  readonly recorder: string;
}

export interface OfficeList {
  readonly today: IsoDate;
  readonly offices: readonly OfficeCard[];
  /** Whom to contact today, by ID, the most urgent first. */
  readonly due: readonly Due[];
  readonly recent: readonly RecentContact[];
  readonly kinds: readonly string[];
  readonly ways: readonly Way[];
  readonly told: readonly string[];
  readonly questions: readonly string[];
}

/** The latest days first, and of one day the row further down. */
const recentContacts = (log: ContactTable | undefined): RecentContact[] =>
  [...(log?.rows ?? [])]
    .sort((a, b) => (a.cells.日付 === b.cells.日付 ? b.row - a.row : a.cells.日付 < b.cells.日付 ? 1 : -1))
    .slice(0, RECENT)
    .map(({ row, cells }) => ({
      row,
      date: cells.日付,
      office: cells.事業所名 ?? cells.営業先ID,
      way: cells.方法 ?? '',
      person: cells.面会者 ?? '',
      result: cells.結果 ?? '',
      recorder: cells.記録者 ?? '',
    }));

export function listOffices(book: Book): OfficeList {
  const today = book.today();
  const read = readOutreach(book);
  const { offices, log, referrals, usualIntervalDays } = read;
  const latest = latestContacts(contactsOf(log), today);
  const cards = [...officesById(offices).values()].map(({ cells }) => {
    const office = officeOf(cells);
    const where = standing(office, latest.get(office.id), today, usualIntervalDays);
    const card: OfficeCard = {
      id: office.id,
      name: office.name,
      kind: cells.種別 ?? '',
      person: cells.担当者名 ?? '',
      phone: cells.電話番号 ?? '',
      wayNote: cells.連絡方法 ?? '',
      ways: preferredWays(cells.連絡方法 ?? ''),
      intervalDays: office.intervalDays ?? usualIntervalDays,
      last: where.last ?? null,
      next: where.next ?? null,
      due: where.due,
      daysLate: where.daysLate,
      memo: cells.メモ ?? '',
    };
    return { where, card };
  });
  healOffices(book, read);
  const questions = [...read.questions, ...questionsBetween(offices, log, today)];
  return {
    today,
    due: dueOffices(
      cards.map(({ card, where }) => ({ id: card.id, standing: where })),
      referrals,
      today,
    ),
    recent: recentContacts(log),
    offices: cards.sort((a, b) => byUrgency(a.where, b.where)).map(({ card }) => card),
    kinds: OFFICE_KINDS,
    ways: WAYS,
    told: TOLD,
    questions: questions.map((question) => wordings[question.kind](question)),
  };
}
