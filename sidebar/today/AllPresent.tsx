// Everybody still open becomes ○, after one question.
import { useState } from 'preact/hooks';
import { today as words } from '../../src/messages/ja/today.ts';
import type { Day } from '../../src/server.ts';
import { isForAll } from './sign.ts';

export function AllPresent({ day, markAll }: { day: Day; markAll: () => void }) {
  const [asking, ask] = useState(false);
  const count = day.people.filter(isForAll).length;
  if (count < 2 || day.date > day.today) return null;
  if (!asking)
    return (
      <button type="button" class="all" onClick={() => ask(true)}>
        {words.all.ask(count)}
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
