// One line on what has just happened, with the way back where there is one.
import { useEffect, useRef } from 'preact/hooks';
import { sidebar as words } from '../../src/messages/words.ts';

export interface Message {
  readonly text: string;
  readonly failed?: boolean;
  readonly busy?: boolean;
  readonly undo?: () => void;
}

export function Notice({ message, close }: { message: Message | undefined; close: () => void }) {
  const line = useRef<HTMLParagraphElement>(null);
  // The button that was clicked is gone by now; from here the next Tab reaches the way back.
  useEffect(() => {
    if (message) line.current?.focus();
  }, [message]);
  return (
    <div role="status">
      {message && (
        <div class={message.failed ? 'notice failed' : 'notice'}>
          <p ref={line} tabIndex={-1}>
            {message.text}
          </p>
          {!message.busy && (
            <div class="actions">
              {message.undo && (
                <button type="button" class="plain" onClick={message.undo}>
                  {words.undo}
                </button>
              )}
              <button type="button" class="plain" onClick={close}>
                {words.close}
              </button>
            </div>
          )}
        </div>
      )}
    </div>
  );
}
