// Opens 記録 for an office: a new contact, or the one that was begun.
import { sidebar } from '../../../src/messages/words.ts';

interface Props {
  readonly name: string;
  readonly hasDraft: boolean;
  readonly write: () => void;
}

export function LogButton({ name, hasDraft, write }: Props) {
  const words = sidebar.office;
  return (
    <button
      type="button"
      class="log"
      aria-label={hasDraft ? words.resumeFor(name) : words.logFor(name)}
      onClick={write}
    >
      {hasDraft ? words.resume : words.log}
    </button>
  );
}
