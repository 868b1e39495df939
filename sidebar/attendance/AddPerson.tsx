// Somebody who was not expected: found by name, entered as a make-up or an extra.
import { today as words } from '../../src/messages/words.ts';
import type { Day, PersonCard } from '../../src/server.ts';
import { useSearch } from '../kit/useSearch.ts';
import { keyOfPerson } from './sign.ts';
import type { DayView } from './useDay.ts';

/** More would not fit beside the list; a longer name finds the one that is meant. */
const SHOWN = 6;
const SIGNS = ['振', '追'] as const;

const fieldsOf = ({ name, kana }: PersonCard) => [name, kana];

export function AddPerson({ day, view }: { day: Day; view: DayView }) {
  const { query, search, asked, found: hits } = useSearch(day.others, fieldsOf);
  if (day.date > day.today || day.others.length === 0) return null;
  const found = asked ? hits : [];
  return (
    <section class="add">
      <h2>{words.add.heading}</h2>
      <input
        type="search"
        aria-label={words.add.label}
        placeholder={words.add.label}
        autocomplete="off"
        value={query}
        onInput={(event) => search(event.currentTarget.value)}
      />
      {asked && found.length === 0 && <p class="hint">{words.add.noHit(query.trim())}</p>}
      <ul class="people">
        {found.slice(0, SHOWN).map((person) => (
          <li key={keyOfPerson(person)} class="person">
            <div class="line">
              <div>
                <p class="name">{person.name}</p>
                {day.severalUnits && <p class="hint">{person.unit}</p>}
                {!person.canMark && <p class="hint">{words.noCell}</p>}
              </div>
              {person.canMark &&
                SIGNS.map((sign) => (
                  <button
                    key={sign}
                    type="button"
                    class="sign"
                    disabled={view.waiting.has(keyOfPerson(person))}
                    aria-label={words.markAs(person.name, words.signs[sign])}
                    onClick={() => view.mark(person, { sign })}
                  >
                    {sign}
                  </button>
                ))}
            </div>
            <AddFailure line={view.failures.get(keyOfPerson(person))?.line} />
          </li>
        ))}
      </ul>
      {found.length > SHOWN && <p class="hint">{words.add.more}</p>}
    </section>
  );
}

const AddFailure = ({ line }: { line: string | undefined }) =>
  line ? (
    <p class="failure-line" role="alert">
      {line}
    </p>
  ) : null;
