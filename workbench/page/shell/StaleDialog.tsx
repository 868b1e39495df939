// Over a page whose workbook is no longer the latest: it can be handed over as a file, and loaded anew.
import { useLayoutEffect, useRef } from 'react';
import { messages } from '../../messages.ts';

const { title, text, reload, save } = messages.stale;

export function StaleDialog({ onSave }: { onSave(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="question"
      aria-labelledby="stale-title"
      aria-describedby="stale-text"
      onCancel={(event) => event.preventDefault()}
    >
      <form onSubmit={(event) => event.preventDefault()}>
        <h2 id="stale-title">{title}</h2>
        <p id="stale-text">{text}</p>
        <div className="dialog-buttons">
          <button type="button" className="primary" onClick={() => location.reload()}>
            {reload}
          </button>
          <button type="button" onClick={onSave}>
            {save}
          </button>
        </div>
      </form>
    </dialog>
  );
}
