// What counts as a visit, an absence and a question.
import { describe, expect, it } from 'vitest';
import { monthReport } from '../../../../src/domain/month/monthReport.ts';
import { client, matrix, source, unit } from '../../../support/dayService.ts';

const marks = (days: Record<number, string>) => ({
  sheet: matrix('2026-10', { A: days }),
  clients: [client('A')],
});
const report = (change: Parameters<typeof source>[0]) => monthReport(source(change));
const asked = (change: Parameters<typeof source>[0]) =>
  report(change).questions.filter(({ kind }) => kind !== 'dayWithoutMarks' && kind !== 'settingNeeded');

describe('marks', () => {
  it('attended, make-up and extra are visits; absences of all kinds and days off are not', () => {
    const { total } = report(marks({ 1: '○', 2: '振', 3: '追', 5: '欠', 6: '入', 7: 'シ', 8: '休' })).figures;
    expect(total.visits).toBe(3);
    expect([total.absences, total.hospital, total.shortStay]).toEqual([1, 1, 1]);
    expect([total.makeup, total.extra]).toEqual([1, 1]);
  });

  it('a make-up or an extra was not planned, a day off neither', () => {
    // Planned: ○, 欠, 入, シ and 予.
    const { total } = report(
      marks({ 1: '○', 2: '振', 3: '追', 5: '欠', 6: '入', 7: 'シ', 8: '休', 9: '予' }),
    ).figures;
    expect(total.planned).toBe(5);
  });

  it('3 attended, 1 absent, 1 in hospital: 40% missed, 25% without the stay', () => {
    const { total } = report(marks({ 1: '○', 2: '○', 3: '○', 5: '欠', 6: '入' })).figures;
    expect(total.absenceRate).toBe(0.4);
    expect(total.absenceRateExcludingStays).toBe(0.25);
  });

  it('an unknown mark counts for nothing and is asked about with its cell', () => {
    // 1 October stands in column D, the first client in row 2.
    expect(asked(marks({ 1: '？' }))).toMatchObject([{ kind: 'unknownMark', cell: 'D2', given: '？' }]);
    expect(report(marks({ 1: '？' })).figures.total.visits).toBe(0);
  });

  it('a planned mark on a day that is over is an unentered one', () => {
    expect(asked(marks({ 2: '予' }))).toMatchObject([
      { kind: 'unenteredMark', cell: 'E2', date: '2026-10-02' },
    ]);
  });
});

describe('a month under way', () => {
  const asOf = '2026-10-10';

  it('counts days up to "as of" and no later ones', () => {
    const { figures } = report({ ...marks({ 1: '○', 10: '○', 12: '欠', 13: '予' }), asOf });
    expect(figures.total).toMatchObject({ visits: 2, absences: 0, planned: 2 });
    // 1 to 10 October, Thursday to Saturday, without Sunday the 4th.
    expect(figures.operatingDays).toBe(9);
  });

  it('asks about an attended mark on a later day, and not about a planned or an absent one', () => {
    expect(asked({ ...marks({ 12: '○', 13: '予', 14: '欠' }), asOf })).toMatchObject([
      { kind: 'futureAttendance', date: '2026-10-12' },
    ]);
  });
});

describe('whose row it is', () => {
  it('a visit of somebody who is not on 利用者 counts and is asked about', () => {
    const sheet = matrix('2026-10', { X: { 1: '○' } });
    expect(report({ sheet }).figures.total.visits).toBe(1);
    expect(asked({ sheet })).toMatchObject([{ kind: 'unknownClient', cell: 'A2', given: 'X' }]);
  });

  it('of two rows of one client in one 単位 a day counts once', () => {
    const once = matrix('2026-10', { A: { 1: '○', 2: '○' } });
    const again = { ...matrix('2026-10', { A: { 2: '○', 3: '○' } }) };
    const sheet = { ...once, rows: [...once.rows, ...again.rows.map((row) => ({ ...row, cell: 'A3' }))] };
    expect(report({ sheet, clients: [client('A')] }).figures.total.visits).toBe(3);
    expect(asked({ sheet, clients: [client('A')] })).toMatchObject([{ kind: 'duplicateRow', cell: 'A3' }]);
  });

  it('in two 単位 the same client on the same day counts twice', () => {
    const units = [unit({ name: '午前' }), unit({ name: '午後' })];
    const morning = matrix('2026-10', { A: { 1: '○' } }, { A: '午前' });
    const sheet = {
      ...morning,
      rows: [...morning.rows, ...matrix('2026-10', { A: { 1: '○' } }, { A: '午後' }).rows],
    };
    const { figures } = report({ sheet, units, clients: [client('A')] });
    expect(figures.units.map(({ unit: name, visits }) => [name, visits])).toEqual([
      ['午前', 1],
      ['午後', 1],
    ]);
  });

  it('a row without 単位名 takes the client’s, and without that the first', () => {
    const units = [unit({ name: '午前' }), unit({ name: '午後' })];
    const clients = [client('A', '', { unit: '午後' }), client('B')];
    const sheet = matrix('2026-10', { A: { 1: '○' }, B: { 1: '○' } });
    expect(report({ sheet, units, clients }).figures.units.map(({ visits }) => visits)).toEqual([1, 1]);
  });

  it('an unknown 単位名 is asked about and falls back', () => {
    const sheet = matrix('2026-10', { A: { 1: '○' } }, { A: '夜' });
    expect(asked({ sheet, clients: [client('A')] })).toMatchObject([
      { kind: 'unknownUnit', cell: 'C2', given: '夜', expected: ['1単位'] },
    ]);
  });

  it('marks outside the contract count and are asked about', () => {
    const clients = [client('A', '', { from: '2026-10-05', to: '2026-10-09' })];
    const sheet = matrix('2026-10', { A: { 2: '○', 6: '○', 10: '○' } });
    expect(report({ sheet, clients }).figures.total.visits).toBe(3);
    expect(asked({ sheet, clients }).map(({ date }) => date)).toEqual(['2026-10-02', '2026-10-10']);
    const off = matrix('2026-10', { A: { 2: '休' } });
    expect(asked({ sheet: off, clients })).toEqual([]);
  });
});

describe('what is missing', () => {
  it('a contracted day left blank is asked about, when others were marked that day', () => {
    const clients = [client('A', '月'), client('B', '月')];
    const sheet = matrix('2026-10', {
      A: { 5: '○', 12: '○', 19: '○', 26: '○' },
      B: { 5: '○', 19: '欠', 26: '○' },
    });
    // Monday the 12th stands in column O, client B in row 3.
    expect(asked({ sheet, clients })).toMatchObject([
      { kind: 'contractedBlank', cell: 'O3', name: '見本 B' },
    ]);
  });

  it('of a client whose 単位 is not known, too: theirs is the first', () => {
    const clients = [client('A', '月', { unit: '夜' }), client('B', '月')];
    const sheet = matrix('2026-10', {
      A: { 5: '○', 19: '○', 26: '○' },
      B: { 5: '○', 12: '○', 19: '○', 26: '○' },
    });
    expect(asked({ sheet, clients })).toMatchObject([
      { kind: 'contractedBlank', cell: 'O2', name: '見本 A' },
    ]);
  });

  it('an operating day without any mark is one question, not one for each client', () => {
    const clients = [client('A', '月'), client('B', '月')];
    const units = [unit({ weekdays: ['月'] })];
    const days = { 5: '○', 12: '○', 26: '○' };
    const { questions } = report({ sheet: matrix('2026-10', { A: days, B: days }), clients, units });
    expect(questions.filter(({ kind }) => kind !== 'settingNeeded')).toMatchObject([
      { kind: 'dayWithoutMarks', date: '2026-10-19', cell: 'V1' },
    ]);
  });

  it('a client with a contract but no row is one question', () => {
    const sheet = matrix('2026-10', { A: { 5: '○', 12: '○', 19: '○', 26: '○' } });
    expect(asked({ sheet, clients: [client('A'), client('B', '月')] })).toMatchObject([
      { kind: 'clientWithoutRow', tab: '利用者', cell: 'A-B' },
    ]);
  });
});
