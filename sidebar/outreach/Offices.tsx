// The offices, the most urgent first, found by any of their words.
import { useMemo } from 'preact/hooks';
import { sidebar as words } from '../../src/messages/sidebar.ts';
import type { OfficeCard, OfficeList } from '../../src/server.ts';
import { OfficeItem } from './OfficeItem.tsx';
import { matches, searchKey } from './search.ts';

/** So many at a time stay quick to draw, and longer than anybody scrolls before searching. */
const PAGE = 50;

/** What is looked for and how far the list is unfolded: still the same when one comes back to it. */
interface Looking {
  readonly query: string;
  readonly shown: number;
}

export const wholeList: Looking = { query: '', shown: PAGE };

interface Props {
  readonly list: OfficeList | undefined;
  readonly loading: boolean;
  readonly failure: string;
  readonly looking: Looking;
  readonly look: (looking: Looking) => void;
  readonly hasDraft: (officeId: string) => boolean;
  readonly reload: () => void;
  readonly write: (office: OfficeCard) => void;
  /** The office whose contact was just written: its button takes the focus back. */
  readonly focusOn: string;
}

export function Offices(props: Props) {
  const { list, loading, failure, look, hasDraft, reload, write, focusOn } = props;
  const { query, shown } = props.looking;
  const keyed = useMemo(
    () => list?.offices.map((office) => ({ office, key: searchKey(office) })) ?? [],
    [list],
  );
  const found = useMemo(() => keyed.filter(({ key }) => matches(key, query)), [keyed, query]);
  const late = found.filter(({ office }) => office.due === 'overdue').length;

  const search = (text: string) => look({ query: text, shown: PAGE });

  if (!list) {
    return failure ? <Failed line={failure} retry={reload} busy={loading} /> : <Loading />;
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
      {failure && <Failed line={failure} retry={reload} busy={loading} />}
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
            hasDraft={hasDraft(office.id)}
            write={write}
            focused={office.id === focusOn}
          />
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" class="more" onClick={() => look({ query, shown: shown + PAGE })}>
          {words.list.more(Math.min(PAGE, found.length - shown))}
        </button>
      )}
    </>
  );
}

const Loading = () => (
  <p class="loading" role="status">
    {words.list.loading}
  </p>
);

const Failed = ({ line, retry, busy }: { line: string; retry: () => void; busy: boolean }) => (
  <div class="failure" role="alert">
    <p>{line}</p>
    <button type="button" onClick={retry} disabled={busy}>
      {words.list.retry}
    </button>
  </div>
);
