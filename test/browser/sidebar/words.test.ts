import { describe, expect, it } from 'vitest';
import { showDay } from '../../../sidebar/kit/days.ts';
import { failureLine } from '../../../sidebar/kit/failure.ts';
import { contactOf, newDraft, parseDraft, proposedNext } from '../../../sidebar/outreach/kit/draft.ts';
import { officeFields } from '../../../sidebar/outreach/kit/officeFields.ts';
import { dialled } from '../../../src/basics/phone.ts';
import { matches, searchKey } from '../../../src/basics/search.ts';
import { office } from '../kit/sidebarPage.ts';

describe('an office is found however its words were typed', () => {
  const key = searchKey(
    officeFields(
      office({
        name: '例示クリニック',
        person: 'さとう 花子',
        phone: '000-0000-0123',
        kind: '医療機関',
        memo: '午前は不在',
      }),
    ),
  );

  it.each([
    'くりにっく',
    'ｸﾘﾆｯｸ',
    'サトウ',
    '0123',
    '00000000',
    '０００－００００',
    '医療',
    '花子　クリニック',
    '不在',
    '',
  ])('by %s', (query) => expect(matches(key, query)).toBe(true));

  it.each(['クリニック 太郎', 'クリニックさとう', '9999'])('not by %s', (query) =>
    expect(matches(key, query)).toBe(false),
  );
});

describe('a day is shown as it is said', () => {
  it('with its weekday, and with the year only where it is another one', () => {
    expect(showDay('2026-11-05', '2026-11-05')).toBe('11月5日（木）');
    expect(showDay('2025-12-31', '2026-11-05')).toBe('2025年12月31日（水）');
  });
});

describe('a phone number is dialled', () => {
  it.each([
    ['000-0000-0100', '00000000100'],
    ['（０３）１１１１－２２２２', '0311112222'],
    ['000-0000-0100（代表）内線1234', '00000000100'],
    ['000-0000-0100 / 000-0000-0200', '00000000100'],
    ['+81 3-1111-2222', '+81311112222'],
  ])('%s', (typed, digits) => expect(dialled(typed)).toBe(digits));
});

describe('a contact while it is being written', () => {
  const fresh = newDraft(office(), '2026-11-05', '星野');

  it('begins today, in the way the office prefers, by the one who wrote last', () => {
    expect(fresh).toMatchObject({ date: '2026-11-05', way: 'FAX', recorder: '星野', told: [], memo: '' });
    expect(fresh.id).toMatch(/^[A-Z0-9-]{8,64}$/);
    expect(newDraft(office(), '2026-11-05', '').id).not.toBe(fresh.id);
  });

  it('proposes the next date from the day of contact and the interval, until one is chosen', () => {
    expect(proposedNext(fresh, office())).toBe('2026-11-19');
    expect(proposedNext({ ...fresh, date: '2026-11-01' }, office())).toBe('2026-11-15');
    expect(proposedNext({ ...fresh, next: '2026-12-01' }, office())).toBe('2026-12-01');
  });

  it('is sent without a next date where none is wanted', () => {
    expect(contactOf({ ...fresh, next: '' }, office())).toMatchObject({ officeId: 'E001', next: null });
  });

  it('is read back as it was kept, and nothing else is taken for one', () => {
    expect(parseDraft(JSON.stringify(fresh))).toEqual(fresh);
    for (const text of [undefined, '', 'null', '{', '{"id":"V1"}', JSON.stringify({ ...fresh, told: 'x' })]) {
      expect(parseDraft(text)).toBeUndefined();
    }
  });
});

describe('a failed call is told in one line', () => {
  it('as the server worded it, without what Google puts before it', () => {
    expect(failureLine(new Error('Error: Refusal: 日付を確認してください。'))).toBe(
      '日付を確認してください。',
    );
  });

  it('with what to do when several Google accounts are signed in', () => {
    expect(failureLine(new Error('We are sorry… PERMISSION_DENIED'))).toContain('複数のGoogleアカウント');
  });

  it('when somebody else is writing', () => {
    expect(failureLine(new Error('Lock timeout: another process was holding the lock for too long.'))).toBe(
      'ほかの人が書き込んでいるため、保存できませんでした。少し待って、もう一度お試しください。',
    );
  });

  it('when the answer is missing, the line is down, or nobody foresaw it', () => {
    expect(failureLine(null)).toContain('答えが届きませんでした');
    expect(failureLine(new Error('NetworkError: Connection failure due to HTTP 0'))).toContain(
      '通信を確かめて',
    );
    expect(failureLine(new Error('Exception: Service invoked too many times'))).toBe(
      'うまくいきませんでした（Service invoked too many times）。もう一度お試しください。同じ記録が二重に残ることはありません。',
    );
  });
});
