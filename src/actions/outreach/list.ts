// The list of offices for the sidebar: whom to contact first, and what in the tabs needs a look.
import type { IsoDate } from '../../domain/isoDate.ts';
import { TOLD, WAYS, type Way } from '../../domain/outreach/office.ts';
import { byUrgency, latestContacts, type Standing, standing } from '../../domain/outreach/standing.ts';
import { preferredWays } from '../../domain/outreach/ways.ts';
import { problems as wordings } from '../../messages/problems.ts';
import type { Book } from '../book.ts';
import { contactsOf, officesById, questionsBetween, readOutreach } from './read.ts';
import { officeOf } from './rows.ts';

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
  readonly due: Standing['due'];
  readonly daysLate: number;
  readonly memo: string;
}

export interface OfficeList {
  readonly today: IsoDate;
  readonly offices: readonly OfficeCard[];
  readonly ways: readonly Way[];
  readonly told: readonly string[];
  readonly questions: readonly string[];
}

export function listOffices(book: Book): OfficeList {
  const today = book.today();
  const { offices, log, problems, usualIntervalDays } = readOutreach(book);
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
  const questions = [...problems, ...questionsBetween(offices, log, today)];
  return {
    today,
    offices: cards.sort((a, b) => byUrgency(a.where, b.where)).map(({ card }) => card),
    ways: WAYS,
    told: TOLD,
    questions: questions.map((problem) => wordings[problem.kind](problem)),
  };
}
