// Whom to telephone before the car leaves. Who is entered stays, so that nothing below moves under the finger.
import { useState } from 'preact/hooks';
import { dialled } from '../../src/basics/phone.ts';
import { today as words } from '../../src/messages/words.ts';
import type { Day } from '../../src/server.ts';
import { isOpen, keyOfPerson } from './sign.ts';

export function CallList({ day }: { day: Day }) {
  const calls = day.people.filter(({ callFirst }) => callFirst);
  const left = calls.filter(isOpen).length;
  const [open] = useState(left > 0);
  if (calls.length === 0) return null;
  return (
    <details class="calls" open={open}>
      <summary>{words.calls(left)}</summary>
      <ul>
        {calls.map((person) => (
          <li key={keyOfPerson(person)} class={isOpen(person) ? '' : 'done'}>
            <div>
              <p class="name">{person.name}</p>
              <p class="hint">{words.manager(person.careManager)}</p>
            </div>
            {dialled(person.phone) && (
              <a class="button" href={`tel:${dialled(person.phone)}`} aria-label={words.call(person.name)}>
                {words.phone}
              </a>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
