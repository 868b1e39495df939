// One person of the day: how it stands, one tap for ○, and what else there may be to say.
import { useEffect, useRef, useState } from 'preact/hooks';
import { today as words } from '../../src/messages/words.ts';
import type { Day, PersonCard } from '../../src/server.ts';
import { MakeupDay } from './MakeupDay.tsx';
import { MarkPanel } from './MarkPanel.tsx';
import { isAway, isOpen, keyOfPerson, saidOf, type Wish } from './sign.ts';
import type { DayView } from './useDay.ts';

interface Props {
  readonly person: PersonCard;
  readonly day: Day;
  readonly view: DayView;
}

export function PersonItem({ person, day, view }: Props) {
  const { name, unit, state, canMark } = person;
  const [panel, setPanel] = useState<'' | 'away' | 'all'>('');
  const change = useRef<HTMLButtonElement>(null);
  const key = keyOfPerson(person);
  const sign = view.waiting.get(key);
  const failed = view.failures.get(key);
  const isLast = view.last === key;
  const busy = sign !== undefined;
  // The button that was tapped is gone by now; the next Tab goes on from here.
  useEffect(() => {
    if (isLast && document.activeElement === document.body) change.current?.focus();
  });

  const mark = (wish: Wish) => {
    // 欠 stands at once; why may be told under it, or later.
    setPanel(wish.sign === '欠' ? 'away' : '');
    view.mark(person, wish);
  };
  const came = state === 'makeupDue' ? '振' : '○';
  const future = day.date > day.today;
  return (
    <li class="person">
      <div class="line">
        <div>
          <p class="name">{name}</p>
          {day.severalUnits && <p class="hint">{unit}</p>}
          <p class={`mark ${busy ? 'busy' : state}`} role={busy ? 'status' : undefined}>
            {busy ? [sign, words.saving].filter(Boolean).join(' ') : saidOf(person)}
          </p>
        </div>
        {canMark && isOpen(person) && (
          <>
            {!future && (
              <button
                type="button"
                class="sign"
                disabled={busy}
                aria-label={words.markAs(name, words.signs[came])}
                onClick={() => mark({ sign: came })}
              >
                {came}
              </button>
            )}
            {state !== 'makeupDue' && (
              <button
                type="button"
                class="sign"
                disabled={busy}
                aria-label={words.markAs(name, words.signs.欠)}
                onClick={() => mark({ sign: '欠' })}
              >
                欠
              </button>
            )}
          </>
        )}
        {canMark && !isOpen(person) && (
          <button
            type="button"
            class="plain"
            ref={change}
            disabled={busy}
            aria-label={words.changeOf(name)}
            aria-expanded={panel === 'all'}
            onClick={() => setPanel(panel === 'all' ? '' : 'all')}
          >
            {words.change}
          </button>
        )}
      </div>
      {!canMark && <p class="hint">{words.noCell}</p>}
      {panel !== '' && (
        <MarkPanel
          person={person}
          day={day}
          view={view}
          all={panel === 'all' && !busy}
          mark={mark}
          close={() => setPanel('')}
        />
      )}
      {panel === '' && isAway(person) && !busy && (
        <MakeupDay person={person} day={day} open={false} set={view.setMakeup} />
      )}
      {failed && (
        <div class="failure" role="alert">
          <p>{failed.line}</p>
          <div class="actions">
            <button type="button" onClick={view.reload}>
              {words.reload}
            </button>
            <button type="button" onClick={failed.again}>
              {words.again}
            </button>
          </div>
        </div>
      )}
    </li>
  );
}
