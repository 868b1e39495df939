// One office to contact today: why, and what to do about it: telephone, write the contact, or put it off.
import { useState } from 'preact/hooks';
import { addDays } from '../../../src/basics/isoDate.ts';
import { dialled } from '../../../src/basics/phone.ts';
import { sidebar, steps, toSend, due as words } from '../../../src/messages/words.ts';
import type { OfficeCard, OfficeList } from '../../../src/server.ts';
import { showDay } from '../../kit/days.ts';
import { LogButton } from '../kit/LogButton.tsx';

type DueReason = OfficeList['due'][number]['reasons'][number];

function wording(reason: DueReason): string {
  if (reason.kind === 'never') return words.reasons.never();
  if (reason.kind === 'referred') return words.reasons.referred(reason.count);
  return { ...steps.coming, ...words.reasons }[reason.kind](reason.days);
}

/** How pressing it is, by the colours of the list. */
function colour(reason: DueReason): string {
  if (reason.kind === 'referred') return 'now';
  return (reason.kind === 'promised' && reason.days > 0) || reason.kind === 'silent' ? 'overdue' : 'today';
}

/** Only a date can be put off; a trial tomorrow or a word of thanks cannot. */
const isDate = ({ kind }: DueReason) => kind === 'promised' || kind === 'silent' || kind === 'never';

interface Props {
  readonly office: OfficeCard;
  readonly reasons: readonly DueReason[];
  readonly today: string;
  readonly hasDraft: boolean;
  readonly write: () => void;
  readonly postpone: (to: string) => void;
  /** Shows words to send. */
  readonly offer: () => void;
}

export function DueItem({ office, reasons, today, hasDraft, write, postpone, offer }: Props) {
  const [choosing, choose] = useState(false);
  const { name, phone } = office;
  return (
    <li class="office">
      <h2>{name}</h2>
      <p class="who">
        {[
          office.kind,
          office.person,
          office.last && words.last(showDay(office.last, today)),
          office.wayNote && sidebar.form.preferred(office.wayNote),
        ]
          .filter(Boolean)
          .join('・')}
      </p>
      <ul class="marks">
        {reasons.map((reason) => (
          <li key={reason.kind} class={`mark ${colour(reason)}`}>
            {wording(reason)}
          </li>
        ))}
        {hasDraft && <li class="mark draft">{sidebar.office.draft}</li>}
      </ul>
      <div class="actions">
        {phone && (
          <a class="button" href={`tel:${dialled(phone)}`} aria-label={words.call(name)} title={phone}>
            {words.phone}
          </a>
        )}
        <LogButton name={name} hasDraft={hasDraft} write={write} />
        {reasons.some(({ kind }) => kind === 'fellThrough') && (
          <button type="button" aria-label={toSend.offerFor(name)} onClick={offer}>
            {toSend.offer}
          </button>
        )}
        {reasons.some(isDate) && (
          <button
            type="button"
            aria-expanded={choosing}
            aria-label={words.laterFor(name)}
            onClick={() => choose(!choosing)}
          >
            {words.later}
          </button>
        )}
      </div>
      {choosing && (
        <fieldset class="later" aria-label={words.when}>
          <p class="name">{words.when}</p>
          <div class="actions">
            <button type="button" onClick={() => postpone(addDays(today, 1))}>
              {words.tomorrow}
            </button>
            <button type="button" onClick={() => postpone(addDays(today, 7))}>
              {words.nextWeek}
            </button>
          </div>
          <OtherDay today={today} postpone={postpone} />
        </fieldset>
      )}
    </li>
  );
}

/** Written with its button, because a day typed by keyboard passes through other days. */
function OtherDay({ today, postpone }: Pick<Props, 'today' | 'postpone'>) {
  const [day, setDay] = useState('');
  return (
    <div class="other-day">
      <input
        type="date"
        aria-label={words.otherDay}
        min={addDays(today, 1)}
        value={day}
        onInput={(event) => setDay(event.currentTarget.value)}
      />
      <button type="button" disabled={day <= today} onClick={() => postpone(day)}>
        {words.toThatDay}
      </button>
    </div>
  );
}
