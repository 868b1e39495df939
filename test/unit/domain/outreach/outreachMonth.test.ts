// A month of outreach, counted by hand: by way, by kind and by office, and who is waiting.
import { describe, expect, it } from 'vitest';
import { monthReport } from '../../../../src/domain/month/monthReport.ts';
import { type OutreachSource, outreachMonth } from '../../../../src/domain/outreach/outreachMonth.ts';
import { client, matrix, source } from '../../../support/dayService.ts';

const office = (id: string, kind: string, memo?: string) => ({ id, name: `見本 ${id}`, kind, memo });
const NOTHING: OutreachSource = {
  offices: [],
  contacts: [],
  notes: [],
  referrals: [],
  usualIntervalDays: 30,
};

/** Up to 20 October. E9 is on no tab, and E1 is on 営業先 twice. */
const OCTOBER: OutreachSource = {
  offices: [
    office('E1', '居宅介護支援事業所', 'ケアマネ3名'),
    office('E2', '医療機関'),
    office('E3', ''),
    { id: 'E1', name: '見本 二行目', kind: 'その他' },
  ],
  contacts: [
    { officeId: 'E1', date: '2026-09-07', way: '訪問', next: '2026-10-18' },
    { officeId: 'E2', date: '2026-10-02', way: '訪問', next: '2026-10-10' },
    { officeId: 'E9', date: '2026-10-03', way: 'FAX', next: '2026-10-04' },
    { officeId: 'E3', date: '2026-10-05', way: '電話', next: '2026-10-06' },
    { officeId: 'E3', date: '2026-10-20', next: '2026-10-25' },
    { officeId: 'E2', date: '2026-10-21', way: 'メール', next: '2026-11-21' },
  ],
  notes: [
    { officeId: 'E1', date: '2026-10-06', cell: 'G2', text: 'お菓子を渡した' },
    { officeId: 'E9', date: '2026-10-07', cell: 'G3', text: '商品券の話' },
    { officeId: 'E1', date: '2026-10-08', cell: 'G4', text: '空き曜日を伝えた' },
  ],
  referrals: [
    {
      officeId: 'E1',
      dates: { 受付日: '2026-10-03', 体験日: '2026-10-08', 契約日: '2026-10-12' },
      clientId: 'K1',
    },
    { officeId: 'E1', dates: { 受付日: '2026-09-01', 契約日: '2026-10-01' }, clientId: 'K2' },
    { officeId: 'E2', dates: { 受付日: '2026-10-04', 契約日: '2026-10-15' } },
    { officeId: 'E2', dates: { 受付日: '2026-10-05' } },
    { officeId: 'E9', dates: { 受付日: '2026-10-06', 体験日: '2026-10-09' } },
  ],
  usualIntervalDays: 30,
};
const VISITS = new Map([
  ['K1', 8],
  ['K2', 5],
]);
const october = (change: Partial<OutreachSource> = {}) =>
  outreachMonth('2026-10', '2026-10-20', { ...OCTOBER, ...change }, VISITS);

describe('a month of outreach', () => {
  it('counts contacts by way up to the day that counts; one without a way is counted too', () => {
    expect(Object.fromEntries(october().total.ways)).toEqual({ 訪問: 1, FAX: 1, 電話: 1, '': 1 });
    expect(october().offices.map(({ ways }) => Object.fromEntries(ways))).toEqual([
      {},
      { 訪問: 1 },
      { 電話: 1, '': 1 },
      { FAX: 1 },
    ]);
  });

  it('names every office once, in the order of the tab by its first row, and those on no tab in one row', () => {
    const { offices } = october();
    expect(offices.map(({ officeId, name }) => [officeId, name])).toEqual([
      ['E1', '見本 E1'],
      ['E2', '見本 E2'],
      ['E3', '見本 E3'],
      ['', ''],
    ]);
    expect(offices.map(({ capacity }) => capacity?.managers)).toEqual([3, undefined, undefined, undefined]);
  });

  it('has no row for offices on no tab where there are none', () => {
    const mine = <T extends { officeId: string }>(rows: readonly T[]) =>
      rows.filter(({ officeId }) => officeId !== 'E9');
    const change = { contacts: mine(OCTOBER.contacts), referrals: mine(OCTOBER.referrals) };
    expect(october(change).offices.map(({ officeId }) => officeId)).toEqual(['E1', 'E2', 'E3']);
    expect(october({ ...change, referrals: OCTOBER.referrals }).offices).toHaveLength(4);
    expect(october({ ...change, contacts: OCTOBER.contacts }).offices).toHaveLength(4);
  });

  it('counts talks, trials and contracts by their own dates, and the visits of those who came of it', () => {
    const figures = ({ taken, clients, visits }: ReturnType<typeof october>['total']) => [
      taken.referral,
      taken.trial,
      taken.contract,
      clients,
      visits,
    ];
    // E1: one talk of October, one trial, two contracts, 8 + 5 visits of two people.
    expect(october().offices.map(figures)).toEqual([
      [1, 1, 2, 2, 13],
      [2, 0, 1, 0, 0],
      [0, 0, 0, 0, 0],
      [1, 1, 0, 0, 0],
    ]);
    expect(figures(october().total)).toEqual([4, 2, 3, 2, 13]);
  });

  it('follows twelve months of referrals step by step, for each office and for all', () => {
    const people = ({ funnel: { steps } }: ReturnType<typeof october>['total']) => [
      steps.referral,
      steps.tour,
      steps.trial,
      steps.contract,
    ];
    expect(october().offices.map(people)).toEqual([
      [2, 2, 2, 2],
      [2, 1, 1, 1],
      [0, 0, 0, 0],
      [1, 1, 1, 0],
    ]);
    expect(people(october().total)).toEqual([5, 4, 4, 3]);
  });

  it('sums up by 種別, blank ones and offices on no tab together', () => {
    expect(october().kinds.map(({ kind, contacts, visits }) => [kind, contacts, visits])).toEqual([
      ['居宅介護支援事業所', 0, 13],
      ['医療機関', 1, 0],
      ['', 3, 0],
    ]);
  });

  it('names who waits beyond their date, longest first, and no office that is on no tab', () => {
    // E2 since the 10th, E1 since the 18th; E3 has been spoken to since.
    expect(october().overdue.map(({ name, standing }) => [name, standing.daysLate])).toEqual([
      ['見本 E2', 10],
      ['見本 E1', 2],
    ]);
  });

  it('shows entries that speak of gifts, with the office where it is known', () => {
    const expected = [
      { officeId: 'E1', date: '2026-10-06', cell: 'G2', words: ['お菓子'], office: '見本 E1' },
      { officeId: '', date: '2026-10-07', cell: 'G3', words: ['商品券'], office: '' },
    ];
    expect(october().gifts).toEqual(expected);
    expect(october({ contacts: [], referrals: [] }).gifts).toEqual(expected);
  });

  it('says of how many contracts the visits cannot be known: those without 利用者ID', () => {
    expect(october().unlinked).toBe(1);
  });

  it('says nothing of offices where 営業先 has none', () => {
    const empty = october({ offices: [] });
    expect([empty.kinds, empty.offices, empty.overdue]).toEqual([[], [], []]);
    expect(empty.total).toMatchObject({ contacts: 0, taken: { referral: 0 } });
    expect(Object.fromEntries(empty.total.ways)).toEqual({});
  });
});

it('the visits an office brings are those of the month’s report: A came twice', () => {
  const referrals = [
    { officeId: 'E1', dates: { 受付日: '2026-09-01', 契約日: '2026-09-10' }, clientId: 'A' },
  ];
  const { outreach } = monthReport(
    source({
      clients: [client('A'), client('B')],
      sheet: matrix('2026-10', { A: { 1: '○', 2: '振', 5: '欠' }, B: { 1: '○' } }),
      outreach: { ...NOTHING, offices: [office('E1', '医療機関')], referrals },
    }),
  );
  expect(outreach.total).toMatchObject({ clients: 1, visits: 2 });
});
