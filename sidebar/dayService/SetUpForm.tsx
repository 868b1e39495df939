// What the day service is, in six answers.
import { WEEKDAYS } from '../../src/basics/isoDate.ts';
import { setUpView as words } from '../../src/messages/words.ts';
import type { SetUpDefaults } from '../../src/server.ts';
import { Choices, Field } from '../kit/fields.tsx';
import { SaveBar } from '../kit/SaveBar.tsx';
import { Select } from '../kit/Select.tsx';

export interface Answers {
  readonly name: string;
  /** As typed. */
  readonly capacity: number | string;
  readonly weekdays: readonly string[];
  readonly size: string;
  readonly region: string;
  readonly timeBand: string;
}

interface Props {
  readonly defaults: SetUpDefaults;
  readonly answers: Answers;
  readonly busy: boolean;
  readonly failure: string;
  readonly change: (answers: Answers) => void;
  readonly make: () => void;
}

export function SetUpForm({ defaults, answers, busy, failure, change, make }: Props) {
  const set = (part: Partial<Answers>) => change({ ...answers, ...part });
  const toggle = (day: string) =>
    set({ weekdays: WEEKDAYS.filter((one) => (one === day) !== answers.weekdays.includes(one)) });
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <h1 class="set-up">{words.heading}</h1>
      <p class="hint">{words.lead}</p>
      {defaults.existing.length > 0 && <p class="hint">{words.existing(defaults.existing)}</p>}
      <Field label={words.name} value={answers.name} change={(name) => set({ name })} />
      <Field
        label={words.capacity}
        value={String(answers.capacity)}
        change={(capacity) => set({ capacity })}
      />
      <div class="weekdays">
        <Choices
          legend={words.weekdays}
          type="checkbox"
          options={WEEKDAYS}
          chosen={answers.weekdays}
          toggle={toggle}
        />
      </div>
      <Select
        label={words.size}
        value={answers.size}
        options={defaults.sizes}
        change={(size) => set({ size })}
      />
      <Select
        label={words.region}
        value={answers.region}
        options={defaults.regions}
        change={(region) => set({ region })}
      />
      <Select
        label={words.timeBand}
        value={answers.timeBand}
        options={defaults.timeBands}
        change={(timeBand) => set({ timeBand })}
      />
      <SaveBar label={words.make} busyLabel={words.making} busy={busy} failure={failure} save={make} />
    </form>
  );
}
