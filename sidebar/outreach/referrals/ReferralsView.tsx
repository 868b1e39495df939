// 紹介: the list, or the form that was opened from it.
import { useEffect, useState } from 'preact/hooks';
import { referral as words } from '../../../src/messages/words.ts';
import type { ReferralCard, ReferralList } from '../../../src/server.ts';
import { api } from '../../kit/api.ts';
import { Failed } from '../../kit/Failed.tsx';
import { useLatest } from '../../kit/useLatest.ts';
import type { OutreachProps } from '../kit/useOutreach.ts';
import { ClientForm } from './ClientForm.tsx';
import { ReferralForm } from './ReferralForm.tsx';
import { Referrals } from './Referrals.tsx';

export function ReferralsView({ outreach, list, shown }: OutreachProps) {
  const [adding, add] = useState(false);
  const [stays, stay] = useState<ReadonlySet<number>>(new Set());
  const [contracted, contract] = useState<ReferralCard>();
  const { value: referrals, busy, failure, load } = useLatest<ReferralList>(api.listReferrals);
  const { referring, refer, wrote } = outreach;

  // At once, not when the offices have come: what was read before the change must not be shown after it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the turn is what changes
  useEffect(() => {
    if (shown) void load();
  }, [outreach.turn, shown]);

  if (adding || referring) {
    const done = () => {
      refer(undefined);
      add(false);
    };
    return (
      <ReferralForm
        key={referring?.id}
        list={list}
        {...(referring ? { office: referring } : {})}
        saved={({ office, receipt }) => {
          done();
          wrote(words.added(office), receipt);
        }}
        back={done}
      />
    );
  }
  if (contracted && referrals) {
    return (
      <ClientForm
        referral={contracted}
        list={referrals}
        saved={(text, receipt) => {
          contract(undefined);
          wrote(text, receipt);
        }}
        back={() => contract(undefined)}
      />
    );
  }
  return (
    <>
      {failure && <Failed line={failure} label={words.retry} retry={load} busy={busy} />}
      {!referrals && !failure && (
        <p class="loading" role="status">
          {words.loading}
        </p>
      )}
      {referrals && (
        <Referrals
          list={referrals}
          busy={busy}
          reload={load}
          add={() => add(true)}
          stays={stays}
          wrote={({ ref }, ...said) => {
            stay(new Set([...stays, ref.row]));
            wrote(...said);
          }}
          contract={contract}
          offer={outreach.offer}
        />
      )}
    </>
  );
}
