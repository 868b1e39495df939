// A view that could not be loaded: why, and the way to try again.

interface Props {
  readonly line: string;
  readonly label: string;
  readonly retry: () => void;
  readonly busy: boolean;
}

export const Failed = ({ line, label, retry, busy }: Props) => (
  <div class="failure" role="alert">
    <p>{line}</p>
    <button type="button" onClick={retry} disabled={busy}>
      {label}
    </button>
  </div>
);
