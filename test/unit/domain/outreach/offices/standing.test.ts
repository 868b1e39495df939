import { describe, expect, it } from 'vitest';
import { preferredWays } from '../../../../../src/domain/outreach/contacts/ways.ts';
import { duplicates } from '../../../../../src/domain/outreach/offices/duplicates.ts';
import { officeMonth } from '../../../../../src/domain/outreach/offices/officeMonth.ts';
import { byUrgency, latestContacts, standing } from '../../../../../src/domain/outreach/offices/standing.ts';

const TODAY = '2026-11-05';
const office = { id: 'E1', name: '見本ケアプラン' };
const of = (...args: [object?, Parameters<typeof standing>[1]?]) =>
  standing({ ...office, ...args[0] }, args[1], TODAY, 30);

describe('where we stand with an office', () => {
  it('is overdue by the days since the date promised at the last contact', () => {
    const contact = { officeId: 'E1', date: '2026-10-01', next: '2026-11-02' };
    expect(of({}, contact)).toMatchObject({
      last: '2026-10-01',
      next: '2026-11-02',
      due: 'overdue',
      daysLate: 3,
    });
  });

  it('is due one interval after the last contact where no date was promised', () => {
    // 6 October and 30 days more is 5 November; with its own 14 days it was 20 October.
    const contact = { officeId: 'E1', date: '2026-10-06' };
    expect(of({}, contact)).toMatchObject({ next: '2026-11-05', due: 'today', daysLate: 0 });
    expect(of({ intervalDays: 14 }, contact)).toMatchObject({
      next: '2026-10-20',
      due: 'overdue',
      daysLate: 16,
    });
  });

  it('believes the log rather than what is typed on 営業先', () => {
    const typed = { typedLast: '2026-11-04', typedNext: '2026-12-24' };
    expect(of(typed, { officeId: 'E1', date: '2026-11-01', next: '2026-11-20' })).toMatchObject({
      last: '2026-11-01',
      next: '2026-11-20',
    });
  });

  it('takes what is typed on 営業先 as long as the log does not know the office', () => {
    expect(of({ typedLast: '2026-11-04' })).toMatchObject({
      last: '2026-11-04',
      next: '2026-12-04',
      due: 'later',
    });
    expect(of()).toMatchObject({ last: undefined, next: undefined, due: 'never', daysLate: 0 });
  });

  it('asks nobody to contact an office that has closed', () => {
    expect(of({ state: '取引終了' }, { officeId: 'E1', date: '2026-01-01' }).due).toBe('retired');
    expect(of({ state: '継続中' }, { officeId: 'E1', date: '2026-01-01' }).due).toBe('overdue');
  });

  it('counts no contact that lies in the future, and of two on one day the later row', () => {
    const latest = latestContacts(
      [
        { officeId: 'E1', date: '2026-11-01', way: '電話' },
        { officeId: 'E1', date: '2026-11-01', way: 'FAX' },
        { officeId: 'E1', date: '2026-10-31', way: '訪問' },
        { officeId: 'E1', date: '2027-11-01', way: 'メール' },
      ],
      TODAY,
    );
    expect(latest.get('E1')).toEqual({ officeId: 'E1', date: '2026-11-01', way: 'FAX' });
  });

  it('puts the longest overdue first, then today, never contacted, later, closed', () => {
    const row = (due: 'overdue' | 'today' | 'never' | 'later' | 'retired', next?: string) => ({
      due,
      next,
      daysLate: 0,
    });
    const rows = [
      row('retired', '2026-01-01'),
      row('retired'),
      row('later', '2026-12-02'),
      row('later', '2026-12-01'),
      row('never'),
      row('today', TODAY),
      row('overdue', '2026-11-04'),
      row('overdue', '2026-10-01'),
    ];
    const ranked = [
      'overdue 2026-10-01',
      'overdue 2026-11-04',
      'today 2026-11-05',
      'never -',
      'later 2026-12-01',
      'later 2026-12-02',
      'retired -',
      'retired 2026-01-01',
    ];
    for (const sorted of [[...rows].sort(byUrgency), [...rows].reverse().sort(byUrgency)]) {
      expect(sorted.map(({ due, next = '-' }) => `${due} ${next}`)).toEqual(ranked);
    }
  });
});

describe('the way an office wants to be contacted', () => {
  it.each([
    ['メールを優先', 'メール'],
    ['ＦＡＸ／電話', 'FAX 電話'],
    ['電話/メール', '電話 メール'],
    ['TEL', '電話'],
    ['', ''],
  ])('comes first: %s', (text, first) => {
    const ways = preferredWays(text);
    expect(ways.join(' ').startsWith(first)).toBe(true);
    expect([...ways].sort()).toEqual(['FAX', 'メール', '電話', '訪問', '研修・事例検討会'].sort());
  });
});

describe('what a month brought with each office', () => {
  it('counts contacts, and each step of a referral in the month of its own date', () => {
    const contacts = [
      { officeId: 'E1', date: '2026-10-01' },
      { officeId: 'E1', date: '2026-10-31' },
      { officeId: 'E1', date: '2026-11-01' },
      { officeId: 'E2', date: '2026-09-30' },
    ];
    const referrals = [
      { officeId: 'E1', dates: { 受付日: '2026-09-20', 体験日: '2026-10-02', 契約日: '2026-10-09' } },
      { officeId: 'E3', dates: { 受付日: '2026-10-15', 体験日: '2026-11-02' } },
      { officeId: 'E3', dates: {} },
    ];
    expect(Object.fromEntries(officeMonth('2026-10', '2026-10-31', contacts, referrals))).toEqual({
      E1: { contacts: 2, taken: { referral: 0, tour: 0, trial: 1, contract: 1 } },
      E3: { contacts: 0, taken: { referral: 1, tour: 0, trial: 0, contract: 0 } },
    });
  });

  it('counts what has come by the day that counts, and nothing of the rest of the month', () => {
    const contacts = ['2026-10-20', '2026-10-21'].map((date) => ({ officeId: 'E1', date }));
    const referrals = [
      { officeId: 'E1', dates: { 受付日: '2026-10-19', 体験日: '2026-10-20', 契約日: '2026-10-21' } },
    ];
    expect(officeMonth('2026-10', '2026-10-20', contacts, referrals).get('E1')).toEqual({
      contacts: 1,
      taken: { referral: 1, tour: 0, trial: 1, contract: 0 },
    });
  });
});

describe('offices that stand in the list twice', () => {
  it('are known by name or phone, whatever the width, spaces, hyphens or a lost leading zero', () => {
    const offices = [
      { id: 1, name: '見本 ケアプラン', phone: '000-0000-0123' },
      { id: 2, name: '見本ケアプラン', phone: '' },
      { id: 3, name: '青空ケア', phone: '（０３）１１１１－２２２２' },
      { id: 4, name: '別の名前', phone: '311112222' },
      { id: 5, name: '電話なし' },
      { id: 6, name: 'これも電話なし' },
    ];
    expect(duplicates(offices).map(({ first, again }) => [first.id, again.id])).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('are each shown beside the first of them, and only a 0 that leads may be lost', () => {
    const offices = [
      { id: 1, name: '見本ケアプラン' },
      { id: 2, name: '見本ケアプラン' },
      { id: 3, name: '見本ケアプラン' },
      { id: 4, name: '甲', phone: '090-1000-2000' },
      { id: 5, name: '乙', phone: '9010002000' },
      { id: 6, name: '丙', phone: '910002000' },
    ];
    expect(duplicates(offices).map(({ first, again }) => [first.id, again.id])).toEqual([
      [1, 2],
      [1, 3],
      [4, 5],
    ]);
  });
});
