// The day on which somebody comes instead: one of those with a free seat.
import { today as words } from '../../src/messages/words.ts';
import type { Day, PersonCard } from '../../src/server.ts';
import { showDay } from '../kit/days.ts';

interface Props {
  readonly person: PersonCard;
  readonly day: Day;
  /** Unfolded: the absence has just been entered, and the family may still be on the telephone. */
  readonly open: boolean;
  readonly set: (person: PersonCard, makeup: string | null) => void;
}

export function MakeupDay({ person, day, open, set }: Props) {
  const { makeup, makeupDays } = person;
  if (makeup)
    return (
      <p class="makeup">
        {words.makeup.set(showDay(makeup, day.today))}
        <button type="button" class="plain" onClick={() => set(person, null)}>
          {words.makeup.drop}
        </button>
      </p>
    );
  if (makeupDays.length === 0) return null;
  return (
    <details class="makeup" open={open}>
      <summary>{words.makeup.choose}</summary>
      <div class="options">
        {makeupDays.map((date) => (
          <button key={date} type="button" onClick={() => set(person, date)}>
            {showDay(date, day.today)}
          </button>
        ))}
      </div>
    </details>
  );
}
