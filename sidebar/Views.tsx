// The views of the sidebar; one that was opened stays as it was left.
import { useState } from 'preact/hooks';
import { views as words } from '../src/messages/words.ts';
import { Today } from './attendance/Today.tsx';
import type { OutreachView } from './outreach/kit/useOutreach.ts';
import { isOutreach, OUTREACH_VIEWS, OutreachViews } from './outreach/OutreachViews.tsx';

type View = 'today' | OutreachView;
const VIEWS: readonly View[] = ['today', ...OUTREACH_VIEWS];
const asked = document.body.getAttribute('data-view');

export function Views() {
  const [view, show] = useState<View>(VIEWS.find((one) => one === asked) ?? OUTREACH_VIEWS[0]);
  const [opened, open] = useState<readonly View[]>([view]);

  function go(to: View) {
    show(to);
    open((known) => (known.includes(to) ? known : [...known, to]));
    scrollTo(0, 0);
  }

  return (
    <>
      <nav class="views" aria-label={words.label}>
        <h1 class="unseen">{words[view]}</h1>
        {VIEWS.map((one) => (
          <button
            key={one}
            type="button"
            aria-current={one === view ? 'page' : undefined}
            onClick={() => go(one)}
          >
            {words[one]}
          </button>
        ))}
      </nav>
      {opened.includes('today') && (
        <div hidden={view !== 'today'}>
          <Today />
        </div>
      )}
      {opened.some(isOutreach) && (
        <div hidden={!isOutreach(view)}>
          <OutreachViews view={view} opened={opened} go={go} />
        </div>
      )}
    </>
  );
}
