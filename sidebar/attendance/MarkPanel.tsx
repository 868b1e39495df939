// Under one person: the signs to choose from, why they stay away, and the day on which they come instead.
import { today as words } from '../../src/messages/words.ts';
import type { Day, PersonCard } from '../../src/server.ts';
import { MakeupDay } from './MakeupDay.tsx';
import { isAway, type Wish } from './sign.ts';
import type { DayView } from './useDay.ts';

interface Props {
  readonly person: PersonCard;
  readonly day: Day;
  readonly view: DayView;
  /** Every sign, or the reasons for staying away alone. */
  readonly all: boolean;
  readonly mark: (wish: Wish) => void;
  readonly close: () => void;
}

const SIGNS = [
  { sign: '○', state: 'attended' },
  { sign: '振', state: 'makeup' },
  { sign: '追', state: 'extra' },
  { sign: '欠', state: 'absent' },
  { sign: '予', state: 'planned' },
] as const;
const TO_COME = ['欠', '予'];

export function MarkPanel({ person, day, view, all, mark, close }: Props) {
  const future = day.date > day.today;
  const signs = SIGNS.filter(
    ({ sign, state }) => state !== person.state && (!future || TO_COME.includes(sign)),
  );
  return (
    <div class="panel">
      {all && (
        <div class="chips">
          {signs.map(({ sign }) => (
            <button key={sign} type="button" onClick={() => mark({ sign })}>
              {`${sign} ${words.signs[sign]}`}
            </button>
          ))}
        </div>
      )}
      <fieldset>
        <legend>{words.why}</legend>
        <div class="chips">
          {day.reasons.map((reason) => (
            <button
              key={reason}
              type="button"
              aria-pressed={isAway(person) && person.reason === reason}
              onClick={() => mark({ sign: '欠', reason })}
            >
              {reason}
            </button>
          ))}
        </div>
      </fieldset>
      {isAway(person) && (
        <MakeupDay person={person} day={day} open={person.reason !== ''} set={view.setMakeup} />
      )}
      <button type="button" class="plain close" onClick={close}>
        {words.whyLater}
      </button>
    </div>
  );
}
