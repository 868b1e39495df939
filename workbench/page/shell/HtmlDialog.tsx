// A dialog with the add-on's own HTML, modal or floating over the grid.
import { useLayoutEffect, useRef, useState } from 'react';
import { messages } from '../../messages.ts';
import { ScriptFrame } from '../frames/ScriptFrame.tsx';
import type { ShellState } from '../store.ts';

interface Props {
  panel: NonNullable<ShellState['dialog']>;
  run(name: string, args: unknown[]): Promise<unknown>;
  onClose(): void;
}

export function HtmlDialog({ panel, run, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [size, setSize] = useState({ width: panel.width, height: panel.height });

  useLayoutEffect(() => {
    if (panel.modal) dialog.current?.showModal();
    else dialog.current?.show();
  }, [panel.modal]);

  return (
    <dialog ref={dialog} className="html-dialog" aria-label={panel.title} onClose={onClose}>
      <div className="panel-head">
        <h2>{panel.title}</h2>
        <button type="button" className="icon" aria-label={messages.buttons.CLOSE} onClick={onClose}>
          ×
        </button>
      </div>
      <div style={{ width: `${size.width}px`, height: `${size.height}px` }}>
        <ScriptFrame
          title={panel.title}
          html={panel.html}
          run={run}
          onClose={onClose}
          onSize={(change) => setSize((now) => ({ ...now, ...change }))}
          onFocusEditor={onClose}
        />
      </div>
    </dialog>
  );
}
