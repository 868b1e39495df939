// The offices, the most urgent first, found by any of their words.
import { useMemo, useState } from 'preact/hooks';
import {
  office as formWords,
  importList as importWords,
  sidebar as words,
} from '../../../src/messages/words.ts';
import type { OfficeDetail } from '../../../src/server.ts';
import { matches, searchKey } from '../../kit/search.ts';
import type { OutreachProps } from '../kit/useOutreach.ts';
import { ImportView } from './ImportView.tsx';
import { OfficeDetails } from './OfficeDetails.tsx';
import { OfficeForm } from './OfficeForm.tsx';
import { OfficeItem } from './OfficeItem.tsx';

/** So many at a time stay quick to draw, and longer than anybody scrolls before searching. */
const PAGE = 50;

/** What is shown instead of the list; the list stays as it was left. */
type Instead =
  | { readonly show: 'card'; readonly id: string }
  | { readonly show: 'form'; readonly detail: OfficeDetail | undefined }
  | { readonly show: 'import' };

export function OfficesView({ outreach, list }: OutreachProps) {
  const [instead, show] = useState<Instead>();
  const office = list.offices.find(({ id }) => instead?.show === 'card' && id === instead.id);
  const toList = () => show(undefined);
  const openCard = (id: string) => show({ show: 'card', id });
  return (
    <>
      {instead?.show === 'card' && office && (
        <OfficeDetails
          key={office.id}
          office={office}
          outreach={outreach}
          edit={(detail) => show({ show: 'form', detail })}
          back={toList}
        />
      )}
      {instead?.show === 'form' && (
        <OfficeForm
          {...(instead.detail ? { id: instead.detail.id } : {})}
          read={instead.detail?.fields ?? {}}
          kinds={list.kinds}
          missing={instead.detail?.missing ?? []}
          saved={({ id, name, receipt }) => {
            const changed = receipt ? formWords.saved.changed(name) : formWords.saved.nothing;
            outreach.wrote(instead.detail ? changed : formWords.saved.added(name), receipt);
            openCard(id);
          }}
          openOther={openCard}
          back={() => (instead.detail ? openCard(instead.detail.id) : toList())}
        />
      )}
      {instead?.show === 'import' && <ImportView outreach={outreach} back={toList} />}
      <div hidden={instead !== undefined && (instead.show !== 'card' || office !== undefined)}>
        <OfficeList outreach={outreach} list={list} open={openCard} begin={show} />
      </div>
    </>
  );
}

interface ListProps extends Pick<OutreachProps, 'outreach' | 'list'> {
  readonly open: (id: string) => void;
  readonly begin: (instead: Instead) => void;
}

function OfficeList({ outreach, list, open, begin }: ListProps) {
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
      <div class="actions begin">
        <button type="button" onClick={() => begin({ show: 'form', detail: undefined })}>
          {formWords.add}
        </button>
        <button type="button" onClick={() => begin({ show: 'import' })}>
          {importWords.open}
        </button>
      </div>
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
            open={() => open(office.id)}
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
