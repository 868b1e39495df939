import { describe, expect, it } from 'vitest';
import { logContact } from '../../../../../src/actions/outreach/contacts/log.ts';
import { listOffices } from '../../../../../src/actions/outreach/offices/list.ts';
import { postpone, undoPostpone } from '../../../../../src/actions/outreach/offices/postpone.ts';
import { memoryBook } from '../../../../support/memoryBook.ts';

const OFFICES = [
  ['営業先ID', '事業所名', '連絡間隔(日)', '最終接触日', '次回予定日', 'うちの列'],
  ['A', '青空ケア', '', '2026-10-01', '2026-11-01', '触らない'],
  ['B', '見本クリニック', '', '', '2026-12-24', '触らない'],
];
const LOG = [
  ['記録ID', '日付', '営業先ID', '事業所名', '方法', '次回予定日', 'メモ'],
  ['R1', '2026-09-01', 'A', '', '訪問', '2026-10-01', ''],
  ['R2', '2026-10-01', 'A', '', '訪問', '2026-11-01', ''],
];
const book = (offices = OFFICES, log = LOG) =>
  memoryBook({ 営業先: structuredClone(offices), 営業記録: structuredClone(log) });
const datesOn = (sheet: ReturnType<typeof book>) =>
  (sheet.tabs.営業先 ?? []).slice(1).map((row) => row.slice(3));

describe('the log is the truth', () => {
  it('and 営業先 follows it when a person adds an entry by hand, or changes the dates on 営業先', () => {
    const sheet = book();
    sheet.tabs.営業記録?.push(['', '2026-11-03', 'A', '', '電話', '2026-11-20', '手で入れた行']);
    listOffices(sheet);
    expect(datesOn(sheet)[0]).toEqual(['2026-11-03', '2026-11-20', '触らない']);

    const row = sheet.tabs.営業先?.[1] ?? [];
    [row[3], row[4]] = ['2020-01-01', ''];
    listOffices(sheet);
    expect(datesOn(sheet)[0]).toEqual(['2026-11-03', '2026-11-20', '触らない']);
  });

  it('so that nothing is written, and nobody has to wait, while both agree', () => {
    const sheet = book();
    listOffices(sheet);
    expect(sheet.calls).toEqual(['read']);
  });

  it('but what was typed stays for an office that the log does not know', () => {
    const sheet = book();
    sheet.tabs.営業記録?.push(['', '2026-11-03', 'A', '', '電話', '', '']);
    listOffices(sheet);
    expect(datesOn(sheet)[1]).toEqual(['', '2026-12-24', '触らない']);
  });

  it('but a column with a formula of the user stays, and so does a text that is no date', () => {
    const sheet = book([
      OFFICES[0] ?? [],
      ['A', '青空ケア', '', '=MAXIFS(…)', '相談して決める', ''],
      ['B', '見本クリニック', '', '', '', ''],
    ]);
    sheet.tabs.営業記録?.push(['', '2026-11-03', 'B', '', '電話', '2026-11-20', '']);
    listOffices(sheet);
    expect(datesOn(sheet)).toEqual([
      ['=MAXIFS(…)', '相談して決める', ''],
      ['', '2026-11-20', ''],
    ]);
    logContact(sheet, {
      id: 'V-12345678',
      officeId: 'B',
      date: '2026-11-05',
      way: '電話',
      next: '2026-12-01',
    });
    expect(datesOn(sheet)[1]).toEqual(['', '2026-12-01', '']);
  });

  it('and offices side by side are brought up to date in one write a column', () => {
    const offices = Array.from({ length: 50 }, (_, i) => [`N${i}`, `見本${i}`, '', '', '', '']);
    const sheet = book(
      [OFFICES[0] ?? [], ...offices],
      [LOG[0] ?? [], ...offices.map(([id = '']) => ['', '2026-11-01', id, '', '電話', '2026-11-30', ''])],
    );
    listOffices(sheet);
    expect(datesOn(sheet)).toEqual(offices.map(() => ['2026-11-01', '2026-11-30', '']));
    expect(sheet.blocks).toBe(2);
  });

  it('and offices here and there in a write a day, whatever stands between them', () => {
    const days = ['2026-11-01', '2026-11-02', '2026-11-03'];
    // Every other office is known to the log; those between have a date of their own.
    const offices = Array.from({ length: 60 }, (_, i) => [
      `N${i}`,
      `見本${i}`,
      '',
      '',
      i % 2 ? '2027-01-15' : '',
      '',
    ]);
    const contact = (id = '', i = 0) => ['', days[(i / 2) % 3] ?? '', id, '', '電話', '2026-11-30', ''];
    const sheet = book(
      [OFFICES[0] ?? [], ...offices],
      [LOG[0] ?? [], ...offices.flatMap(([id], i) => (i % 2 ? [] : [contact(id, i)]))],
    );
    listOffices(sheet);
    expect(datesOn(sheet)).toEqual(
      offices.map((_, i) => (i % 2 ? ['', '2027-01-15', ''] : [days[(i / 2) % 3], '2026-11-30', ''])),
    );
    // Three days of contact, one next day.
    expect(sheet.calls.filter((call) => call === 'fill')).toHaveLength(4);
    expect(sheet.blocks).toBe(0);
  });

  it('and the list is shown all the same to somebody who may not write', () => {
    const sheet = book();
    sheet.tabs.営業記録?.push(['', '2026-11-03', 'A', '', '電話', '2026-11-20', '']);
    const reader = {
      ...sheet,
      locked: () => {
        throw new Error('protected');
      },
    };
    expect(listOffices(reader).offices[0]).toMatchObject({ id: 'A', last: '2026-11-03' });
  });
});

describe('a contact is put off', () => {
  const nextOf = (sheet: ReturnType<typeof book>, id: string) =>
    listOffices(sheet).offices.find((office) => office.id === id)?.next;

  it('in the latest entry of the log, from which 営業先 follows, and taken back', () => {
    const sheet = book();
    const done = postpone(sheet, { officeId: 'A', next: '2026-11-12', expected: '2026-11-01' });
    expect(sheet.tabs.営業記録?.map((row) => row[5])).toEqual(['次回予定日', '2026-10-01', '2026-11-12']);
    expect(datesOn(sheet)[0]).toEqual(['2026-10-01', '2026-11-12', '触らない']);
    // It outlives what brings both tabs into line again.
    expect(nextOf(sheet, 'A')).toBe('2026-11-12');
    expect(listOffices(sheet).due.map(({ id }) => id)).toEqual([]);
    undoPostpone(sheet, done);
    expect(sheet.tabs).toEqual(book().tabs);
  });

  it('on 営業先 where the log does not know the office', () => {
    const sheet = book();
    const done = postpone(sheet, { officeId: 'B', next: '2026-11-06', expected: '2026-12-24' });
    expect(datesOn(sheet)[1]).toEqual(['', '2026-11-06', '触らない']);
    expect(nextOf(sheet, 'B')).toBe('2026-11-06');
    undoPostpone(sheet, done);
    expect(sheet.tabs).toEqual(book().tabs);
  });

  it('also where the date followed from the interval, which it does again afterwards', () => {
    const sheet = book(
      OFFICES,
      LOG.slice(0, 2).map((row) => row.map((cell) => (cell === '2026-10-01' ? '' : cell))),
    );
    // 1 September and 30 days are 1 October.
    expect(nextOf(sheet, 'A')).toBe('2026-10-01');
    const before = structuredClone(sheet.tabs);
    undoPostpone(sheet, postpone(sheet, { officeId: 'A', next: '2026-11-12', expected: '2026-10-01' }));
    expect(sheet.tabs).toEqual(before);
  });

  it('once: asked again, it writes nothing', () => {
    const sheet = book();
    const asked = { officeId: 'A', next: '2026-11-12', expected: '2026-11-01' };
    postpone(sheet, asked);
    expect(postpone(sheet, asked)).toEqual({
      officeId: 'A',
      officeName: '青空ケア',
      next: '2026-11-12',
      before: null,
    });
    expect(sheet.calls.filter((call) => call === 'write')).toHaveLength(1);
  });

  it.each([
    [
      { officeId: 'A', next: '2026-11-12', expected: '2026-11-02' },
      '青空ケアの次回予定日がほかで変わったため',
    ],
    [{ officeId: 'A', next: '2026-11-05', expected: '2026-11-01' }, '明日以降の日にしてください。'],
    [{ officeId: 'Z', next: '2026-11-12', expected: null }, '営業先ID「Z」が営業先のタブにありません。'],
    [{ officeId: 'A', next: '2026-02-30', expected: null }, '次回予定日を確認して'],
  ])('and refused in one line where it cannot be right (%#)', (asked, line) => {
    const sheet = book();
    expect(() => postpone(sheet, asked)).toThrow(line);
    expect(sheet.tabs).toEqual(book().tabs);
  });

  it('and refused where a formula or a note stands in the place of the date', () => {
    const formula = book(OFFICES, [...LOG.slice(0, 2), ['R2', '2026-10-01', 'A', '', '訪問', '=B3+30', '']]);
    expect(() => postpone(formula, { officeId: 'A', next: '2026-11-12', expected: '2026-10-31' })).toThrow(
      '「営業記録」F3：',
    );
    const note = book([OFFICES[0] ?? [], ['B', '見本クリニック', '', '', '年明け', '']]);
    expect(() => postpone(note, { officeId: 'B', next: '2026-11-12', expected: null })).toThrow(
      '「営業先」E2：',
    );
  });
});
