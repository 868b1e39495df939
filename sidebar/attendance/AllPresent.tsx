// Everybody still open becomes ○, after one question.
import { useState } from 'preact/hooks';
import { today as words } from '../../src/messages/words.ts';
import type { Day } from '../../src/server.ts';
import type { DayView } from './useDay.ts';

export function AllPresent({ day, view: { open, markAll } }: { day: Day; view: DayView }) {
  const [asking, ask] = useState(false);
  const count = open.length;
  if (day.people.length === 0 || day.date > day.today) return null;
  if (!asking || count === 0)
    return (
      <button type="button" class="all" disabled={count === 0} onClick={() => ask(true)}>
        {count === 0 ? words.all.nobody : words.all.ask(count)}
      </button>
    );
  return (
    <div class="all asking" role="alert">
      <p>{words.all.confirm(count)}</p>
      <div class="actions">
        <button
          type="button"
          class="primary"
          onClick={() => {
            ask(false);
            markAll();
          }}
        >
          {words.all.yes}
        </button>
        <button type="button" onClick={() => ask(false)}>
          {words.all.no}
        </button>
      </div>
    </div>
  );
}
