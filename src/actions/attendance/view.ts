// A day as 今日の出席 shows it: plain data that survives the way to the sidebar.

import type { IsoDate } from '../../basics/isoDate.ts';
import { toKatakana } from '../../basics/kana.ts';
import { takeAttendance } from '../../domain/attendance/attendance.ts';
import { type DayCounts, dayCounts, isOpen, isPlanned } from '../../domain/attendance/day/dayCounts.ts';
import type { DayPerson, DayState } from '../../domain/attendance/day/dayPeople.ts';
import { makeupDays } from '../../domain/attendance/day/makeupDays.ts';
import { type AbsenceReason, reasonNames } from '../../domain/attendance/day/reasons.ts';
import { openDays } from '../../domain/attendance/openDays.ts';
import type { Question } from '../../domain/question.ts';
import { questions as wordings, attendanceDay as words } from '../../messages/words.ts';
import { CLIENT_CONTACTS } from '../../tabs/attendance/clientContacts.ts';
import { readTable } from '../../tabs/kit/table.ts';
import type { ReadDay } from './day.ts';

export interface PersonCard {
  readonly clientId: string;
  readonly unit: string;
  readonly name: string;
  readonly kana: string;
  readonly state: DayState;
  /** As it stands in the cell. */
  readonly text: string;
  /** Whether the tab has a cell to write to. */
  readonly canMark: boolean;
  /** To be telephoned before the car leaves, as nobody is there to help them out of the door. */
  readonly callFirst: boolean;
  readonly phone: string;
  readonly careManager: string;
  /** From 欠席記録. */
  readonly reason: string;
  readonly makeup: IsoDate | null;
  readonly makeupDays: readonly IsoDate[];
}

export interface Day {
  readonly today: IsoDate;
  readonly date: IsoDate;
  readonly tab: string;
  readonly lacking: ReadDay['lacking'];
  readonly closed: boolean;
  readonly severalUnits: boolean;
  readonly counts: DayCounts;
  readonly people: readonly PersonCard[];
  /** Clients who are not expected: to be found by name. */
  readonly others: readonly PersonCard[];
  readonly reasons: readonly AbsenceReason[];
  readonly questions: readonly string[];
}

function contactsOf({ grids }: ReadDay) {
  const grid = grids.find(({ tab }) => tab === CLIENT_CONTACTS.tab);
  const rows = grid ? readTable(CLIENT_CONTACTS, grid).rows : [];
  return new Map(rows.map(({ cells }) => [cells.利用者ID, cells]));
}

/** Only what the day itself makes doubtful: a mark still open is what the view is there for. */
function questionsOf(day: ReadDay, clients: readonly DayPerson[]): string[] {
  const { date, tab, sheet, calendar, questions } = day;
  const due = clients.filter(({ cell, state }) => cell === '' && isOpen({ state }));
  const noColumn = sheet && sheet.dayHeaders.size > 0 && !sheet.dayHeaders.has(date);
  const marks = takeAttendance(tab, day.rows, date);
  const found: Question[] = [
    ...questions,
    ...marks.questions.filter(({ kind }) => kind !== 'unenteredMark'),
    ...openDays(tab, [date], calendar, marks.entries).questions,
    ...(noColumn
      ? []
      : due.flatMap(({ client, name }): Question[] =>
          client ? [{ kind: 'clientWithoutRow', tab: client.tab, cell: client.cells.id, name }] : [],
        )),
  ];
  return [
    ...(noColumn ? [words.noDayColumn({ tab, date })] : []),
    ...found.map((question) => wordings[question.kind](question)),
  ];
}

export function viewOf(day: ReadDay): Day {
  const { date, today, tab, lacking, calendar, people } = day;
  const contacts = contactsOf(day);
  const card = (person: DayPerson): PersonCard => {
    const { clientId, client, unit, name, state, text, cell } = person;
    const { フリガナ: kana = '', 電話番号: phone = '', 送り出し支援: help } = contacts.get(clientId) ?? {};
    const away = state === 'absent' || state === 'hospital' || state === 'shortStay';
    const note = away ? day.absenceOf(person)?.cells : undefined;
    const mayCome = state === 'absent' && note !== undefined;
    return {
      clientId,
      unit,
      name,
      kana,
      state,
      text,
      canMark: cell !== '',
      callFirst: help === 'なし' && isPlanned(person),
      phone,
      careManager: client?.careManager ?? '',
      reason: note?.理由 ?? '',
      makeup: note?.振替日 ?? null,
      makeupDays: mayCome
        ? makeupDays({ clientId, unit, date, today, calendar, peopleOn: day.peopleOn })
        : [],
    };
  };
  /** Who has no フリガナ comes last, in the order of the tab. */
  const sound = ({ kana }: PersonCard) => toKatakana(kana.normalize('NFKC')) || '\uffff';
  const cards = people.map(card).sort((a, b) => Number(sound(a) > sound(b)) - Number(sound(a) < sound(b)));
  return {
    today,
    date,
    tab,
    lacking,
    closed: !calendar.unitNames.some((unit) => calendar.operates(unit, date)),
    severalUnits: calendar.unitNames.length > 1,
    counts: dayCounts(people, date, calendar),
    people: cards.filter(({ state }) => state !== 'none'),
    others: cards.filter(({ state }) => state === 'none'),
    reasons: reasonNames,
    questions: lacking === '' ? questionsOf(day, people) : [],
  };
}
