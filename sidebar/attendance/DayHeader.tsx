// The day shown, the way to other days, and the day in numbers.

import { addDays } from '../../src/basics/isoDate.ts';
import { today as words } from '../../src/messages/words.ts';
import type { Day } from '../../src/server.ts';
import { showDay } from '../kit/days.ts';

const COUNTS = ['planned', 'came', 'away', 'open', 'freeSeats'] as const;

interface Props {
  readonly day: Day;
  readonly loading: boolean;
  readonly load: (date: string) => void;
}

export function DayHeader({ day, loading, load }: Props) {
  const { date, today, counts } = day;
  const isToday = date === today;
  return (
    <header class="day">
      <div class="which">
        <h1>{showDay(date, today)}</h1>
        {isToday ? (
          <span class="mark now">{words.today}</span>
        ) : (
          <button type="button" class="plain" onClick={() => load(today)}>
            {words.backToToday}
          </button>
        )}
        <button type="button" class="plain reload" disabled={loading} onClick={() => load(date)}>
          {loading ? words.reading : words.reload}
        </button>
      </div>
      <div class="days">
        <button type="button" aria-label={words.before} onClick={() => load(addDays(date, -1))}>
          ‹
        </button>
        <input
          type="date"
          aria-label={words.pickDay}
          value={date}
          onChange={(event) => event.currentTarget.value && load(event.currentTarget.value)}
        />
        <button type="button" aria-label={words.after} onClick={() => load(addDays(date, 1))}>
          ›
        </button>
      </div>
      {day.lacking === '' && (
        <dl class="counts">
          {COUNTS.map((count) => (
            <div key={count} class={count}>
              <dt>{words.counts[count]}</dt>
              <dd>{counts[count]}</dd>
            </div>
          ))}
        </dl>
      )}
      {counts.tooMany > 0 && <p class="late">{words.tooMany(counts.tooMany)}</p>}
    </header>
  );
}
