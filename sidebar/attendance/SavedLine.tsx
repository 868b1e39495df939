// What was last saved, with the way back; at the foot of the page, so that nothing moves under the finger.
import { sidebar } from '../../src/messages/words.ts';
import type { Message } from '../kit/Notice.tsx';

export function SavedLine({ message, close }: { message: Message | undefined; close: () => void }) {
  return (
    <div class="saved" role="status">
      {message && (
        <div class={message.failed ? 'notice failed' : 'notice'}>
          <p>{message.text}</p>
          <div class="actions">
            {message.undo && (
              <button type="button" class="plain" onClick={message.undo}>
                {sidebar.undo}
              </button>
            )}
            <button type="button" class="plain" onClick={close}>
              {sidebar.close}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
