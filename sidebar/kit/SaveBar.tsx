// The foot of a form: why it was not saved, and the button that saves it.
import type { ComponentChildren } from 'preact';

interface Props {
  readonly label: string;
  readonly busyLabel: string;
  readonly busy: boolean;
  readonly failure: string;
  readonly disabled?: boolean;
  /** Beside the failure. */
  readonly hint?: string;
  /** What is to be decided before it is saved, in the button's place. */
  readonly asking?: ComponentChildren;
  readonly save: () => void;
}

export const SaveBar = ({ label, busyLabel, busy, failure, disabled, hint, asking, save }: Props) => (
  <div class="save">
    <div role="alert">
      {failure && <p class="failure-line">{failure}</p>}
      {hint && <p class="hint">{hint}</p>}
    </div>
    {asking ?? (
      <button type="button" class="primary" disabled={busy || disabled} onClick={save}>
        {busy ? busyLabel : label}
      </button>
    )}
  </div>
);
