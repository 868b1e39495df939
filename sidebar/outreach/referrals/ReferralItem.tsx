// One referral: how far it has come, and the next step with its day.
import { useState } from 'preact/hooks';
import { toSend, referral as words } from '../../../src/messages/words.ts';
import type { ReferralCard, RowsReceipt } from '../../../src/server.ts';
import { api } from '../../kit/api.ts';
import { Field } from '../../kit/fields.tsx';
import { useWork } from '../../kit/useWork.ts';
import { fellThrough, type Occasion } from '../kit/occasion.ts';
import { ReferralSummary } from './ReferralSummary.tsx';

const STEPS = ['相談', '見学', '体験', '契約'] as const;
type Step = (typeof STEPS)[number];

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
  const next = open ? STEPS[STEPS.indexOf(state as Step) + 1] : undefined;
  const others = STEPS.filter((step) => step !== state && step !== next);

  const move = (to: Step | '不成立', date: string | null) =>
    run(async () => {
      const answer = await api.moveReferral({
        ref,
        to,
        date,
        reason: to === '不成立' ? reason : '',
        read: cells,
      });
      wrote(words.moved(place, words.steps[to]), answer.receipt);
    });
  /** Back to a step that was reached before, its day stands already. */
  const dayOf = (step: Step): string => {
    const header = ({ 相談: '受付日', 見学: '見学日', 体験: '体験日', 契約: '契約日' } as const)[step];
    return (STEPS.indexOf(step) < STEPS.indexOf(state as Step) ? dates[header] : null) ?? day;
  };

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
            aria-label={words.moveFor(place, words.steps[next])}
            onClick={() => move(next, day)}
          >
            {words.moveTo(words.steps[next])}
          </button>
        </div>
      )}
      {cells['状態'] === '契約' && clientId === '' && (
        <button type="button" aria-label={words.toClientFor(place)} onClick={contract}>
          {words.toClient}
        </button>
      )}
      {state === '不成立' && officeId && (
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
                key={step}
                type="button"
                disabled={busy || dayOf(step) === ''}
                onClick={() => move(step, dayOf(step))}
              >
                {words.moveTo(words.steps[step])}
              </button>
            ))}
          </div>
          {state !== '不成立' && (
            <>
              <Field label={words.failReason} rows={2} value={reason} change={setReason} />
              <button type="button" disabled={busy} onClick={() => move('不成立', null)}>
                {words.fail}
              </button>
            </>
          )}
        </div>
      </details>
    </li>
  );
}
