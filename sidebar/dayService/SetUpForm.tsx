// What stays as it is, what is made, and what the day service is, as far as that is to be written.
import { WEEKDAYS } from '../../src/basics/isoDate.ts';
import { sizeDoubt } from '../../src/domain/dayService/sizeOfCapacity.ts';
import { setUpView as words } from '../../src/messages/words.ts';
import type { SetUpDefaults } from '../../src/server.ts';
import { Choices, Field } from '../kit/fields.tsx';
import { SaveBar } from '../kit/SaveBar.tsx';
import { Select } from '../kit/Select.tsx';

export interface Answers {
  readonly name: string;
  /** As typed. */
  readonly capacity: string;
  readonly weekdays: readonly string[];
  readonly size: string;
  readonly region: string;
  readonly timeBand: string;
}

/** The tabs that take the answers: where one is there already, nothing is asked that would not be written. */
const [SETTINGS, UNITS] = ['設定', '単位'];

/** People a day; NaN where that is no number. */
export const peopleIn = (capacity: string): number =>
  capacity.trim() === '' ? Number.NaN : Number(capacity.normalize('NFKC').replace(/[人名]$/, ''));

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
  const { existing, makes } = defaults;
  const asksSettings = makes.includes(SETTINGS);
  const asksUnits = makes.includes(UNITS);
  const doubt = sizeDoubt(peopleIn(answers.capacity), answers.size);
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <h1 class="set-up">{words.heading}</h1>
      <p class="hint">{words.lead}</p>
      {existing.length > 0 && (
        <div class="stays">
          <p>{words.existing(existing)}</p>
          <p>{words.makes(makes)}</p>
        </div>
      )}
      {asksSettings && <Field label={words.name} value={answers.name} change={(name) => set({ name })} />}
      {asksUnits && (
        <>
          <Field label={words.capacity} value={answers.capacity} change={(capacity) => set({ capacity })} />
          <div class="weekdays">
            <Choices
              legend={words.weekdays}
              type="checkbox"
              options={WEEKDAYS}
              chosen={answers.weekdays}
              toggle={toggle}
            />
          </div>
        </>
      )}
      {asksSettings && (
        <>
          <Select
            label={words.size}
            value={answers.size}
            options={defaults.sizes}
            blank={words.unknown}
            change={(size) => set({ size })}
          />
          <p class="doubt" role="status">
            {doubt && words.doubt[doubt](answers.size)}
          </p>
          <Select
            label={words.region}
            value={answers.region}
            options={defaults.regions}
            blank={words.unknown}
            change={(region) => set({ region })}
          />
        </>
      )}
      {asksUnits && (
        <Select
          label={words.timeBand}
          value={answers.timeBand}
          options={defaults.timeBands}
          blank={words.unknown}
          change={(timeBand) => set({ timeBand })}
        />
      )}
      <SaveBar label={words.make} busyLabel={words.making} busy={busy} failure={failure} save={make} />
    </form>
  );
}
