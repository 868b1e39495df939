// Everybody an office asked us to take, those who wait longest first; what is settled is folded away.
import { referral as words } from '../../../src/messages/words.ts';
import type { ReferralCard, ReferralList } from '../../../src/server.ts';
import { Paged } from '../../kit/Paged.tsx';
import { SearchList } from '../../kit/SearchList.tsx';
import type { OutreachProps } from '../kit/useOutreach.ts';
import { ReferralItem } from './ReferralItem.tsx';

const PAGE = 30;

interface Props {
  readonly list: ReferralList;
  readonly busy: boolean;
  readonly reload: () => void;
  readonly add: () => void;
  /** Rows that were changed here: one that came to its contract stays in sight, to be made a client. */
  readonly stays: ReadonlySet<number>;
  readonly wrote: (referral: ReferralCard, ...said: Parameters<OutreachProps['outreach']['wrote']>) => void;
  readonly contract: (referral: ReferralCard) => void;
  readonly offer: OutreachProps['outreach']['offer'];
}

const fieldsOf = ({ office, person, memo, client, clientId, reason, state, ref }: ReferralCard) => [
  office,
  person,
  memo,
  client,
  clientId,
  reason,
  state,
  ref.id,
];
const isOpen = ({ open }: ReferralCard) => open;
/** Agreed, and still to be made a client. */
const isAwaited = ({ cells, clientId }: ReferralCard) => cells['状態'] === '契約' && clientId === '';

export function Referrals({ list, busy, reload, add, stays, wrote, contract, offer }: Props) {
  const item = (referral: ReferralCard) => (
    <ReferralItem
      // Once it has moved on it is another card: its day and its open panel begin anew.
      key={`${referral.ref.row} ${referral.state}`}
      referral={referral}
      today={list.today}
      wrote={(...said) => wrote(referral, ...said)}
      contract={() => contract(referral)}
      offer={offer}
    />
  );
  return (
    <SearchList
      items={list.referrals}
      fieldsOf={fieldsOf}
      words={words}
      busy={busy}
      reload={reload}
      summary={(found) => words.open(found.filter(isOpen).length)}
      above={
        <>
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
        </>
      }
    >
      {(found, query) => {
        const stay = (referral: ReferralCard) => isAwaited(referral) && stays.has(referral.ref.row);
        const open = [...found.filter(stay), ...found.filter(isOpen)];
        const closed = found.filter((referral) => !open.includes(referral));
        return (
          <>
            {open.length === 0 && query === '' && <p class="empty">{words.noneOpen}</p>}
            <ul>{open.map(item)}</ul>
            {closed.length > 0 && (
              <details class="closed" open={query !== ''}>
                <summary>{words.closed(closed.length)}</summary>
                <Paged items={closed} page={PAGE} more={words.more} item={item} />
              </details>
            )}
          </>
        );
      }}
    </SearchList>
  );
}
