// What was made, what was left alone, the columns that could be added, and what to do next.
import { useRef } from 'preact/hooks';
import { setUpView as words } from '../../src/messages/words.ts';
import type { SetUpRequest, SetUpResult } from '../../src/server.ts';
import { useOnce } from '../kit/useOnce.ts';

interface Props {
  readonly result: SetUpResult;
  readonly busy: boolean;
  readonly failure: string;
  readonly add: (columns: NonNullable<SetUpRequest['addColumns']>) => void;
  readonly back: () => void;
}

export function SetUpOutcome({ result, busy, failure, add, back }: Props) {
  const { made, kept, added, notes } = result;
  const heading = useRef<HTMLHeadingElement>(null);
  useOnce(() => heading.current?.focus());
  const lacking = kept.flatMap(({ tab, lacking: headers }) => headers.map((header) => ({ tab, header })));
  return (
    <div class="outcome">
      <h1 class="set-up" ref={heading} tabIndex={-1}>
        {words.done(made.length)}
      </h1>
      {added.map(({ tab, headers }) => (
        <p key={tab}>{words.added(tab, headers)}</p>
      ))}
      {notes.map((note) => (
        <p key={note} class="failure-line">
          {note}
        </p>
      ))}
      {made.length > 0 && (
        <section>
          <h2>{words.made}</h2>
          <ul>
            {made.map((tab) => (
              <li key={tab}>{tab}</li>
            ))}
          </ul>
        </section>
      )}
      {kept.length > 0 && (
        <section>
          <h2>{words.kept}</h2>
          <ul>
            {kept.map(({ tab, lacking: headers }) => (
              <li key={tab}>
                {tab}
                {headers.length > 0 && <p class="hint">{words.lacking(headers)}</p>}
              </li>
            ))}
          </ul>
          {lacking.length > 0 && (
            <button type="button" disabled={busy} onClick={() => add(lacking)}>
              {busy ? words.adding : words.addColumns}
            </button>
          )}
        </section>
      )}
      <div role="alert">{failure && <p class="failure-line">{failure}</p>}</div>
      <section>
        <h2>{words.nextHeading}</h2>
        <ol>
          {words.next.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <button type="button" class="plain" onClick={back}>
        {words.back}
      </button>
    </div>
  );
}
