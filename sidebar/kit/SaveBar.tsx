// The foot of a form: why it was not saved, and the button that saves it.

interface Props {
  readonly label: string;
  readonly busyLabel: string;
  readonly busy: boolean;
  readonly failure: string;
  readonly disabled?: boolean;
  readonly save: () => void;
}

export const SaveBar = ({ label, busyLabel, busy, failure, disabled = false, save }: Props) => (
  <div class="save">
    <div role="alert">{failure && <p class="failure-line">{failure}</p>}</div>
    <button type="button" class="primary" disabled={busy || disabled} onClick={save}>
      {busy ? busyLabel : label}
    </button>
  </div>
);
