// Marks one person or several, only where the cell still says what the user saw.

import type { DayPerson } from '../../domain/attendance/day/dayPeople.ts';
import { ABSENT, REASONS } from '../../domain/attendance/day/reasons.ts';
import { isAttended, readMark } from '../../domain/attendance/marks.ts';
import { attendanceDay as words } from '../../messages/words.ts';
import type { Book } from '../kit/book.ts';
import { edited, isEmpty, write } from '../kit/edits.ts';
import type { Notes } from '../kit/notes.ts';
import { Refusal } from '../kit/refusal.ts';
import { type Away, absenceEdit } from './absence.ts';
import { attendanceDayOf, type ReadDay, readDay } from './day.ts';
import { cellOf, personOf } from './person.ts';
import { keepReceipt, receiptOf } from './receipt.ts';
import { checkMark, type MarkRequest, type Receipt } from './request.ts';
import { type Day, viewOf } from './view.ts';

export interface Marked {
  /** What can be taken back; null where nothing had to be written. */
  readonly receipt: Receipt | null;
  /** What else there is to know; '' for nothing. */
  readonly notice: string;
  readonly day: Day;
}

interface Asked {
  readonly person: DayPerson;
  /** The cell does not say any more what the user saw. */
  readonly stale: boolean;
  /** It says already what is to be written. */
  readonly done: boolean;
}

const changed = ({ name, text }: DayPerson) => new Refusal(words.changed({ name, now: text }));

/** Refuses where nobody would be left to mark: one line says more than a list that did nothing. */
function askedFor(day: ReadDay, people: MarkRequest['people'], sign: string): Asked[] {
  const asked = people.map(({ expected, ...who }) => {
    const person = personOf(day, who);
    const done = readMark(person.text) === readMark(sign);
    return { person, done, stale: person.text !== expected.trim() };
  });
  const lost = asked.filter(({ stale, done }) => stale && !done);
  const [first] = lost;
  if (first && lost.length === asked.length)
    throw lost.length === 1 ? changed(first.person) : new Refusal(words.allChanged());
  return asked;
}

/** The sign, and what 欠席記録 is to say of an absence: a reason brings a sign and a 区分 of its own. */
function toWrite(request: MarkRequest): { readonly sign: string; readonly away: Away | undefined } {
  if (request.sign !== '欠') return { sign: request.sign, away: undefined };
  const { reason } = request;
  const { sign, kind } = reason ? REASONS[reason] : ABSENT;
  return { sign, away: { kind, reason: reason ?? '' } };
}

export function markAttendance(book: Book, notes: Notes, given: unknown): Marked {
  const request = checkMark(given);
  const { id, date, people } = request;
  const { sign, away } = toWrite(request);
  const mark = readMark(sign);
  const today = book.today();
  if (mark && isAttended(mark) && date > today) throw new Refusal(words.future({ date }));
  return book.locked(() => {
    const day = readDay(book, date, today);
    const known = receiptOf(notes, id);
    if (known) return { receipt: known, notice: '', day: viewOf(day) };

    const asked = askedFor(day, people, sign);
    const towrite = asked.filter(({ stale, done }) => !stale && !done).map(({ person }) => person);
    const names = asked.filter(({ stale, done }) => stale && !done).map(({ person }) => person.name);
    const said = names.length > 0 ? [words.someChanged({ names })] : [];
    // An absence left half written is finished; of others only the row of who is marked matters.
    const noted = asked.flatMap(({ person, stale, done }) => {
      if (!away && (stale || done)) return [];
      const note = absenceEdit(day, person, away);
      // Somebody else has just written another reason.
      if (stale && note.absence?.before) throw changed(person);
      return note;
    });
    const fills =
      towrite.length > 0 ? [{ tab: day.tab, cells: towrite.map(({ cell }) => cell), value: sign }] : [];
    const edits = { fills, blocks: noted.flatMap(({ blocks }) => blocks) };
    const notice = [...said, ...noted.flatMap((note) => note.notice || [])].join('');
    if (isEmpty(edits)) return { receipt: null, notice, day: viewOf(day) };

    const receipt: Receipt = {
      id,
      date,
      sign,
      changes: towrite.map((person) => ({
        clientId: person.clientId,
        unit: person.unit,
        before: cellOf(day, person),
      })),
      absence: noted[0]?.absence ?? null,
    };
    const after = viewOf(attendanceDayOf(edited(day.grids, edits), date, today));
    write(book, edits);
    keepReceipt(notes, receipt);
    return { receipt, notice, day: after };
  });
}
