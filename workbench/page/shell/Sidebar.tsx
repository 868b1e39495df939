// The add-on's sidebar: 300 px at the right of the grid, as at Google's.
import { messages } from '../../messages.ts';
import { ScriptFrame } from '../frames/ScriptFrame.tsx';
import type { HtmlPanel } from '../store.ts';

interface Props {
  panel: HtmlPanel;
  run(name: string, args: unknown[]): Promise<unknown>;
  onClose(): void;
  onFocusEditor(): void;
}

export function Sidebar({ panel, run, onClose, onFocusEditor }: Props) {
  return (
    <aside className="sidebar" aria-label={panel.title}>
      <div className="panel-head">
        <h2>{panel.title}</h2>
        <button type="button" className="icon" aria-label={messages.sidebar.close} onClick={onClose}>
          ×
        </button>
      </div>
      <ScriptFrame
        title={panel.title}
        html={panel.html}
        run={run}
        onClose={onClose}
        onFocusEditor={onFocusEditor}
      />
    </aside>
  );
}
