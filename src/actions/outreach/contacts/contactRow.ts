// How a contact stands on 営業記録, and what 営業先 says of it.
import type { IsoDate } from '../../../basics/isoDate.ts';
import type { Contact } from '../../../domain/outreach/contacts/contact.ts';
import { latestContacts, standing } from '../../../domain/outreach/offices/standing.ts';
import { type AnyValue, type Column, readCell } from '../../../tabs/kit/column.ts';
import type { Block } from '../../../tabs/kit/grid.ts';
import { rowBlocks } from '../../../tabs/kit/rowBlocks.ts';
import { addressOf, type NewCells, type Row } from '../../../tabs/kit/table.ts';
import { CONTACTS } from '../../../tabs/outreach/contacts.ts';
import type { OFFICES } from '../../../tabs/outreach/offices.ts';
import type { Book } from '../../kit/book.ts';
import { formulaHeaders } from '../formulaHeaders.ts';
import type { ContactTable, OfficeTable } from '../read.ts';
import { officeOf } from '../rows.ts';
import type { LoggedContact } from './request.ts';

type ContactCells = NewCells<typeof CONTACTS>;

/** Only what was filled in: a blank is not written, so that no formula of the user is lost to it. */
export function contactCells({ contact, officeName }: LoggedContact): ContactCells {
  const all: ContactCells = {
    記録ID: contact.id,
    日付: contact.date,
    営業先ID: contact.officeId,
    事業所名: officeName,
    方法: contact.way,
    面会者: contact.person,
    伝えた内容: contact.told,
    結果: contact.result,
    次回予定日: contact.next ?? undefined,
    記録者: contact.recorder,
    メモ: contact.memo,
  };
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined && value.length > 0),
  );
}

/** Where that contact stands, and whether it still says what was written. */
export function rowOfContact(log: ContactTable, logged: LoggedContact) {
  const found = log.rows.find(({ cells }) => cells.記録ID === logged.contact.id);
  if (!found) return undefined;
  const written: Readonly<Record<string, AnyValue | undefined>> = contactCells(logged);
  const columns: Readonly<Record<string, Column>> = CONTACTS.columns;
  const same = Object.entries(columns).every(([header, column]) => {
    const value = written[header];
    const text = typeof value === 'object' ? value.join('、') : value;
    const stands = found.cells[header as keyof typeof found.cells];
    return JSON.stringify(readCell(column, text).value) === JSON.stringify(stands);
  });
  return { row: found.row, cell: addressOf(log, found.row, '記録ID') ?? '', same };
}

interface Circumstances {
  readonly today: IsoDate;
  readonly usualIntervalDays: number;
  /** What stands for an office that the log does not know. */
  readonly otherwise?: LoggedContact['before'];
}

/** 最終接触日 and 次回予定日 are derived from the log: written where they differ and no formula stands. */
export function standingBlocks(
  book: Book,
  offices: OfficeTable,
  { row, cells }: Row<typeof OFFICES>,
  contacts: readonly Contact[],
  { today, usualIntervalDays, otherwise }: Circumstances,
): Block[] {
  const latest = latestContacts(contacts, today).get(cells.営業先ID);
  const derived =
    latest || !otherwise ? standing(officeOf(cells), latest, today, usualIntervalDays) : otherwise;
  const last = derived.last ?? undefined;
  const next = derived.next ?? undefined;
  const changed = {
    ...(last === cells.最終接触日 ? {} : { 最終接触日: last }),
    ...(next === cells.次回予定日 ? {} : { 次回予定日: next }),
  };
  if (Object.keys(changed).length === 0) return [];
  const users = formulaHeaders(book, offices);
  return rowBlocks(
    offices,
    row,
    Object.fromEntries(Object.entries(changed).filter(([header]) => !users.has(header))),
  );
}
