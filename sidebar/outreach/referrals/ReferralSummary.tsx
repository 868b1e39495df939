// How far a referral has come, in a few lines.
import { referral as words } from '../../../src/messages/words.ts';
import type { ReferralCard } from '../../../src/server.ts';
import { showDay } from '../../kit/days.ts';

const DATES = ['受付日', '見学日', '体験日', '契約日'] as const;

export function ReferralSummary({ referral, today }: { referral: ReferralCard; today: string }) {
  const { state, open, waitingDays, ahead, dates, reason, difficult, client, clientId, memo } = referral;
  const day = (date: string) => showDay(date, today);
  const agreed = ahead && dates[ahead];
  return (
    <>
      <p class="marks">
        <span class={open ? 'mark today' : state === '契約' ? 'mark now' : 'mark'}>{words.steps[state]}</span>
        {agreed && <span class="mark now">{words.agreed(words.dates[ahead], day(agreed))}</span>}
        {open && !agreed && <span class="mark">{words.waits(waitingDays)}</span>}
        {difficult && <span class="mark">{words.difficult(difficult)}</span>}
      </p>
      <p class="hint">
        {DATES.flatMap((header) => {
          const date = dates[header];
          return date ? [`${words.dates[header]} ${day(date)}`] : [];
        }).join('　')}
      </p>
      {reason && <p class="said">{words.reasonIs(reason)}</p>}
      {memo && <p class="said">{memo}</p>}
      {clientId && <p class="hint">{words.client(client, clientId)}</p>}
    </>
  );
}
