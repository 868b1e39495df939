// A made-up attendance history: who came, who did not and why, make-ups and extras.
import { addDays, weekdayOf } from '../../src/basics/isoDate.ts';
import { type DayService, isOpen, openDays } from './dayService.ts';
import type { Random } from './random.ts';
import type { Client } from './roster.ts';

export type Mark = '○' | '欠' | '入' | 'シ' | '振' | '追' | '休';

interface Absence {
  date: string;
  client: Client;
  kind: '欠席' | '入院' | 'ショート';
  reason: string;
  makeupDate: string | null;
  response: string;
}

interface Attendance {
  marks: ReadonlyMap<string, ReadonlyMap<string, Mark>>;
  absences: readonly Absence[];
}

interface Stay {
  mark: '入' | 'シ';
  from: string;
  to: string;
  reason: string;
}

const REASONS = ['体調不良', '体調不良', '受診', '家族の都合', '発熱', '本人の希望', '家族と外出'] as const;

const HOSPITAL_REASONS = ['肺炎で入院', '骨折で入院', '検査のため入院'] as const;

const isActive = (client: Client, date: string) =>
  client.start <= date && (client.end === null || date <= client.end);

const isContracted = (client: Client, dayService: DayService, date: string) =>
  isActive(client, date) && isOpen(dayService, date) && client.weekdays.includes(weekdayOf(date));

/** One client in nine is in hospital for a while, one in six goes on short stays. */
function staysOf(random: Random, index: number, days: readonly string[]): Stay[] {
  const from = random.pick(days);
  if (index % 9 === 7)
    return [
      { mark: '入', from, to: addDays(from, random.int(10, 30)), reason: random.pick(HOSPITAL_REASONS) },
    ];
  if (index % 6 === 2)
    return [
      { mark: 'シ', from, to: addDays(from, random.int(3, 9)), reason: '家族の休養のためショートステイ' },
    ];
  return [];
}

export function makeAttendance(
  random: Random,
  dayService: DayService,
  clients: readonly Client[],
  months: readonly string[],
): Attendance {
  const days = openDays(dayService, months);
  const marks = new Map<string, Map<string, Mark>>(clients.map((client) => [client.id, new Map()]));
  const usersOn = new Map<string, number>();
  const absences: Absence[] = [];

  const mark = (client: Client, date: string, value: Mark) => {
    marks.get(client.id)?.set(date, value);
    if (value === '○' || value === '振' || value === '追') usersOn.set(date, (usersOn.get(date) ?? 0) + 1);
  };
  const canAdd = (client: Client, date: string) =>
    isActive(client, date) &&
    isOpen(dayService, date) &&
    !client.weekdays.includes(weekdayOf(date)) &&
    !marks.get(client.id)?.has(date) &&
    (usersOn.get(date) ?? 0) < dayService.capacity - 1;

  clients.forEach((client, index) => {
    const stays = staysOf(random, index, days);
    for (const date of days.filter((day) => isContracted(client, dayService, day))) {
      const stay = stays.find(({ from, to }) => from <= date && date <= to);
      if (stay) {
        mark(client, date, stay.mark);
        const kind = stay.mark === '入' ? '入院' : 'ショート';
        absences.push({
          date,
          client,
          kind,
          reason: stay.reason,
          makeupDate: null,
          response: 'ケアマネに連絡',
        });
      } else if (random.chance(0.055)) {
        mark(client, date, '欠');
        const reason = random.pick(REASONS);
        absences.push({ date, client, kind: '欠席', reason, makeupDate: null, response: '電話で様子を確認' });
      } else mark(client, date, random.chance(0.005) ? '休' : '○');
    }
  });

  for (const absence of absences) {
    if (absence.kind !== '欠席' || !random.chance(0.4)) continue;
    const week = [1, 2, 3, 4, 5, 6, 7].map((ahead) => addDays(absence.date, ahead));
    const makeupDate = week.find((date) => days.includes(date) && canAdd(absence.client, date));
    if (makeupDate === undefined) continue;
    mark(absence.client, makeupDate, '振');
    absence.makeupDate = makeupDate;
    absence.response = '振替を提案し了承';
  }

  for (const month of months) {
    const ofMonth = days.filter((date) => date.startsWith(month));
    const wanted = Math.max(4, Math.round(clients.length / 9));
    for (let i = 0; i < wanted; i++) {
      const [client, date] = [random.pick(clients), random.pick(ofMonth)];
      if (canAdd(client, date)) mark(client, date, '追');
    }
  }
  for (const date of days.filter((day) => dayService.specialOpening.has(day)))
    clients.forEach((client, index) => {
      if (index % 3 === 0 && canAdd(client, date)) mark(client, date, '追');
    });

  absences.sort((a, b) => (a.date + a.client.id < b.date + b.client.id ? -1 : 1));
  return { marks, absences };
}
