// How far referrals come, whose people use the place, and what no order of rows may change.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median } from '../../../../../src/basics/median.ts';
import { WAYS } from '../../../../../src/domain/outreach/contacts/contact.ts';
import { type OutreachSource, outreachMonth } from '../../../../../src/domain/outreach/outreachMonth.ts';
import { broughtBy } from '../../../../../src/domain/outreach/referrals/brought.ts';
import { cohort, funnelOf, stepsTaken } from '../../../../../src/domain/outreach/referrals/funnel.ts';

const END = '2026-10-31';
const steps = (referral: object) => stepsTaken({ officeId: 'E1', received: '2026-10-01', ...referral }, END);

describe('how far a referral has come', () => {
  it('a step counts once its date has come', () => {
    expect(steps({})).toBe(1);
    expect(steps({ toured: '2026-10-31' })).toBe(2);
    expect(steps({ toured: '2026-11-01' })).toBe(1);
    expect(steps({ toured: '2026-10-05', trial: '2026-10-09', contracted: '2026-10-12' })).toBe(4);
  });

  it('a contract without a tour or a trial has passed both', () => {
    expect(steps({ contracted: '2026-10-12' })).toBe(4);
  });

  it('without a date the state tells; with a date that is still to come it does not', () => {
    expect(steps({ state: '体験' })).toBe(3);
    expect(steps({ state: '契約' })).toBe(4);
    expect(steps({ state: '契約', contracted: '2026-11-02' })).toBe(1);
    expect(steps({ received: undefined, state: '相談' })).toBe(1);
    expect(steps({ received: undefined })).toBe(0);
  });

  it('one that failed came as far as its dates say', () => {
    expect(steps({ state: '不成立' })).toBe(1);
    expect(steps({ state: '不成立', toured: '2026-10-03' })).toBe(2);
  });
});

describe('the referrals of twelve months', () => {
  it('are those received from the first day eleven months before up to the day that counts', () => {
    const received = ['2025-10-31', '2025-11-01', '2026-10-31', '2026-11-01'];
    const referrals = received.map((date) => ({ officeId: 'E1', received: date }));
    expect(cohort(referrals, '2026-10', END).map((each) => each.received)).toEqual(received.slice(1, 3));
  });

  it('are placed by their first known date where 受付日 is blank, and not at all without any', () => {
    const dated = { officeId: 'E1', trial: '2026-10-09', contracted: '2026-10-12' };
    expect(cohort([dated, { officeId: 'E1', state: '契約' }], '2026-10', END)).toEqual([dated]);
    // Tried before it was seen: 31 August is the first day, and the twelve months begin with September.
    const toured = { officeId: 'E1', toured: '2026-10-09', trial: '2026-08-31' };
    expect(cohort([toured], '2027-08', '2027-08-31')).toEqual([]);
  });

  it('5 talks, 4 tours, 3 trials, 2 contracts, 1 failed; 10 and 21 days make a median of 15.5', () => {
    const of = (rest: object) => ({ officeId: 'E1', received: '2026-10-01', ...rest });
    const referrals = [
      of({ contracted: '2026-10-11', state: '契約' }),
      of({ toured: '2026-10-05', contracted: '2026-10-22' }),
      of({ trial: '2026-10-20', state: '体験' }),
      of({ toured: '2026-10-08', state: '不成立' }),
      of({ state: '相談' }),
    ];
    expect(funnelOf(referrals, END)).toEqual({ steps: [5, 4, 3, 2], lost: 1, daysToContract: 15.5 });
  });

  it('a contract dated before its 受付日 is a contract, and gives no number of days', () => {
    const odd = { officeId: 'E1', received: '2026-10-10', contracted: '2026-10-01' };
    expect(funnelOf([odd], END)).toEqual({ steps: [1, 1, 1, 1], lost: 0, daysToContract: undefined });
  });

  it('a contract counts its days from the very first day to the day that counts, not beyond it', () => {
    const days = (contracted?: string, received = '2026-10-01') =>
      funnelOf([{ officeId: 'E1', received, contracted }], END).daysToContract;
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
    contracted,
    received: '2025-01-01',
  });

  it('are those of the people it sent, however long ago; 8 + 5 of two people, nothing of who did not come', () => {
    const referrals = [
      contract('E1', 'K1', '2025-02-01'),
      contract('E1', 'K2', '2026-10-01'),
      contract('E1', 'K3', '2026-10-01'),
      { officeId: 'E2', clientId: 'K4', received: '2026-10-01', trial: '2026-10-20' },
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
  const by = (officeId: string, rest: object) => ({ officeId, clientId: 'K1', ...rest });
  const bringer = (...referrals: ReturnType<typeof by>[]) => [...broughtBy(referrals, visits, END).keys()];

  it.each([
    [
      'the later contract, though its talk was earlier',
      by('E2', { received: '2026-01-01', contracted: '2026-03-02' }),
      by('E1', { received: '2026-02-01', contracted: '2026-03-01' }),
    ],
    [
      'the dated contract, though the other talk was later',
      by('E2', { received: '2026-01-01', contracted: '2026-03-01' }),
      by('E1', { received: '2026-05-01', state: '契約' }),
    ],
    [
      'of two contracts on one day the later talk',
      by('E2', { received: '2026-02-02', contracted: '2026-03-01' }),
      by('E1', { received: '2026-02-01', contracted: '2026-03-01' }),
    ],
    [
      'of two without a date the one whose talk is dated',
      by('E2', { received: '2026-02-02', state: '契約' }),
      by('E1', { state: '契約' }),
    ],
    [
      'of two all alike the lower office ID',
      by('E1', { received: '2026-02-01', contracted: '2026-03-01' }),
      by('E2', { received: '2026-02-01', contracted: '2026-03-01' }),
    ],
    [
      'the contract that has come, not the one that is still to come',
      by('E1', { received: '2026-02-01', contracted: END }),
      by('E2', { received: '2026-02-01', contracted: '2026-11-01' }),
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
    state: maybe(fc.constantFrom('相談', '見学', '体験', '契約', '不成立')),
    received: maybe(day),
    toured: maybe(day),
    trial: maybe(day),
    contracted: maybe(day),
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
          const [talks = 0, , , contracts = 0] = funnel.steps;
          expect([...funnel.steps].sort((a, b) => b - a)).toEqual(funnel.steps);
          expect(contracts + funnel.lost).toBeLessThanOrEqual(talks);
        }
      }),
    );
  });

  it('offices and kinds each add up to the whole, those on no tab included', () => {
    fc.assert(
      fc.property(rows, (source) => {
        const { total, kinds, offices } = monthOf(source);
        expect(total.contacts).toBe(source.contacts.filter(({ date }) => date.startsWith('2026-10')).length);
        expect(total.funnel.steps[0]).toBe(cohort(source.referrals, '2026-10', END).length);
        for (const parts of [kinds, offices]) {
          for (const key of ['contacts', 'referrals', 'trials', 'contracts', 'clients', 'visits'] as const) {
            expect(parts.reduce((sum, part) => sum + part[key], 0)).toBe(total[key]);
          }
          const whole = total.funnel.steps.map((_, at) =>
            parts.reduce((sum, part) => sum + (part.funnel.steps[at] ?? 0), 0),
          );
          expect(whole).toEqual(total.funnel.steps);
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
