// Whom to telephone before the car leaves: nobody is there to help them out of the door.
import { today as words } from '../../src/messages/ja/today.ts';
import type { Day } from '../../src/server.ts';
import { dialled } from '../phone.ts';
import { keyOfPerson } from './sign.ts';

export function CallList({ day }: { day: Day }) {
  const calls = day.people.filter(({ callFirst }) => callFirst);
  if (calls.length === 0) return null;
  return (
    <details class="calls" open>
      <summary>{words.calls(calls.length)}</summary>
      <ul>
        {calls.map((person) => (
          <li key={keyOfPerson(person)}>
            <div>
              <p class="name">{person.name}</p>
              <p class="hint">{words.manager(person.careOffice, person.careManager)}</p>
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
