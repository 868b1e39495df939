// The form's fields, each bound to its label.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly type?: 'text' | 'date';
  readonly max?: string;
  /** A field of several lines has rows. */
  readonly rows?: number;
  readonly hint?: string;
  readonly children?: ComponentChildren;
}

export function Field({ label, value, change, type = 'text', max, rows, hint, children }: FieldProps) {
  const id = useId();
  const common = {
    id,
    value,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onInput: (event: { currentTarget: { value: string } }) => change(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows && <textarea rows={rows} {...common} />}
      {!rows && type === 'text' && <input type="text" autocomplete="off" {...common} />}
      {!rows && type === 'date' && <input type="date" max={max} {...common} />}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
    </div>
  );
}

interface ChoicesProps {
  readonly legend: string;
  readonly type: 'radio' | 'checkbox';
  readonly options: readonly string[];
  readonly chosen: readonly string[];
  readonly toggle: (option: string) => void;
  readonly hint?: string;
}

export function Choices({ legend, type, options, chosen, toggle, hint }: ChoicesProps) {
  const name = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      {hint && <p class="hint">{hint}</p>}
      <div class="choices">
        {options.map((option) => (
          <label key={option}>
            <input
              type={type}
              name={name}
              checked={chosen.includes(option)}
              onChange={() => toggle(option)}
            />
            <span>{option}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
