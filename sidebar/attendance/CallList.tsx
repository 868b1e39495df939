// Whom to telephone before the car leaves, folded under its count. Who is entered stays, so that nothing moves under the
// finger.
import { today as words } from '../../src/messages/words.ts';
import type { Day } from '../../src/server.ts';
import { PhoneNumber } from '../kit/PhoneNumber.tsx';
import { isOpen, keyOfPerson } from './sign.ts';

export function CallList({ day }: { day: Day }) {
  const calls = day.people.filter(({ callFirst }) => callFirst);
  const left = calls.filter(isOpen).length;
  if (calls.length === 0) return null;
  return (
    <details class="calls">
      <summary>{words.calls(left)}</summary>
      <ul>
        {calls.map((person) => (
          <li key={keyOfPerson(person)} class={isOpen(person) ? '' : 'done'}>
            <p class="name">{person.name}</p>
            <p class="hint">
              {words.manager(person.careManager)}
              {person.phone && <PhoneNumber name={person.name} phone={person.phone} />}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
