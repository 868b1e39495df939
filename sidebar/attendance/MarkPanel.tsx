// The signs and reasons to choose from, under one person.
import { today as words } from '../../src/messages/words.ts';
import type { Day, PersonCard } from '../../src/server.ts';
import type { Wish } from './sign.ts';

interface Props {
  readonly person: PersonCard;
  readonly day: Day;
  /** Every sign, or the reasons for staying away alone. */
  readonly all: boolean;
  readonly mark: (wish: Wish) => void;
}

const CAME = [
  { sign: '○', state: 'attended' },
  { sign: '振', state: 'makeup' },
  { sign: '追', state: 'extra' },
] as const;

export function MarkPanel({ person, day, all, mark }: Props) {
  const came = day.date > day.today ? [] : CAME.filter(({ state }) => state !== person.state);
  const signs = [...came.map(({ sign }) => sign), '予' as const];
  return (
    <div class="panel">
      {all && (
        <div class="options">
          {signs.map((sign) => (
            <button key={sign} type="button" onClick={() => mark({ sign })}>
              {`${sign} ${words.signs[sign]}`}
            </button>
          ))}
        </div>
      )}
      <fieldset>
        <legend>{words.why}</legend>
        <div class="options">
          {day.reasons.map((reason) => (
            <button key={reason} type="button" onClick={() => mark({ sign: '欠', reason })}>
              {reason}
            </button>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
