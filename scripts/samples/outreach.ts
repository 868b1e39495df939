// The visits paid to the referral offices and what came of them.
import { addDays, weekdayOf } from '../../src/basics/isoDate.ts';
import type { ReferralDates, ReferralState, StepDate } from '../../src/domain/outreach/referrals/steps.ts';
import { type Office, three } from './offices.ts';
import type { Random } from './random.ts';
import type { Client } from './roster.ts';

export interface Contact {
  id: string;
  date: string;
  office: Office;
  way: string;
  told: string;
  result: string;
  next: string;
  memo: string;
}

export interface Referral {
  id: string;
  office: Office;
  state: ReferralState;
  dates: ReferralDates;
  lostReason: string;
  difficult: 'はい' | '';
  clientId: string;
  note: string;
}

const TOLD = [
  '空き曜日と送迎範囲を伝えた',
  '空き情報を渡した',
  '個浴と個別機能訓練を説明',
  '利用者の近況を報告',
  '困難ケースの受け入れ例を説明',
] as const;
const RESULTS = [
  '資料を渡した',
  '検討中とのこと',
  '不在、名刺を残した',
  '次の空きを知らせてほしいとのこと',
  '見学の希望あり',
] as const;

/** Something for the report to point at. */
const GIFT = '手土産の菓子折りを持参したが、受け取れないとのこと';

/** Referrals reach further back than attendance, so that twelve months of them can be told. */
const DAYS_BEFORE = 270;

const toWorkday = (date: string) => {
  const ahead = { 土: 2, 日: 1 }[weekdayOf(date) as string] ?? 0;
  return addDays(date, ahead);
};

/** Regular rounds; every eighth office is forgotten after the first call, so it shows up as overdue. */
export function makeContacts(
  random: Random,
  offices: readonly Office[],
  first: string,
  last: string,
): Contact[] {
  const contacts: Omit<Contact, 'id'>[] = [];
  offices.forEach((office, i) => {
    let date = toWorkday(addDays(first, random.int(0, 27)));
    while (date <= last) {
      const next = toWorkday(addDays(date, office.interval));
      const way = i === 2 && date > addDays(first, 30) ? '研修・事例検討会' : office.way;
      contacts.push({
        date,
        office,
        way,
        told: random.pick(TOLD),
        result: random.pick(RESULTS),
        next,
        memo: '',
      });
      if (i % 8 === 5) break;
      date = toWorkday(addDays(next, random.int(-3, 9)));
    }
  });
  contacts.sort((a, b) => (a.date + a.office.id < b.date + b.office.id ? -1 : 1));
  const lastVisit = contacts.filter(({ way }) => way === '訪問').at(-1);
  if (lastVisit) lastVisit.memo = GIFT;
  return contacts.map((contact, i) => ({ id: `R${three(i + 1)}`, ...contact }));
}

/** Every client who started since then came through an office; others did not work out or are open. */
export function makeReferrals(
  clients: readonly Client[],
  offices: readonly Office[],
  first: string,
): Referral[] {
  const started = clients
    .filter((client) => client.start >= addDays(first, -DAYS_BEFORE))
    .map(
      (client, i): Omit<Referral, 'id'> => ({
        office: client.office,
        state: '契約',
        dates: {
          受付日: addDays(client.start, -10 - ((i * 5) % 17)),
          ...(i % 6 !== 4 && { 見学日: addDays(client.start, -9) }),
          ...(i % 3 !== 2 && { 体験日: addDays(client.start, -7) }),
          契約日: addDays(client.start, -2),
        },
        lostReason: '',
        difficult: i === 1 ? 'はい' : '',
        clientId: client.id,
        note: i === 1 ? '夜間の不穏あり。送迎時の対応を家族と確認' : '',
      }),
    );
  /** Days from the first of the samples: the first talk, then what came of it. */
  const open = (
    day: number,
    office: number,
    later: Partial<Record<StepDate, number>> = {},
    rest: Partial<Referral> = {},
  ): Omit<Referral, 'id'>[] => {
    const from = offices[office];
    if (from === undefined) return [];
    const days = Object.entries({ 受付日: day, ...later });
    const dates: ReferralDates = Object.fromEntries(days.map(([header, at]) => [header, addDays(first, at)]));
    const blank = { lostReason: '', difficult: '', clientId: '', note: '' } as const;
    return [{ office: from, state: '相談', dates, ...blank, ...rest }];
  };
  const lost = (
    day: number,
    office: number,
    lostReason: string,
    later: Partial<Record<StepDate, number>> = {},
  ) =>
    open(day, office, later, {
      state: '不成立',
      lostReason,
      difficult: lostReason === '体験後に入院' ? 'はい' : '',
    });
  const others = [
    ...lost(-262, 2, '送迎の範囲外だった'),
    ...lost(-231, 19, '希望の曜日に空きがなかった', { 見学日: -226 }),
    ...lost(-204, 5, '家族が在宅での介護を選んだ', { 見学日: -199 }),
    ...lost(-171, 1, '入浴の時間が希望と合わなかった', { 見学日: -166, 体験日: -160 }),
    ...lost(-140, 21, '施設に入所した'),
    ...lost(-96, 0, '他の事業所に決まった', { 見学日: -91, 体験日: -86 }),
    ...lost(-63, 10, '送迎の範囲外だった'),
    ...lost(-22, 3, '本人が通うことを望まなかった', { 見学日: -17, 体験日: -11 }),
    ...lost(5, 0, '希望の曜日に空きがなかった', { 見学日: 9 }),
    ...lost(24, 3, '他の事業所に決まった'),
    ...lost(40, 21, '体験後に入院', { 見学日: 44, 体験日: 48 }),
    ...open(72, 7, { 見学日: 75, 体験日: 82 }, { state: '体験' }),
    ...open(79, 0, { 見学日: 84 }, { state: '見学' }),
    ...open(87, 11, {}, { note: '家族が見学日を調整中' }),
  ];
  return [...started, ...others]
    .sort((a, b) => (a.dates.受付日 + a.office.id < b.dates.受付日 + b.office.id ? -1 : 1))
    .map((referral, i) => ({ id: `S${three(i + 1)}`, ...referral }));
}
