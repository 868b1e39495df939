// The day shown, and what is under way with it: each tap is shown at once and sent one after another.
import { useRef, useState } from 'preact/hooks';
import { today as words } from '../../src/messages/words.ts';
import type { Day, MarkRequest, PersonCard } from '../../src/server.ts';
import { api } from '../kit/api.ts';
import { showDay } from '../kit/days.ts';
import type { Message } from '../kit/Notice.tsx';
import { newId } from '../kit/newId.ts';
import { isForAll, keyOfPerson, reasonOf, type Wish } from './sign.ts';

export interface Failure {
  readonly line: string;
  readonly again: () => void;
}

type Waiting = ReadonlyMap<string, string>;
type Failures = ReadonlyMap<string, Failure>;

const without = <T>(map: ReadonlyMap<string, T>, keys: readonly string[]) =>
  new Map([...map].filter(([key]) => !keys.includes(key)));

export function useDay() {
  const [day, setDay] = useState<Day>();
  const [loading, setLoading] = useState(true);
  const [failure, setFailure] = useState('');
  /** The sign that is being written, by person. */
  const [waiting, setWaiting] = useState<Waiting>(new Map());
  const [failures, setFailures] = useState<Failures>(new Map());
  const [message, setMessage] = useState<Message>();
  const [last, setLast] = useState('');
  /** The day asked for: the answer about another one comes too late to be shown. */
  const wanted = useRef('');
  const queue = useRef(Promise.resolve());
  // A second tap comes before the first one is drawn.
  const underWay = useRef(new Map<string, readonly string[]>());
  const newest = useRef<Day | undefined>(undefined);

  const take = (next: Day) => {
    wanted.current ||= next.date;
    if (next.date !== wanted.current) return;
    newest.current = next;
    setDay(next);
  };

  async function load(date: string) {
    wanted.current = date;
    setLoading(true);
    setFailures(new Map());
    try {
      take(await api.listDay(date === '' ? {} : { date }));
      setFailure('');
    } catch (error) {
      setFailure((error as Error).message);
    }
    setLoading(false);
  }

  /**
   * One after another: in the order of the taps, and never in each other's way at the lock. Of one person only one thing
   * is under way, but for a reason, which may follow its 欠 before that is saved.
   */
  function send(
    people: readonly PersonCard[],
    sign: string,
    work: () => Promise<void>,
    reason: string | undefined = undefined,
  ) {
    const keys = people.map(keyOfPerson);
    const label = `${sign} ${reason ?? ''}`;
    const before = (key: string) => underWay.current.get(key) ?? [];
    if (keys.some((key) => (reason ? before(key).includes(label) : before(key).length > 0))) return;
    for (const key of keys) underWay.current.set(key, [...before(key), label]);
    setWaiting((now) => new Map([...now, ...keys.map((key) => [key, sign] as const)]));
    setFailures((now) => without(now, keys));
    setLast(keys.length === 1 ? (keys[0] ?? '') : '');
    queue.current = queue.current.then(async () => {
      try {
        await work();
      } catch (error) {
        const again = () => send(people, sign, work, reason);
        const line = (error as Error).message;
        if (keys.length === 1) setFailures((now) => new Map([...now, [keys[0] ?? '', { line, again }]]));
        else setMessage({ text: line, failed: true });
      }
      for (const key of keys) underWay.current.set(key, before(key).slice(1));
      setWaiting((now) =>
        without(
          now,
          keys.filter((key) => before(key).length === 0),
        ),
      );
    });
  }

  function mark(people: readonly PersonCard[], wish: Wish, said: string) {
    if (!day) return;
    const { date } = day;
    const id = newId();
    const reason = reasonOf(wish);
    // A reason may follow a 欠 that is still being saved: what it expects is what that one leaves.
    const seen = (person: PersonCard) => (reason && standing(person, date)) || person;
    const work = async () => {
      const asked = people.map(seen).map(({ clientId, unit, text }) => ({ clientId, unit, expected: text }));
      const request: MarkRequest = { id, date, people: asked, ...wish };
      const { receipt, notice, day: after } = await api.markAttendance(request);
      take(after);
      const text = [receipt ? said : words.already(people[0]?.name ?? ''), notice].join('');
      const undo = receipt && (() => takeBack(people, () => api.undoMark(receipt)));
      setMessage({ text, ...(undo ? { undo } : {}) });
    };
    send(people, wish.sign, work, reason);
  }

  /** As the person stands by now on that day. */
  const standing = (person: PersonCard, date: string): PersonCard | undefined =>
    newest.current?.date === date
      ? newest.current.people.find((one) => keyOfPerson(one) === keyOfPerson(person))
      : undefined;

  function takeBack(people: readonly PersonCard[], call: () => Promise<{ day: Day; notice?: string }>) {
    setMessage(undefined);
    send(people, '', async () => {
      const { day: now, notice = '' } = await call();
      take(now);
      setMessage({ text: words.undone + notice });
    });
  }

  function setMakeup(person: PersonCard, makeup: string | null) {
    if (!day) return;
    const { clientId, unit, name, makeup: expected } = person;
    const request = { date: day.date, clientId, unit, makeup, expected };
    send([person], person.text, async () => {
      take((await api.setMakeupDay(request)).day);
      const back = { ...request, makeup: expected, expected: makeup };
      setMessage({
        text: makeup ? words.makeup.saved(name, showDay(makeup, day.today)) : words.makeup.dropped(name),
        undo: () => takeBack([person], () => api.setMakeupDay(back)),
      });
    });
  }

  async function makeTab() {
    if (!day) return;
    const { date } = day;
    setLoading(true);
    try {
      const { line, notice } = await api.makeAttendance({ month: date.slice(0, 7) });
      setMessage({ text: [line, notice].filter(Boolean).join('\n') });
    } catch (error) {
      setMessage({ text: (error as Error).message, failed: true });
    }
    await load(date);
  }

  // Who is being saved just now has a mark already, and who could not be saved was meant to have one.
  const settled = (person: PersonCard) => {
    const key = keyOfPerson(person);
    return !waiting.has(key) && !failures.has(key);
  };
  /** Whom 全員出席 means. */
  const open = day?.people.filter((person) => isForAll(person) && settled(person)) ?? [];

  return {
    day,
    loading,
    failure,
    waiting,
    failures,
    message,
    /** Whom the last tap was about. */
    last,
    load,
    reload: () => load(wanted.current),
    close: () => setMessage(undefined),
    mark: (person: PersonCard, wish: Wish) => {
      const reason = reasonOf(wish);
      const did = reason ? words.awayFor(reason) : words.did[wish.sign];
      mark([person], wish, words.marked(person.name, did));
    },
    open,
    markAll: () => {
      if (open.length > 0) mark(open, { sign: '○' }, words.markedAll(open.length));
    },
    setMakeup,
    makeTab,
  };
}

export type DayView = ReturnType<typeof useDay>;
