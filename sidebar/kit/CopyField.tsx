// A text that can be changed and copied. Where the page may not use the clipboard, it is selected for the user.
import { useId, useRef, useState } from 'preact/hooks';
import { toSend as words } from '../../src/messages/words.ts';
import { copyText } from './copyText.ts';

interface Props {
  readonly label: string;
  readonly text: string;
  readonly copy: string;
  readonly rows: number;
}

export function CopyField({ label, text, copy, rows }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, say] = useState('');

  async function take() {
    if (!field.current) return;
    const done = await copyText(field.current.value, field.current);
    say(done ? words.copied : words.selected);
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea id={id} ref={field} rows={rows} defaultValue={text} />
      <button type="button" class="copy" onClick={() => void take()}>
        {copy}
      </button>
      <p class="hint" role="status">
        {said}
      </p>
    </div>
  );
}
