import { describe, expect, it } from 'vitest';
import { listDay } from '../../../../src/actions/attendance/list.ts';
import { setMakeupDay } from '../../../../src/actions/attendance/makeup.ts';
import { markAttendance } from '../../../../src/actions/attendance/mark.ts';
import type { MarkRequest } from '../../../../src/actions/attendance/request.ts';
import { undoMark } from '../../../../src/actions/attendance/undo.ts';
import type { Day } from '../../../../src/actions/attendance/view.ts';
import { DAY, FIFTH, smallBook, TAB } from '../../../support/attendanceBook.ts';
import type { MemoryBook } from '../../../support/memoryBook.ts';

/** What one user's properties hold. */
function notes() {
  const kept: Record<string, string> = {};
  return {
    all: () => ({ ...kept }),
    keep: (key: string, text: string) => void Object.assign(kept, { [key]: text }),
    drop: () => {},
  };
}

const person = (clientId: string, expected: string) => ({ clientId, unit: '1単位', expected });
const came = (id: string, ...people: MarkRequest['people']): MarkRequest => ({
  id: `V-${id.padStart(8, '0')}`,
  date: DAY,
  sign: '○',
  people,
});
const away = (
  id: string,
  one: MarkRequest['people'][number],
  reason: '通院' | '体調' | '入院' | 'ショート',
) => ({
  ...came(id, one),
  sign: '欠' as const,
  reason,
});
const fifth = (book: MemoryBook) => book.tabs[TAB]?.slice(1).map((row) => row[FIFTH]);
const absences = (book: MemoryBook) => book.tabs['欠席記録']?.slice(1);
const cardOf = (day: Day, clientId: string) =>
  [...day.people, ...day.others].find((one) => one.clientId === clientId);

describe('the day in the sidebar', () => {
  it('lists who is expected by フリガナ, with the mark as it stands and in words', () => {
    const { today, date, people, others, counts } = listDay(smallBook(), {});
    expect([today, date]).toEqual([DAY, DAY]);
    // K5 has no row; K4 comes on Fridays.
    expect(people.map(({ clientId, state, text, canMark }) => [clientId, state, text, canMark])).toEqual([
      ['K2', 'due', '', true],
      ['K5', 'due', '', false],
      ['K3', 'attended', '〇', true],
      ['K1', 'planned', '予', true],
    ]);
    expect(others.map(({ clientId }) => clientId)).toEqual(['K4']);
    // Expected K1, K2, K3, K5; three seats, four people.
    expect(counts).toEqual({ planned: 4, came: 1, away: 0, open: 3, freeSeats: 0, tooMany: 1 });
  });

  it('says whom to telephone before the car leaves', () => {
    const { people } = listDay(smallBook(), {});
    const calls = people.filter(({ callFirst }) => callFirst);
    expect(calls.map(({ clientId, phone, careManager }) => [clientId, phone, careManager])).toEqual([
      ['K2', '', '案内 一子'],
      ['K1', '000-0000-0001', '案内 一子'],
    ]);
  });

  it('lists what is not understood, with its cell', () => {
    const book = smallBook();
    book.tabs[TAB]?.[2]?.splice(FIFTH, 1, '来た');
    expect(listDay(book, {}).questions).toEqual([
      '「出席 2026-11」H3：青空 花子さんの11月5日「来た」は知らない印のため、数えていません。○・欠・振・追・入・シ・予・休に直してください。',
      '「利用者」A6：白雲 次郎さんはこの月に契約曜日がありますが、出席のタブに行がありません。行を追加してください。',
    ]);
  });

  it('says which tab is missing for a month without one, and that 出席ログ is used where it is', () => {
    const book = smallBook();
    expect(listDay(book, { date: '2026-12-03' })).toMatchObject({ tab: '出席 2026-12', lacking: 'tab' });
    book.tabs['出席ログ'] = [
      ['日付', '利用者ID', '状況'],
      ['2026-12-03', 'K1', '○'],
    ];
    expect(listDay(book, { date: '2026-12-03' }).lacking).toBe('log');
  });

  it('is that of the left one of two tabs for a month', () => {
    const book = smallBook();
    book.tabs['出席　2026-11'] = [['利用者ID', '氏名', 5]];
    expect(listDay(book, {})).toMatchObject({ tab: TAB, counts: { came: 1 } });
  });

  it('says which day has no column', () => {
    const book = smallBook();
    book.tabs[TAB]?.[0]?.splice(FIFTH, 1, 'メモ');
    const { questions, people } = listDay(book, {});
    expect(questions).toEqual([
      '「出席 2026-11」に11月5日の列がありません。見出しの行に日付を入れてください。',
    ]);
    expect(people.every(({ canMark }) => !canMark)).toBe(true);
  });

  it('is plain data: nothing in it is lost on the way to the sidebar', () => {
    const day = listDay(smallBook(), {});
    expect(JSON.parse(JSON.stringify(day))).toStrictEqual(day);
  });

  it.each([{ date: '2026-02-30' }, { day: DAY }, undefined, 'today'])('refuses %j in one line', (asked) => {
    expect(() => listDay(smallBook(), asked)).toThrow('内容を読み取れませんでした。');
  });
});

describe('marking somebody', () => {
  it('writes that one cell under the lock, and answers with the day as it is now', () => {
    const book = smallBook();
    const before = structuredClone(book.tabs);
    const { receipt, notice, day } = markAttendance(book, notes(), came('1', person('K1', '予')));
    expect(fifth(book)).toEqual(['○', '', '〇', '']);
    expect(receipt?.changes).toEqual([{ clientId: 'K1', unit: '1単位', before: '予' }]);
    expect(notice).toBe('');
    expect(cardOf(day, 'K1')).toMatchObject({ state: 'attended', text: '○' });
    expect(day).toEqual(listDay(book, {}));
    expect(book.calls.slice(0, 4)).toEqual(['lock', 'read', 'fill', 'unlock']);
    expect({ ...book.tabs, [TAB]: [] }).toEqual({ ...before, [TAB]: [] });
    expect(book.written).toEqual(['○']);
  });

  it.each([
    ['通院', '欠', '欠席'],
    ['入院', '入', '入院'],
    ['ショート', 'シ', 'ショート'],
  ] as const)('as away because of %s writes %s and a row of 欠席記録', (reason, sign, kind) => {
    const book = smallBook();
    const { day } = markAttendance(book, notes(), away('1', person('K2', ''), reason as '通院'));
    expect(fifth(book)).toEqual(['予', sign, '〇', '']);
    expect(absences(book)?.[1]?.slice(0, 5)).toEqual([DAY, 'K2', '青空 花子', kind, reason]);
    expect(absences(book)).toHaveLength(2);
    expect(book.written).toContainEqual({ date: DAY });
    expect(cardOf(day, 'K2')?.reason).toBe(reason);
    expect(day).toEqual(listDay(book, {}));
  });

  it('as away without a reason writes 欠 and a row of 欠席記録, to which the reason may come later', () => {
    const [book, mine] = [smallBook(), notes()];
    const first = markAttendance(book, mine, { ...came('1', person('K2', '')), sign: '欠' });
    expect(fifth(book)).toEqual(['予', '欠', '〇', '']);
    expect(absences(book)?.[1]?.slice(0, 5)).toEqual([DAY, 'K2', '青空 花子', '欠席', '']);
    expect(cardOf(first.day, 'K2')?.reason).toBe('');

    const { receipt } = markAttendance(book, mine, away('2', person('K2', '欠'), '体調'));
    expect(
      absences(book)
        ?.slice(1)
        .map((row) => row.slice(0, 5)),
    ).toEqual([[DAY, 'K2', '青空 花子', '欠席', '体調']]);
    undoMark(book, receipt);
    expect(absences(book)?.[1]?.slice(3, 5)).toEqual(['欠席', '']);
    undoMark(book, first.receipt);
    expect(fifth(book)).toEqual(['予', '', '〇', '']);
    expect(absences(book)?.[1]?.join('')).toBe('');
  });

  it('as away without a reason leaves the reason that 欠席記録 gives', () => {
    const book = smallBook();
    book.tabs['欠席記録']?.push([DAY, 'K2', '青空 花子', '欠席', '通院', '', '']);
    markAttendance(book, notes(), { ...came('1', person('K2', '')), sign: '欠' });
    expect(absences(book)?.[1]?.slice(3, 5)).toEqual(['欠席', '通院']);
  });

  it('who was not expected enters a make-up or an extra', () => {
    const book = smallBook();
    markAttendance(book, notes(), { ...came('1', person('K4', '')), sign: '振' });
    expect(fifth(book)).toEqual(['予', '', '〇', '振']);
    expect(listDay(book, {}).counts).toMatchObject({ planned: 4, came: 2 });
  });

  it('writes once when the same request comes again', () => {
    const [book, mine] = [smallBook(), notes()];
    const request = away('1', person('K2', ''), '通院');
    const first = markAttendance(book, mine, request);
    const again = markAttendance(book, mine, request);
    expect(again).toEqual({ ...first, notice: '' });
    expect(absences(book)).toHaveLength(2);
    expect(book.calls.filter((call) => call === 'fill' || call === 'write')).toHaveLength(2);
  });

  it('is refused with the mark that stands now when others changed it since', () => {
    const book = smallBook();
    markAttendance(book, notes(), away('1', person('K1', '予'), '体調'));
    const before = structuredClone(book.tabs);
    expect(() => markAttendance(book, notes(), came('2', person('K1', '予')))).toThrow(
      '若葉 一郎さんの印は、ほかで「欠」に変わっています。書き込んでいません。一覧を読み直してください。',
    );
    expect(() => markAttendance(book, notes(), away('3', person('K1', '予'), '通院'))).toThrow(
      '「欠」に変わって',
    );
    expect(book.tabs).toEqual(before);
  });

  it('changes nothing, and offers nothing to take back, where somebody else has entered the same', () => {
    const book = smallBook();
    markAttendance(book, notes(), came('1', person('K1', '予')));
    expect(markAttendance(book, notes(), came('2', person('K1', '予'))).receipt).toBeNull();
  });

  it('finishes what was left half written: the row of 欠席記録 that is there is not written again', () => {
    const book = smallBook();
    book.tabs['欠席記録']?.push([DAY, 'K2', '青空 花子', '欠席', '通院', '', '']);
    markAttendance(book, notes(), away('1', person('K2', ''), '通院'));
    expect(fifth(book)?.[1]).toBe('欠');
    expect(book.written).toEqual(['欠']);
  });

  it('leaves another way to write the same mark as it is', () => {
    const book = smallBook();
    const { receipt } = markAttendance(book, notes(), came('1', person('K3', '〇')));
    expect(receipt).toBeNull();
    expect(book.written).toEqual([]);
  });

  it('says that the row of 欠席記録 stays when somebody comes after all', () => {
    const book = smallBook();
    markAttendance(book, notes(), away('1', person('K2', ''), '通院'));
    const { notice } = markAttendance(book, notes(), came('2', person('K2', '欠')));
    expect(notice).toBe('「欠席記録」A3に、この日の欠席の行が残っています。不要なら消してください。');
    expect(absences(book)).toHaveLength(2);
  });

  it('marks also without 欠席記録, and says that the reason was not kept', () => {
    const book = smallBook();
    delete book.tabs['欠席記録'];
    const { notice } = markAttendance(book, notes(), away('1', person('K2', ''), '通院'));
    expect(fifth(book)?.[1]).toBe('欠');
    expect(notice).toBe(
      '印は付けましたが、理由は残していません。タブ「欠席記録」がありません。タブを追加するか、名前を「欠席記録」に戻してください。',
    );
  });

  it.each([
    [{ ...came('1', person('K1', '予')), date: '2026-11-06' }, '11月6日はまだ来ていないため、'],
    [came('1', person('K5', '')), '「出席 2026-11」に白雲 次郎さんの行かこの日の列がないため、'],
    [came('1', person('K9', '')), 'この方は一覧にいません。'],
    [{ ...came('1', person('K1', '予')), date: '2026-10-05' }, '「出席 2026-10」のタブがないため、'],
    [{ ...came('1', person('K1', '予')), sign: '済' }, '内容を読み取れませんでした。'],
    [{ ...came('1', person('K1', '予')), id: '1' }, '内容を読み取れませんでした。'],
    [{ ...came('1'), people: [] }, '内容を読み取れませんでした。'],
    [{ ...away('1', person('K1', '予'), '通院'), reason: '=1+1' }, '内容を読み取れませんでした。'],
    [undefined, '内容を読み取れませんでした。'],
  ])('refuses what cannot be right with one line, and writes nothing (%#)', (asked, line) => {
    const book = smallBook();
    expect(() => markAttendance(book, notes(), asked)).toThrow(line);
    expect(book.written).toEqual([]);
  });
});

describe('marking all who are open', () => {
  it('writes them in one go, and leaves whom others have changed', () => {
    const book = smallBook();
    markAttendance(book, notes(), away('1', person('K2', ''), '体調'));
    const calls = book.calls.length;
    const { notice, receipt } = markAttendance(
      book,
      notes(),
      came('2', person('K1', '予'), person('K2', '')),
    );
    expect(fifth(book)).toEqual(['○', '欠', '〇', '']);
    expect(notice).toBe('青空 花子さんの印はほかで変わっていたため、そのままにしました。');
    expect(receipt?.changes.map(({ clientId }) => clientId)).toEqual(['K1']);
    expect(book.calls.slice(calls)).toEqual(['lock', 'read', 'fill', 'unlock']);
  });
});

describe('taking a mark back', () => {
  it('leaves every tab as it was, the cell to its very text', () => {
    const [book, mine] = [smallBook(), notes()];
    book.tabs[TAB]?.[3]?.splice(FIFTH, 1, 1);
    const before = structuredClone(book.tabs);
    const first = markAttendance(book, mine, away('1', person('K3', '1'), '通院'));
    if (!first.receipt) throw new Error('no receipt');
    const { day } = undoMark(book, first.receipt);
    expect(book.tabs[TAB]).toEqual(before[TAB]);
    expect(absences(book)?.[1]?.join('')).toBe('');
    expect(day).toEqual(listDay(book, {}));
    expect(cardOf(day, 'K3')).toMatchObject({ text: '1', state: 'attended', reason: '' });
  });

  it('takes all back together, and leaves whom others have changed since', () => {
    const book = smallBook();
    const { receipt } = markAttendance(book, notes(), came('1', person('K1', '予'), person('K2', '')));
    if (!receipt) throw new Error('no receipt');
    book.tabs[TAB]?.[1]?.splice(FIFTH, 1, '振');
    const { notice } = undoMark(book, receipt);
    expect(fifth(book)).toEqual(['振', '', '〇', '']);
    expect(notice).toBe('若葉 一郎さんの印はほかで変わっていたため、そのままにしました。');
  });

  it('is refused when somebody has changed the mark, or added to the row of 欠席記録', () => {
    const book = smallBook();
    const { receipt } = markAttendance(book, notes(), away('1', person('K2', ''), '通院'));
    if (!receipt) throw new Error('no receipt');
    const row = absences(book)?.[1] ?? [];
    row[6] = '電話で確認';
    expect(() => undoMark(book, receipt)).toThrow('「欠席記録」A3の行は、そのあと書き足されているため、');
    expect(fifth(book)?.[1]).toBe('欠');
    row[6] = '';
    book.tabs[TAB]?.[2]?.splice(FIFTH, 1, '○');
    expect(() => undoMark(book, receipt)).toThrow(
      '青空 花子さんの印は、そのあと「○」に変わっているため、取り消していません。',
    );
  });

  it('brings back the reason that stood there before', () => {
    const book = smallBook();
    markAttendance(book, notes(), away('1', person('K2', ''), '通院'));
    const { receipt } = markAttendance(book, notes(), away('2', person('K2', '欠'), '体調'));
    expect(absences(book)?.[1]?.slice(3, 5)).toEqual(['欠席', '体調']);
    if (!receipt) throw new Error('no receipt');
    undoMark(book, receipt);
    expect(absences(book)?.[1]?.slice(3, 5)).toEqual(['欠席', '通院']);
    expect(fifth(book)?.[1]).toBe('欠');
  });
});

describe('a day to come instead', () => {
  const asked = { date: DAY, clientId: 'K2', unit: '1単位', makeup: '2026-11-10', expected: null };

  it('is offered to who is away, written to 欠席記録 alone, and takes a seat on that day', () => {
    const book = smallBook();
    const { day } = markAttendance(book, notes(), away('1', person('K2', ''), '通院'));
    // Open from Monday to Saturday; K2 comes on Thursdays. 19 November is the fourteenth day after.
    expect(cardOf(day, 'K2')?.makeupDays.map((date) => Number(date.slice(8)))).toEqual([
      6, 7, 9, 10, 11, 13, 14, 16, 17, 18,
    ]);
    const attendance = structuredClone(book.tabs[TAB]);
    setMakeupDay(book, asked);
    expect(absences(book)?.[1]?.[5]).toBe('2026-11-10');
    expect(book.tabs[TAB]).toEqual(attendance);
    const tenth = listDay(book, { date: '2026-11-10' });
    expect(cardOf(tenth, 'K2')?.state).toBe('makeupDue');
    expect(tenth.counts).toMatchObject({ planned: 0, open: 1, freeSeats: 2 });
  });

  it('can be taken back, and is refused when it changed since or is full by now', () => {
    const book = smallBook();
    markAttendance(book, notes(), away('1', person('K2', ''), '通院'));
    setMakeupDay(book, asked);
    expect(() => setMakeupDay(book, { ...asked, makeup: '2026-11-11' })).toThrow(
      '青空 花子さんの振替日は、ほかで11月10日に変わっています。',
    );
    setMakeupDay(book, { ...asked, makeup: null, expected: '2026-11-10' });
    expect(absences(book)?.[1]?.[5]).toBe('');
    for (const row of [1, 3, 4]) book.tabs[TAB]?.[row]?.splice(FIFTH + 5, 1, '予');
    expect(() => setMakeupDay(book, asked)).toThrow('11月10日には空きがなくなりました。');
  });

  it('needs a row of 欠席記録', () => {
    expect(() => setMakeupDay(smallBook(), asked)).toThrow(
      '「欠席記録」に青空 花子さんのこの日の行がないため、振替日を残していません。',
    );
  });
});
