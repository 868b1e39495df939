// How far a referral has come, in a few lines.
import { STEP_DATES } from '../../../src/domain/outreach/referrals/steps.ts';
import { steps, referral as words } from '../../../src/messages/words.ts';
import type { ReferralCard } from '../../../src/server.ts';
import { showDay } from '../../kit/days.ts';

export function ReferralSummary({ referral, today }: { referral: ReferralCard; today: string }) {
  const { state, open, waitingDays, ahead, dates, reason, difficult, client, clientId, memo } = referral;
  const day = (date: string) => showDay(date, today);
  const agreed = ahead && dates[ahead];
  return (
    <>
      <p class="marks">
        <span class={open ? 'mark today' : state === '契約' ? 'mark now' : 'mark'}>{steps.names[state]}</span>
        {agreed && <span class="mark now">{words.agreed(steps.dates[ahead], day(agreed))}</span>}
        {open && !agreed && <span class="mark">{words.waits(waitingDays)}</span>}
        {difficult && <span class="mark">{words.difficult(difficult)}</span>}
      </p>
      <p class="hint">
        {STEP_DATES.flatMap((header) => {
          const date = dates[header];
          return date ? [`${steps.dates[header]} ${day(date)}`] : [];
        }).join('　')}
      </p>
      {reason && <p class="said">{words.reasonIs(reason)}</p>}
      {memo && <p class="said">{memo}</p>}
      {clientId && <p class="hint">{words.client(client, clientId)}</p>}
    </>
  );
}
