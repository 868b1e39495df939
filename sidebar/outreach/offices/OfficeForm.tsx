// An office being added or edited; who has the same name or number is said before it is saved.
import { useRef, useState } from 'preact/hooks';
import { office as words } from '../../../src/messages/words.ts';
import type { OfficeField, OfficeTexts, SavedOffice } from '../../../src/server.ts';
import { api } from '../../kit/api.ts';
import { Form } from '../../kit/Form.tsx';
import { Field } from '../../kit/fields.tsx';
import { newId } from '../../kit/newId.ts';
import { SaveBar } from '../../kit/SaveBar.tsx';
import { Select } from '../../kit/Select.tsx';
import { useWork } from '../../kit/useWork.ts';

/** In the order in which the tab has them. */
const fieldsInOrder = () => Object.keys(words.fields) as OfficeField[];
const HINTS: Readonly<Partial<Record<OfficeField, () => string>>> = {
  連絡方法: () => words.hints.連絡方法,
  '連絡間隔(日)': () => words.hints['連絡間隔(日)'],
  メモ: () => words.hints.メモ,
};

interface Props {
  /** Undefined for a new office. */
  readonly id?: string;
  readonly read: OfficeTexts;
  readonly kinds: readonly string[];
  /** Headers that the tab lacks. */
  readonly missing: readonly string[];
  readonly saved: (saved: SavedOffice) => void;
  readonly openOther: (id: string) => void;
  readonly back: () => void;
}

export function OfficeForm({ id, read, kinds, missing, saved, openOther, back }: Props) {
  const [texts, setTexts] = useState<OfficeTexts>(read);
  const [same, setSame] = useState<SavedOffice['same']>([]);
  const { busy, failure, run } = useWork();
  const requestId = useRef(newId());

  function change(field: OfficeField, text: string) {
    setTexts({ ...texts, [field]: text });
    setSame([]);
  }

  const save = (evenIfSame: boolean) =>
    run(async () => {
      const answer = await api.saveOffice({
        requestId: requestId.current,
        ...(id === undefined ? {} : { id, read }),
        fields: texts,
        evenIfSame,
      });
      if (answer.same.length > 0) setSame(answer.same);
      else saved(answer);
    });

  const fieldOf = (field: OfficeField) => {
    const label = words.fields[field];
    const value = texts[field] ?? '';
    const set = (text: string) => change(field, text);
    if (missing.includes(field)) {
      return (
        <p key={field} class="hint">
          {words.noColumn(field)}
        </p>
      );
    }
    if (field === '種別') {
      const options = [...new Set(['', value, ...kinds])];
      return <Select key={field} label={label} value={value} options={options} change={set} />;
    }
    const hint = HINTS[field]?.();
    return (
      <Field
        key={field}
        label={label}
        value={value}
        change={set}
        {...(field === 'メモ' ? { rows: 3 } : {})}
        {...(hint === undefined ? {} : { hint })}
      />
    );
  };

  return (
    <Form
      heading={id === undefined ? words.addHeading : words.editHeading}
      about={read.事業所名 ?? ''}
      backLabel={words.back}
      back={back}
      save={() => save(same.length > 0)}
    >
      {fieldsInOrder().map(fieldOf)}
      {same.length > 0 && (
        <div class="asking" role="alert">
          <p>{words.same.lead}</p>
          <ul>
            {same.map((other) => (
              <li key={other.id}>
                <p>{words.same[other.by](other.name, other.cell)}</p>
                <button type="button" onClick={() => openOther(other.id)}>
                  {words.same.open(other.name)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <SaveBar
        label={same.length > 0 ? words.same.saveAnyway : words.save}
        busyLabel={words.saving}
        busy={busy}
        failure={failure}
        save={() => save(same.length > 0)}
      />
    </Form>
  );
}
