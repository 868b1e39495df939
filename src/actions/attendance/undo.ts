// Takes marks back: exactly what stood in the cells before, and only where nobody has changed them since.

import { cellAt } from '../../basics/cellAddress.ts';
import { groupBy } from '../../basics/groupBy.ts';
import { attendanceDay as words } from '../../messages/words.ts';
import type { Block } from '../../tabs/kit/grid.ts';
import { rowBlocks } from '../../tabs/kit/rowBlocks.ts';
import { addressOf } from '../../tabs/kit/table.ts';
import type { Book } from '../kit/book.ts';
import { edited, write } from '../kit/edits.ts';
import { Refusal } from '../kit/refusal.ts';
import { attendanceDayOf, type ReadDay, readDay } from './day.ts';
import { personOf } from './person.ts';
import { checkReceipt, type Receipt } from './request.ts';
import { type Day, viewOf } from './view.ts';

/** The row of 欠席記録 as it was, if it still says what was written. */
function absenceBlocks(day: ReadDay, absence: Receipt['absence']): Block[] {
  const { absences } = day;
  const found = absence && day.absenceOf(absence);
  if (!absences || !absence || !found) return [];
  const { 区分: kind = '', 理由: reason = '', 振替日: makeup = '', 対応: response = '' } = found.cells;
  const { now, before } = absence;
  const added = before === null;
  if (kind !== now.区分 || reason !== now.理由 || (added && makeup + response !== '')) {
    const cell = addressOf(absences, found.row, '日付') ?? '';
    throw new Refusal(words.undoAbsence({ tab: absences.tab, cell }));
  }
  const written = ['日付', '利用者ID', '氏名', '区分', '理由'].map((header) => [header, undefined]);
  return rowBlocks(absences, found.row, before ?? Object.fromEntries(written));
}

export function undoMark(book: Book, given: unknown): { readonly notice: string; readonly day: Day } {
  const { date, sign, changes, absence } = checkReceipt(given);
  const today = book.today();
  return book.locked(() => {
    const day = readDay(book, date, today);
    const { tab } = day;
    const all = changes.map((change) => ({ ...change, person: personOf(day, change) }));
    const same = all.filter(({ person }) => person.text === sign);
    const changed = all.filter((one) => !same.includes(one)).map(({ person }) => person);
    const [first] = changed;
    if (first && same.length === 0)
      throw new Refusal(words.undoChanged({ name: first.name, now: first.text }));

    const texts = same.flatMap(({ before, person }) =>
      typeof before === 'string' ? [{ before, cell: person.cell }] : [],
    );
    const others = same.flatMap(({ before, person }): Block[] =>
      typeof before === 'string' ? [] : [{ tab, ...cellAt(person.cell), values: [[before]] }],
    );
    const edits = {
      fills: [...groupBy(texts, ({ before }) => before)].map(([value, found]) => ({
        tab,
        cells: found.map(({ cell }) => cell),
        value,
      })),
      blocks: [...others, ...absenceBlocks(day, absence)],
    };
    const after = viewOf(attendanceDayOf(edited(day.grids, edits), date, today));
    write(book, edits);
    const names = changed.map(({ name }) => name);
    return { notice: names.length > 0 ? words.someChanged({ names }) : '', day: after };
  });
}
