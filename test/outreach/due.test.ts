import { describe, expect, it } from 'vitest';
import { dueOffices } from '../../src/domain/outreach/due.ts';
import type { Contact, Office, Referral } from '../../src/domain/outreach/office.ts';
import { standing } from '../../src/domain/outreach/standing.ts';

const TODAY = '2026-11-05';
const contact = (date: string, next?: string): Contact => ({ officeId: 'A', date, next });
const place = (latest?: Contact, part: Partial<Office> = {}, id = 'A') => ({
  id,
  standing: standing({ id, name: id, ...part }, latest, TODAY, 30),
});
const referral = (part: Partial<Referral>): Referral => ({ officeId: 'A', ...part });
const reasons = (office: ReturnType<typeof place>, ...referrals: Referral[]) =>
  dueOffices([office], referrals, TODAY)[0]?.reasons;
/** Last month, with a date far ahead: of itself no reason to be in touch. */
const calm = place(contact('2026-10-20', '2026-12-01'));

describe('an office is to be contacted today', () => {
  it('when the date that was agreed has come or gone by', () => {
    expect(reasons(place(contact('2026-10-01', '2026-11-01')))).toEqual([{ kind: 'promised', days: 4 }]);
    expect(reasons(place(contact('2026-10-01', TODAY)))).toEqual([{ kind: 'promised', days: 0 }]);
    expect(reasons(place(contact('2026-10-01', '2026-11-06')))).toBeUndefined();
  });

  it('when nobody has been in touch for longer than its interval', () => {
    // 5 October and 30 days are 4 November; 31 days have passed.
    expect(reasons(place(contact('2026-10-05')))).toEqual([{ kind: 'silent', days: 31 }]);
    expect(reasons(place(contact('2026-10-05'), { intervalDays: 40 }))).toBeUndefined();
  });

  it('when it was never contacted', () => {
    expect(reasons(place())).toEqual([{ kind: 'never' }]);
  });

  it('when someone it referred sees the place or tries it today or tomorrow', () => {
    expect(reasons(calm, referral({ trial: '2026-11-06' }))).toEqual([{ kind: 'trial', days: 1 }]);
    expect(reasons(calm, referral({ toured: TODAY }))).toEqual([{ kind: 'tour', days: 0 }]);
    expect(reasons(calm, referral({ trial: '2026-11-07' }))).toBeUndefined();
    expect(reasons(calm, referral({ trial: '2026-11-06', state: '不成立' }))).toBeUndefined();
  });

  it('when a contract fell through in the last fourteen days and nobody has been in touch since', () => {
    const end = { state: '不成立', received: '2026-10-01' };
    expect(reasons(calm, referral({ ...end, toured: '2026-10-29' }))).toEqual([
      { kind: 'fellThrough', days: 7 },
    ]);
    expect(reasons(calm, referral({ ...end, toured: '2026-10-21' }))).toBeUndefined();
    const thanked = place(contact('2026-10-30', '2026-12-01'));
    expect(reasons(thanked, referral({ ...end, toured: '2026-10-29' }))).toBeUndefined();
  });

  it('when it referred twice in a year and nobody has been in touch since', () => {
    const two = [referral({ received: '2026-01-10' }), referral({ received: '2026-10-25' })];
    expect(reasons(calm, ...two)).toEqual([{ kind: 'referred', count: 2 }]);
    expect(reasons(place(contact('2026-10-26', '2026-12-01')), ...two)).toBeUndefined();
    expect(
      reasons(calm, referral({ received: '2025-11-05' }), referral({ received: '2026-10-25' })),
    ).toBeUndefined();
    // Beside another reason it is named even where it has been answered.
    expect(reasons(place(contact('2026-10-26', '2026-11-04')), ...two)).toEqual([
      { kind: 'promised', days: 1 },
      { kind: 'referred', count: 2 },
    ]);
  });

  it('no more once it was contacted today, nor when it has closed', () => {
    const trial = referral({ trial: '2026-11-06' });
    expect(reasons(place(contact(TODAY)), trial)).toBeUndefined();
    expect(reasons(place(undefined, { state: '休止' }), trial)).toBeUndefined();
  });
});

it('ranks trials, thanks, agreed dates, silence, referrals and the never contacted, the longest waiting first', () => {
  const offices = [
    place(undefined, {}, 'never'),
    place(contact('2026-09-01'), {}, 'silent65'),
    place(contact('2026-08-01'), {}, 'silent96'),
    place(contact('2026-10-01', '2026-11-04'), {}, 'late1'),
    place(contact('2026-10-01', '2026-10-05'), {}, 'late31'),
    place(contact('2026-10-01', '2026-11-03'), {}, 'late2-refers'),
    place(contact('2026-10-20', '2026-12-01'), {}, 'refers'),
    place(contact('2026-10-20', '2026-12-01'), {}, 'fell'),
    place(contact('2026-10-20', '2026-12-01'), {}, 'trialTomorrow'),
    place(contact('2026-10-20', '2026-12-01'), {}, 'trialToday'),
  ];
  const twice = (officeId: string) =>
    ['2026-03-01', '2026-10-25'].map((received) => ({ officeId, received }));
  const referrals: Referral[] = [
    ...twice('late2-refers'),
    ...twice('refers'),
    { officeId: 'fell', state: '不成立', received: '2026-10-31' },
    { officeId: 'trialTomorrow', trial: '2026-11-06' },
    { officeId: 'trialToday', trial: TODAY },
    { officeId: 'not on the list', trial: TODAY },
  ];
  const ranked = [
    'trialToday',
    'trialTomorrow',
    'fell',
    'late2-refers',
    'late31',
    'late1',
    'silent96',
    'silent65',
    'refers',
    'never',
  ];
  expect(dueOffices(offices, referrals, TODAY).map(({ id }) => id)).toEqual(ranked);
  expect(dueOffices([...offices].reverse(), [...referrals].reverse(), TODAY).map(({ id }) => id)).toEqual(
    ranked,
  );
});
