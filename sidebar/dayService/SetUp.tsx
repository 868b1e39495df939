// はじめる: asks for what is needed, makes the tabs, and says what was made and what was left alone.
import { useState } from 'preact/hooks';
import { setUpView as words } from '../../src/messages/words.ts';
import type { SetUpDefaults, SetUpRequest, SetUpResult } from '../../src/server.ts';
import { api } from '../kit/api.ts';
import { useOnce } from '../kit/useOnce.ts';
import { useWork } from '../kit/useWork.ts';
import { type Answers, peopleIn, SetUpForm } from './SetUpForm.tsx';
import { SetUpOutcome } from './SetUpOutcome.tsx';

const answersOf = ({ name, capacity, weekdays, size, region, timeBand }: SetUpDefaults): Answers => ({
  name,
  capacity: String(capacity ?? ''),
  weekdays,
  size,
  region,
  timeBand,
});

/** The server checks every answer, and says which one it cannot use. */
const requestOf = ({ capacity, ...answers }: Answers) =>
  ({
    ...answers,
    capacity: peopleIn(capacity),
  }) as SetUpRequest;

export function SetUp() {
  const [defaults, setDefaults] = useState<SetUpDefaults>();
  const [answers, setAnswers] = useState<Answers>();
  const [result, setResult] = useState<SetUpResult>();
  const { busy, failure, run } = useWork();

  const load = () =>
    run(async () => {
      const known = await api.setUpDefaults();
      setDefaults(known);
      setAnswers((typed) => typed ?? answersOf(known));
    });
  useOnce(() => void load());

  const make = (addColumns: NonNullable<SetUpRequest['addColumns']>) =>
    run(async () => {
      if (!answers) return;
      setResult(await api.setUp({ ...requestOf(answers), addColumns }));
      scrollTo(0, 0);
    });

  const shown = { busy, failure };
  if (!defaults || !answers) {
    return (
      <main>
        {failure ? (
          <div class="failure" role="alert">
            <p>{failure}</p>
            <button type="button" onClick={load}>
              {words.retry}
            </button>
          </div>
        ) : (
          <p class="loading" role="status">
            {words.loading}
          </p>
        )}
      </main>
    );
  }
  return (
    <main>
      {result ? (
        <SetUpOutcome {...shown} result={result} add={make} back={() => setResult(undefined)} />
      ) : (
        <SetUpForm
          {...shown}
          defaults={defaults}
          answers={answers}
          change={setAnswers}
          make={() => make([])}
        />
      )}
    </main>
  );
}
