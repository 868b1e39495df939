// The views of the sidebar; one that was opened stays as it was left.
import { useState } from 'preact/hooks';
import { today as words } from '../src/messages/today.ts';
import { Outreach } from './outreach/Outreach.tsx';
import { Today } from './today/Today.tsx';

type View = 'today' | 'offices';
const VIEWS: readonly View[] = ['today', 'offices'];

export function Views() {
  const [view, show] = useState<View>(
    document.body.getAttribute('data-view') === 'today' ? 'today' : 'offices',
  );
  const [opened, open] = useState<readonly View[]>([view]);

  function change(to: View) {
    show(to);
    if (!opened.includes(to)) open([...opened, to]);
    scrollTo(0, 0);
  }

  return (
    <>
      <nav class="views" aria-label={words.views.label}>
        {VIEWS.map((one) => (
          <button
            key={one}
            type="button"
            aria-current={one === view ? 'page' : undefined}
            onClick={() => change(one)}
          >
            {words.views[one]}
          </button>
        ))}
      </nav>
      {opened.includes('today') && (
        <div hidden={view !== 'today'}>
          <Today />
        </div>
      )}
      {opened.includes('offices') && (
        <div hidden={view !== 'offices'}>
          <Outreach />
        </div>
      )}
    </>
  );
}
