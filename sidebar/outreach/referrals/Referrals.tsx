// Everybody an office asked us to take, those who wait longest first; what is settled is folded away.
import { useMemo, useState } from 'preact/hooks';
import { referral as words } from '../../../src/messages/words.ts';
import type { ReferralCard, ReferralList } from '../../../src/server.ts';
import { keyOf, matches } from '../../kit/search.ts';
import type { OutreachProps } from '../kit/useOutreach.ts';
import { ReferralItem } from './ReferralItem.tsx';

const PAGE = 30;

interface Props {
  readonly list: ReferralList;
  readonly busy: boolean;
  readonly reload: () => void;
  readonly add: () => void;
  readonly wrote: OutreachProps['outreach']['wrote'];
  readonly contract: (referral: ReferralCard) => void;
  readonly offer: OutreachProps['outreach']['offer'];
}

const searchKey = ({ office, person, memo, client, clientId, reason, state, ref }: ReferralCard) =>
  keyOf([office, person, memo, client, clientId, reason, state, ref.id]);

export function Referrals({ list, busy, reload, add, wrote, contract, offer }: Props) {
  const [query, setQuery] = useState('');
  const [pages, setPages] = useState(1);
  const keyed = useMemo(
    () => list.referrals.map((referral) => ({ referral, key: searchKey(referral) })),
    [list],
  );
  const found = keyed.filter(({ key }) => matches(key, query)).map(({ referral }) => referral);
  const open = found.filter((referral) => referral.open);
  const closed = found.filter((referral) => !referral.open);
  const asked = query.trim() !== '';
  const some = list.referrals.length > 0;
  const item = (referral: ReferralCard) => (
    <ReferralItem
      // Once it has moved on it is another card: its day and its open panel begin anew.
      key={`${referral.ref.row} ${referral.state}`}
      referral={referral}
      today={list.today}
      wrote={wrote}
      contract={() => contract(referral)}
      offer={offer}
    />
  );
  return (
    <>
      <header class="search">
        {some && (
          <input
            type="search"
            aria-label={words.search}
            placeholder={words.searchHint}
            autocomplete="off"
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        )}
        <div class="summary">
          <p aria-live="polite">{some && words.open(open.length)}</p>
          <button type="button" class="plain" disabled={busy} onClick={reload}>
            {words.reload}
          </button>
        </div>
      </header>
      <div class="actions begin">
        <button type="button" onClick={add}>
          {words.add}
        </button>
      </div>
      {list.questions.length > 0 && (
        <ul class="questions">
          {list.questions.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {!some && <p class="empty">{words.none}</p>}
      {some && found.length === 0 && (
        <div class="empty">
          <p>{words.noHit(query.trim())}</p>
          <button type="button" onClick={() => setQuery('')}>
            {words.clear}
          </button>
        </div>
      )}
      {some && open.length === 0 && !asked && <p class="empty">{words.noneOpen}</p>}
      <ul>{open.map(item)}</ul>
      {closed.length > 0 && (
        <details class="closed" open={asked}>
          <summary>{words.closed(closed.length)}</summary>
          <ul>{closed.slice(0, pages * PAGE).map(item)}</ul>
          {closed.length > pages * PAGE && (
            <button type="button" class="more" onClick={() => setPages(pages + 1)}>
              {words.more(Math.min(PAGE, closed.length - pages * PAGE))}
            </button>
          )}
        </details>
      )}
    </>
  );
}
