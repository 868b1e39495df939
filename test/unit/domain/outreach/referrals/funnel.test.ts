// How far referrals come, whose people use the place, and what no order of rows may change.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median } from '../../../../../src/basics/median.ts';
import { WAYS } from '../../../../../src/domain/outreach/contacts/contact.ts';
import { type OutreachSource, outreachMonth } from '../../../../../src/domain/outreach/outreachMonth.ts';
import { broughtBy } from '../../../../../src/domain/outreach/referrals/brought.ts';
import { cohort, funnelOf, hasReached } from '../../../../../src/domain/outreach/referrals/funnel.ts';
import type { Referral } from '../../../../../src/domain/outreach/referrals/referral.ts';
import {
  byStep,
  type ReferralDates,
  STATES,
  STEP_DATES,
  STEPS,
} from '../../../../../src/domain/outreach/referrals/steps.ts';

const END = '2026-10-31';
type State = Referral['state'];
/** A referral of E1, received on 1 October. */
const referred = (dates: ReferralDates = {}, state?: State): Referral => ({
  officeId: 'E1',
  state,
  dates: { 受付日: '2026-10-01', ...dates },
});
const taken = (referral: Referral) => STEPS.filter((step) => hasReached(referral, step, END)).length;
const steps = (dates: ReferralDates = {}, state?: State) => taken(referred(dates, state));

describe('how far a referral has come', () => {
  it('a step counts once its date has come', () => {
    expect(steps()).toBe(1);
    expect(steps({ 見学日: '2026-10-31' })).toBe(2);
    expect(steps({ 見学日: '2026-11-01' })).toBe(1);
    expect(steps({ 見学日: '2026-10-05', 体験日: '2026-10-09', 契約日: '2026-10-12' })).toBe(4);
  });

  it('a contract without a tour or a trial has passed both', () => {
    expect(steps({ 契約日: '2026-10-12' })).toBe(4);
  });

  it('without a date the state tells; with a date that is still to come it does not', () => {
    expect(steps({}, '体験')).toBe(3);
    expect(steps({}, '契約')).toBe(4);
    expect(steps({ 契約日: '2026-11-02' }, '契約')).toBe(1);
    expect(taken({ officeId: 'E1', state: '相談', dates: {} })).toBe(1);
    expect(taken({ officeId: 'E1', dates: {} })).toBe(0);
  });

  it('one that failed came as far as its dates say', () => {
    expect(steps({}, '不成立')).toBe(1);
    expect(steps({ 見学日: '2026-10-03' }, '不成立')).toBe(2);
  });
});

describe('the referrals of twelve months', () => {
  it('are those received from the first day eleven months before up to the day that counts', () => {
    const received = ['2025-10-31', '2025-11-01', '2026-10-31', '2026-11-01'];
    const referrals = received.map((date) => ({ officeId: 'E1', dates: { 受付日: date } }));
    expect(cohort(referrals, '2026-10', END).map(({ dates }) => dates.受付日)).toEqual(received.slice(1, 3));
  });

  it('are placed by their first known date where 受付日 is blank, and not at all without any', () => {
    const dated = { officeId: 'E1', dates: { 体験日: '2026-10-09', 契約日: '2026-10-12' } };
    expect(cohort([dated, { officeId: 'E1', state: '契約', dates: {} }], '2026-10', END)).toEqual([dated]);
    // Tried before it was seen: 31 August is the first day, and the twelve months begin with September.
    const toured = { officeId: 'E1', dates: { 見学日: '2026-10-09', 体験日: '2026-08-31' } };
    expect(cohort([toured], '2027-08', '2027-08-31')).toEqual([]);
  });

  it('5 talks, 4 tours, 3 trials, 2 contracts, 1 failed; 10 and 21 days make a median of 15.5', () => {
    const referrals = [
      referred({ 契約日: '2026-10-11' }, '契約'),
      referred({ 見学日: '2026-10-05', 契約日: '2026-10-22' }),
      referred({ 体験日: '2026-10-20' }, '体験'),
      referred({ 見学日: '2026-10-08' }, '不成立'),
      referred({}, '相談'),
    ];
    expect(funnelOf(referrals, END)).toEqual({
      steps: { referral: 5, tour: 4, trial: 3, contract: 2 },
      lost: 1,
      daysToContract: 15.5,
    });
  });

  it('a contract dated before its 受付日 is a contract, and gives no number of days', () => {
    const odd = { officeId: 'E1', dates: { 受付日: '2026-10-10', 契約日: '2026-10-01' } };
    expect(funnelOf([odd], END)).toEqual({
      steps: { referral: 1, tour: 1, trial: 1, contract: 1 },
      lost: 0,
      daysToContract: undefined,
    });
  });

  it('a contract counts its days from the very first day to the day that counts, not beyond it', () => {
    const days = (contracted?: string) =>
      funnelOf([referred(contracted === undefined ? {} : { 契約日: contracted })], END).daysToContract;
    expect(days('2026-10-01')).toBe(0);
    expect(days(END)).toBe(30);
    expect(days('2026-11-01')).toBeUndefined();
    expect(days(undefined)).toBeUndefined();
  });

  it('the middle of three is the second, of none there is none', () => {
    expect(median([30, 1, 2])).toBe(2);
    expect(median([])).toBeUndefined();
  });
});

describe('the visits an office brings', () => {
  const visits = new Map([
    ['K1', 8],
    ['K2', 5],
    ['K3', 0],
    ['K4', 4],
  ]);
  const contract = (officeId: string, clientId: string, contracted: string) => ({
    officeId,
    clientId,
    dates: { 受付日: '2025-01-01', 契約日: contracted },
  });

  it('are those of the people it sent, however long ago; 8 + 5 of two people, nothing of who did not come', () => {
    const referrals = [
      contract('E1', 'K1', '2025-02-01'),
      contract('E1', 'K2', '2026-10-01'),
      contract('E1', 'K3', '2026-10-01'),
      { officeId: 'E2', clientId: 'K4', dates: { 受付日: '2026-10-01', 体験日: '2026-10-20' } },
    ];
    expect(broughtBy(referrals, visits, END)).toEqual(new Map([['E1', { clients: 2, visits: 13 }]]));
  });

  it('belong to the latest contract of somebody who was referred twice', () => {
    const twice = [contract('E1', 'K1', '2025-02-01'), contract('E2', 'K1', '2026-03-01')];
    for (const referrals of [twice, [...twice].reverse()]) {
      expect(broughtBy(referrals, visits, END)).toEqual(new Map([['E2', { clients: 1, visits: 8 }]]));
    }
  });
});

describe('somebody whom two offices referred', () => {
  const visits = new Map([['K1', 8]]);
  const by = (officeId: string, rest: Partial<Referral>): Referral => ({
    officeId,
    clientId: 'K1',
    dates: {},
    ...rest,
  });
  const bringer = (...referrals: ReturnType<typeof by>[]) => [...broughtBy(referrals, visits, END).keys()];

  it.each([
    [
      'the later contract, though its talk was earlier',
      by('E2', { dates: { 受付日: '2026-01-01', 契約日: '2026-03-02' } }),
      by('E1', { dates: { 受付日: '2026-02-01', 契約日: '2026-03-01' } }),
    ],
    [
      'the dated contract, though the other talk was later',
      by('E2', { dates: { 受付日: '2026-01-01', 契約日: '2026-03-01' } }),
      by('E1', { dates: { 受付日: '2026-05-01' }, state: '契約' }),
    ],
    [
      'of two contracts on one day the later talk',
      by('E2', { dates: { 受付日: '2026-02-02', 契約日: '2026-03-01' } }),
      by('E1', { dates: { 受付日: '2026-02-01', 契約日: '2026-03-01' } }),
    ],
    [
      'of two without a date the one whose talk is dated',
      by('E2', { dates: { 受付日: '2026-02-02' }, state: '契約' }),
      by('E1', { state: '契約' }),
    ],
    [
      'of two all alike the lower office ID',
      by('E1', { dates: { 受付日: '2026-02-01', 契約日: '2026-03-01' } }),
      by('E2', { dates: { 受付日: '2026-02-01', 契約日: '2026-03-01' } }),
    ],
    [
      'the contract that has come, not the one that is still to come',
      by('E1', { dates: { 受付日: '2026-02-01', 契約日: END } }),
      by('E2', { dates: { 受付日: '2026-02-01', 契約日: '2026-11-01' } }),
    ],
  ])('belongs to %s', (_, theirs, other) => {
    expect(bringer(theirs, other)).toEqual([theirs.officeId]);
    expect(bringer(other, theirs)).toEqual([theirs.officeId]);
  });
});

describe('whatever the rows', () => {
  const day = fc
    .integer({ min: 0, max: 700 })
    .map((days) => new Date(Date.UTC(2025, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
  const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
  // E9 is on no tab.
  const officeId = fc.constantFrom('E1', 'E2', 'E3', 'E9');
  const referral = fc.record({
    officeId,
    state: maybe(fc.constantFrom(...STATES)),
    dates: fc.dictionary(fc.constantFrom(...STEP_DATES), day) as fc.Arbitrary<ReferralDates>,
    clientId: maybe(fc.constantFrom('K1', 'K2', 'K3')),
  });
  const contact = fc.record({ officeId, date: day, way: maybe(fc.constantFrom(...WAYS)) });
  const office = (id: string, kind: string) => ({ id, name: `見本 ${id}`, kind });
  const OFFICES = [office('E1', '居宅介護支援事業所'), office('E2', '医療機関'), office('E3', '')];
  const VISITS = new Map([
    ['K1', 8],
    ['K2', 5],
    ['K3', 3],
  ]);
  const monthOf = (source: Pick<OutreachSource, 'contacts' | 'referrals'>) =>
    outreachMonth('2026-10', END, { offices: OFFICES, notes: [], usualIntervalDays: 30, ...source }, VISITS);
  const rows = fc.record({
    contacts: fc.array(contact, { maxLength: 30 }),
    referrals: fc.array(referral, { maxLength: 30 }),
  });

  it('the funnel never widens, and nobody is both lost and under contract', () => {
    fc.assert(
      fc.property(rows, (source) => {
        for (const { funnel } of monthOf(source).offices) {
          const people = STEPS.map(({ key }) => funnel.steps[key]);
          expect([...people].sort((a, b) => b - a)).toEqual(people);
          expect(funnel.steps.contract + funnel.lost).toBeLessThanOrEqual(funnel.steps.referral);
        }
      }),
    );
  });

  it('offices and kinds each add up to the whole, those on no tab included', () => {
    fc.assert(
      fc.property(rows, (source) => {
        const { total, kinds, offices } = monthOf(source);
        expect(total.contacts).toBe(source.contacts.filter(({ date }) => date.startsWith('2026-10')).length);
        expect(total.funnel.steps.referral).toBe(cohort(source.referrals, '2026-10', END).length);
        for (const parts of [kinds, offices]) {
          for (const key of ['contacts', 'clients', 'visits'] as const) {
            expect(parts.reduce((sum, part) => sum + part[key], 0)).toBe(total[key]);
          }
          const sums = (of: (part: typeof total) => typeof total.taken) =>
            byStep(({ key }) => parts.reduce((sum, part) => sum + of(part)[key], 0));
          expect(sums(({ taken }) => taken)).toEqual(total.taken);
          expect(sums(({ funnel }) => funnel.steps)).toEqual(total.funnel.steps);
        }
        expect([...total.ways.values()].reduce((sum, count) => sum + count, 0)).toBe(total.contacts);
      }),
    );
  });

  it('their order changes no figure', () => {
    fc.assert(
      fc.property(rows, ({ contacts, referrals }) => {
        const turned = monthOf({
          contacts: [...contacts].reverse(),
          referrals: [...referrals].reverse(),
        });
        expect(turned.offices).toEqual(monthOf({ contacts, referrals }).offices);
      }),
    );
  });
});
