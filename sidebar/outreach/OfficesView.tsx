// The offices, the most urgent first, found by any of their words.
import { useMemo, useState } from 'preact/hooks';
import { sidebar as words } from '../../src/messages/sidebar.ts';
import { OfficeItem } from './OfficeItem.tsx';
import { matches, searchKey } from './search.ts';
import type { OutreachProps } from './useOutreach.ts';

/** So many at a time stay quick to draw, and longer than anybody scrolls before searching. */
const PAGE = 50;

export function OfficesView({ outreach, list }: OutreachProps) {
  const { loading, drafts, reload, write } = outreach;
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(PAGE);
  const keyed = useMemo(() => list.offices.map((office) => ({ office, key: searchKey(office) })), [list]);
  const found = useMemo(() => keyed.filter(({ key }) => matches(key, query)), [keyed, query]);
  const late = found.filter(({ office }) => office.due === 'overdue').length;

  function search(text: string) {
    setQuery(text);
    setShown(PAGE);
  }

  return (
    <>
      <header class="search">
        <label for="search">{words.list.searchLabel}</label>
        <input
          id="search"
          type="search"
          value={query}
          placeholder={words.list.searchHint}
          autocomplete="off"
          onInput={(event) => search(event.currentTarget.value)}
        />
        <div class="summary">
          <p aria-live="polite">
            {words.list.count(found.length, list.offices.length)}
            {late > 0 && <span class="late">{words.list.late(late)}</span>}
          </p>
          <button type="button" class="plain" disabled={loading} onClick={reload}>
            {words.list.reload}
          </button>
        </div>
      </header>
      {list.questions.length > 0 && (
        <details class="questions">
          <summary>{words.list.questions(list.questions.length)}</summary>
          <ul>
            {list.questions.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      {list.offices.length === 0 && <p class="empty">{words.list.none}</p>}
      {list.offices.length > 0 && found.length === 0 && (
        <div class="empty">
          <p>{words.list.noHit(query.trim())}</p>
          <button type="button" onClick={() => search('')}>
            {words.list.clear}
          </button>
        </div>
      )}
      <ul class="offices">
        {found.slice(0, shown).map(({ office }) => (
          <OfficeItem
            key={office.id}
            office={office}
            today={list.today}
            hasDraft={drafts.has(office.id)}
            write={() => write(office, 'offices')}
          />
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" class="more" onClick={() => setShown(shown + PAGE)}>
          {words.list.more(Math.min(PAGE, found.length - shown))}
        </button>
      )}
    </>
  );
}
