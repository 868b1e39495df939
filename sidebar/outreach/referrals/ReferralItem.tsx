// One referral: how far it has come, and the next step with its day.
import { useState } from 'preact/hooks';
import {
  FAILED,
  type ReferralState,
  STEPS,
  type Step,
} from '../../../src/domain/outreach/referrals/steps.ts';
import { steps, toSend, referral as words } from '../../../src/messages/words.ts';
import type { ReferralCard, RowsReceipt } from '../../../src/server.ts';
import { api } from '../../kit/api.ts';
import { Field } from '../../kit/fields.tsx';
import { useWork } from '../../kit/useWork.ts';
import { fellThrough, type Occasion } from '../kit/occasion.ts';
import { ReferralSummary } from './ReferralSummary.tsx';

interface Props {
  readonly referral: ReferralCard;
  readonly today: string;
  readonly wrote: (text: string, receipt: RowsReceipt | null) => void;
  readonly contract: () => void;
  /** Shows words to send. */
  readonly offer: (occasion: Occasion) => void;
}

export function ReferralItem({ referral, today, wrote, contract, offer }: Props) {
  const [day, setDay] = useState(today);
  const [reason, setReason] = useState(referral.reason);
  const { busy, failure, run } = useWork();
  const { state, open, office, officeId, person, dates, ref, cells, clientId } = referral;
  const place = office || ref.id;
  const at = STEPS.findIndex(({ name }) => name === state);
  const next = open ? STEPS[at + 1] : undefined;
  const others = STEPS.filter((step, index) => index !== at && step !== next);

  const move = (to: ReferralState, date: string | null) =>
    run(async () => {
      const answer = await api.moveReferral({
        ref,
        to,
        date,
        reason: to === FAILED ? reason : '',
        read: cells,
      });
      wrote(words.moved(place, steps.names[to]), answer.receipt);
    });
  /** Back to a step that was reached before, its day stands already. */
  const dayOf = (step: Step): string => (STEPS.indexOf(step) < at ? dates[step.date] : undefined) ?? day;

  return (
    <li class="office referral">
      <h2>{place}</h2>
      {person && <p class="who">{words.fromWhom(person)}</p>}
      <ReferralSummary referral={referral} today={today} />
      {referral.questions.length > 0 && (
        <ul class="asked">
          {referral.questions.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {next && (
        <div class="step">
          <input
            type="date"
            aria-label={words.stepDay(place)}
            value={day}
            onInput={(event) => setDay(event.currentTarget.value)}
          />
          <button
            type="button"
            disabled={busy || day === ''}
            aria-label={words.moveFor(place, steps.names[next.name])}
            onClick={() => move(next.name, day)}
          >
            {words.moveTo(steps.names[next.name])}
          </button>
        </div>
      )}
      {cells['状態'] === '契約' && clientId === '' && (
        <button type="button" aria-label={words.toClientFor(place)} onClick={contract}>
          {words.toClient}
        </button>
      )}
      {state === FAILED && officeId && (
        <button
          type="button"
          aria-label={toSend.offerFor(place)}
          onClick={() => offer(fellThrough(officeId, place, person))}
        >
          {toSend.offer}
        </button>
      )}
      {failure && (
        <p class="failure-line" role="alert">
          {failure}
        </p>
      )}
      <details class="makeup">
        <summary aria-label={words.otherFor(place)}>{words.otherStep}</summary>
        <div class="panel">
          <div class="options">
            {others.map((step) => (
              <button
                key={step.key}
                type="button"
                disabled={busy || dayOf(step) === ''}
                onClick={() => move(step.name, dayOf(step))}
              >
                {words.moveTo(steps.names[step.name])}
              </button>
            ))}
          </div>
          {state !== FAILED && (
            <>
              <Field label={words.failReason} rows={2} value={reason} change={setReason} />
              <button type="button" disabled={busy} onClick={() => move(FAILED, null)}>
                {words.fail}
              </button>
            </>
          )}
        </div>
      </details>
    </li>
  );
}
