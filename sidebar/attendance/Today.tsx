// 今日の出席: who comes today, whom to telephone, and one tap for each.
import { today as words } from '../../src/messages/words.ts';
import { Failed } from '../kit/Failed.tsx';
import { useOnce } from '../kit/useOnce.ts';
import { AddPerson } from './AddPerson.tsx';
import { AllPresent } from './AllPresent.tsx';
import { CallList } from './CallList.tsx';
import { DayHeader } from './DayHeader.tsx';
import { MakeTab } from './MakeTab.tsx';
import { PersonItem } from './PersonItem.tsx';
import { SavedLine } from './SavedLine.tsx';
import { keyOfPerson } from './sign.ts';
import { useDay } from './useDay.ts';

export function Today() {
  const view = useDay();
  const { day, loading, failure } = view;
  useOnce(() => void view.load(''));

  if (!day) {
    return (
      <main>
        {failure ? (
          <Failed line={failure} label={words.retry} retry={view.reload} busy={loading} />
        ) : (
          <p class="loading" role="status">
            {words.loading}
          </p>
        )}
      </main>
    );
  }
  const { people, questions } = day;
  return (
    <main class="today">
      <DayHeader day={day} loading={loading} load={view.load} />
      {failure && <Failed line={failure} label={words.retry} retry={view.reload} busy={loading} />}
      {day.lacking === '' ? (
        <>
          {questions.length > 0 && (
            <details class="questions">
              <summary>{words.questions(questions.length)}</summary>
              <ul>
                {questions.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </details>
          )}
          {day.closed && <p class="empty">{words.closed}</p>}
          {!day.closed && people.length === 0 && <p class="empty">{words.nobody}</p>}
          <CallList key={`calls ${day.date}`} day={day} />
          <AllPresent key={`all ${day.date}`} day={day} view={view} />
          <ul class="people" aria-label={words.list}>
            {people.map((person) => (
              <PersonItem key={`${day.date} ${keyOfPerson(person)}`} person={person} day={day} view={view} />
            ))}
          </ul>
          <AddPerson key={`add ${day.date}`} day={day} view={view} />
        </>
      ) : (
        <div class="empty">
          <p>{day.lacking === 'log' ? words.inLog : words.noTab(day.tab)}</p>
          {day.lacking === 'tab' && <MakeTab loading={loading} make={view.makeTab} />}
        </div>
      )}
      <SavedLine message={view.message} close={view.close} />
    </main>
  );
}
