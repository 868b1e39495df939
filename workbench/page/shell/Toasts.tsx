// Short notices at the lower right, as Spreadsheet.toast shows them.
import { messages } from '../../messages.ts';
import type { Toast } from '../store.ts';

export function Toasts({ toasts, onClose }: { toasts: Toast[]; onClose(id: number): void }) {
  return (
    <div className="toasts" aria-live="polite">
      {toasts.map((toast) => (
        <div className="toast" key={toast.id}>
          <div>
            {toast.title !== '' && <strong>{toast.title}</strong>}
            <p>{toast.message}</p>
          </div>
          <button
            type="button"
            className="icon"
            aria-label={messages.buttons.CLOSE}
            onClick={() => onClose(toast.id)}
          >
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
