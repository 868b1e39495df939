import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../../src/domain/outreach/contacts/contact.ts';
import { dueOffices } from '../../../../src/domain/outreach/due.ts';
import type { Office } from '../../../../src/domain/outreach/offices/office.ts';
import { standing } from '../../../../src/domain/outreach/offices/standing.ts';
import type { Referral } from '../../../../src/domain/outreach/referrals/referral.ts';

const TODAY = '2026-11-05';
const contact = (date: string, next?: string): Contact => ({ officeId: 'A', date, next });
const place = (latest?: Contact, part: Partial<Office> = {}, id = 'A') => ({
  id,
  standing: standing({ id, name: id, ...part }, latest, TODAY, 30),
});
const referral = (part: Partial<Referral>): Referral => ({ officeId: 'A', dates: {}, ...part });
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
    expect(reasons(calm, referral({ dates: { 体験日: '2026-11-06' } }))).toEqual([
      { kind: 'trial', days: 1 },
    ]);
    expect(reasons(calm, referral({ dates: { 見学日: TODAY } }))).toEqual([{ kind: 'tour', days: 0 }]);
    expect(reasons(calm, referral({ dates: { 体験日: '2026-11-07' } }))).toBeUndefined();
    // Today's goes before tomorrow's.
    expect(
      reasons(calm, referral({ dates: { 見学日: '2026-11-06' } }), referral({ dates: { 見学日: TODAY } })),
    ).toEqual([{ kind: 'tour', days: 0 }]);
    expect(reasons(calm, referral({ dates: { 体験日: '2026-11-06' }, state: '不成立' }))).toBeUndefined();
  });

  it('when a contract fell through in the last fourteen days and nobody has been in touch since', () => {
    const ended = (toured: string) =>
      referral({ state: '不成立', dates: { 受付日: '2026-10-01', 見学日: toured } });
    expect(reasons(calm, ended('2026-10-29'))).toEqual([{ kind: 'fellThrough', days: 7 }]);
    expect(reasons(calm, ended('2026-10-21'))).toBeUndefined();
    const thanked = place(contact('2026-10-30', '2026-12-01'));
    expect(reasons(thanked, ended('2026-10-29'))).toBeUndefined();
  });

  it('about what fell through: from its last day that has come, fourteen days long, until it is contacted after it', () => {
    const fell = (part: Partial<Referral>, office = calm) =>
      reasons(office, referral({ state: '不成立', ...part }))?.map((reason) =>
        reason.kind === 'fellThrough' ? reason.days : reason.kind,
      );
    expect(fell({ dates: { 受付日: TODAY } })).toEqual([0]);
    const before = place(contact('2026-10-15', '2026-12-01'));
    // 22 October to 5 November: 14 days; from the 21st 15.
    expect(fell({ dates: { 受付日: '2026-10-22' } }, before)).toEqual([14]);
    expect(fell({ dates: { 受付日: '2026-10-21' } }, before)).toBeUndefined();
    // A trial typed before its tour: the 28th is the last day, 8 days ago. A day still to come is no end.
    expect(fell({ dates: { 受付日: '2026-10-22', 見学日: '2026-10-28', 体験日: '2026-10-25' } })).toEqual([
      8,
    ]);
    expect(fell({ dates: { 受付日: '2026-10-28', 体験日: '2026-12-01' } })).toEqual([8]);
    expect(fell({ dates: { 体験日: '2026-12-01' } })).toBeUndefined();
    expect(fell({})).toBeUndefined();
    // A talk on that very day may have been before it; one on the day after was not.
    expect(fell({ dates: { 受付日: '2026-10-28' } }, place(contact('2026-10-28', '2026-12-01')))).toEqual([
      8,
    ]);
    expect(
      fell({ dates: { 受付日: '2026-10-28' } }, place(contact('2026-10-29', '2026-12-01'))),
    ).toBeUndefined();
    expect(fell({ dates: { 受付日: '2026-10-28' } }, place())).toEqual([8, 'never']);
    // Of two the later one.
    const two = ['2026-10-30', '2026-10-25'].map((received) =>
      referral({ state: '不成立', dates: { 受付日: received } }),
    );
    expect(reasons(calm, ...two)).toMatchObject([{ kind: 'fellThrough', days: 6 }, { kind: 'referred' }]);
  });

  it('when it referred twice in a year and nobody has been in touch since', () => {
    const two = [
      referral({ dates: { 受付日: '2026-01-10' } }),
      referral({ dates: { 受付日: '2026-10-25' } }),
    ];
    expect(reasons(calm, ...two)).toEqual([{ kind: 'referred', count: 2 }]);
    expect(reasons(place(contact('2026-10-26', '2026-12-01')), ...two)).toBeUndefined();
    expect(
      reasons(
        calm,
        referral({ dates: { 受付日: '2025-11-05' } }),
        referral({ dates: { 受付日: '2026-10-25' } }),
      ),
    ).toBeUndefined();
    // Beside another reason it is named even where it has been answered.
    expect(reasons(place(contact('2026-10-26', '2026-11-04')), ...two)).toEqual([
      { kind: 'promised', days: 1 },
      { kind: 'referred', count: 2 },
    ]);
  });

  it('for its referrals: those of the year up to today, as long as the latest came after the last contact', () => {
    const often = (last: string | undefined, ...received: string[]) =>
      reasons(
        last ? place(contact(last, '2026-12-01')) : place(undefined, { typedNext: '2026-12-01' }),
        ...received.map((date) => referral({ dates: { 受付日: date } })),
      );
    const two = [{ kind: 'referred', count: 2 }];
    // 6 November 2025 lies 364 days back.
    expect(often('2026-11-04', '2025-11-06', TODAY)).toEqual(two);
    expect(often('2026-11-04', '2025-11-05', TODAY)).toBeUndefined();
    expect(often('2026-10-24', '2026-03-01', '2026-10-25')).toEqual(two);
    expect(often('2026-10-25', '2026-03-01', '2026-10-25')).toBeUndefined();
    // One dated ahead is neither counted nor waited for.
    expect(often('2026-10-24', '2026-10-25', '2026-11-06')).toBeUndefined();
    expect(often('2026-10-26', '2026-03-01', '2026-10-25', '2026-11-06')).toBeUndefined();
    expect(often(undefined, '2026-03-01', '2026-10-25')).toEqual(two);
  });

  it('no more once it was contacted today, nor when it has closed', () => {
    const trial = referral({ dates: { 体験日: '2026-11-06' } });
    expect(reasons(place(contact(TODAY)), trial)).toBeUndefined();
    expect(reasons(place(undefined, { state: '休止' }), trial)).toBeUndefined();
  });
});

it('ranks trials, tours, thanks, agreed dates, silence, referrals and the never contacted, the longest waiting first', () => {
  const offices = [
    place(undefined, {}, 'never'),
    place(contact('2026-09-01'), {}, 'silent65'),
    place(contact('2026-08-01'), {}, 'silent96'),
    place(contact('2026-10-01', '2026-11-04'), {}, 'late1'),
    place(contact('2026-10-01', '2026-10-05'), {}, 'late31'),
    place(contact('2026-10-01', '2026-11-03'), {}, 'late2-refers'),
    place(contact('2026-10-20', '2026-12-01'), {}, 'refers'),
    place(contact('2026-10-20', '2026-12-01'), {}, 'refers3'),
    place(contact('2026-10-20', '2026-12-01'), {}, 'tourTomorrow'),
    place(contact('2026-10-20', '2026-12-01'), {}, 'tourToday'),
    place(contact('2026-10-20', '2026-12-01'), {}, 'fell'),
    place(contact('2026-10-20', '2026-12-01'), {}, 'trialTomorrow'),
    place(contact('2026-10-20', '2026-12-01'), {}, 'trialToday'),
  ];
  const twice = (officeId: string) =>
    ['2026-03-01', '2026-10-25'].map((received) => ({ officeId, dates: { 受付日: received } }));
  const referrals: Referral[] = [
    ...twice('late2-refers'),
    ...twice('refers'),
    ...twice('refers3'),
    { officeId: 'refers3', dates: { 受付日: '2026-10-26' } },
    { officeId: 'tourTomorrow', dates: { 見学日: '2026-11-06' } },
    { officeId: 'tourToday', dates: { 見学日: TODAY } },
    { officeId: 'fell', state: '不成立', dates: { 受付日: '2026-10-31' } },
    { officeId: 'trialTomorrow', dates: { 体験日: '2026-11-06' } },
    { officeId: 'trialToday', dates: { 体験日: TODAY } },
    { officeId: 'not on the list', dates: { 体験日: TODAY } },
  ];
  const ranked = [
    'trialToday',
    'trialTomorrow',
    'tourToday',
    'tourTomorrow',
    'fell',
    'late2-refers',
    'late31',
    'late1',
    'silent96',
    'silent65',
    'refers3',
    'refers',
    'never',
  ];
  expect(dueOffices(offices, referrals, TODAY).map(({ id }) => id)).toEqual(ranked);
  expect(dueOffices([...offices].reverse(), [...referrals].reverse(), TODAY).map(({ id }) => id)).toEqual(
    ranked,
  );
});
