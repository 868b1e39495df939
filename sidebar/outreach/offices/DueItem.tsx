// One office to contact today in a few lines: who, its number, why; one tap writes the contact, the rest is behind "…".
import { useState } from 'preact/hooks';
import { addDays } from '../../../src/basics/isoDate.ts';
import { office as card, sidebar, steps, toSend, due as words } from '../../../src/messages/words.ts';
import type { OfficeCard, OfficeList } from '../../../src/server.ts';
import { showDay } from '../../kit/days.ts';
import { PhoneNumber } from '../../kit/PhoneNumber.tsx';
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
  /** Shows the office's card. */
  readonly open: () => void;
  readonly postpone: (to: string) => void;
  /** Shows words to send. */
  readonly offer: () => void;
}

export function DueItem({ office, reasons, today, hasDraft, write, open, postpone, offer }: Props) {
  const [more, showMore] = useState(false);
  const { name, phone, person } = office;
  const about = [
    office.kind,
    office.last && words.last(showDay(office.last, today)),
    office.wayNote && sidebar.form.preferred(office.wayNote),
  ].filter(Boolean);
  return (
    <li class="office">
      <div class="line">
        <div>
          <h2>
            <button type="button" class="plain" aria-label={card.open(name)} onClick={open}>
              {name}
            </button>
          </h2>
          <p class="who">
            {person && <span>{person}</span>}
            {phone && <PhoneNumber name={name} phone={phone} />}
          </p>
          <ul class="why">
            {reasons.map((reason) => (
              <li key={reason.kind} class={colour(reason)}>
                {wording(reason)}
              </li>
            ))}
            {hasDraft && <li class="now">{sidebar.office.draft}</li>}
          </ul>
        </div>
        <LogButton name={name} hasDraft={hasDraft} write={write} />
        <button
          type="button"
          class="dots"
          aria-expanded={more}
          aria-label={words.moreFor(name)}
          onClick={() => showMore(!more)}
        >
          …
        </button>
      </div>
      {more && (
        <div class="later">
          <p class="hint">{about.join('・')}</p>
          {reasons.some(({ kind }) => kind === 'fellThrough') && (
            <button type="button" aria-label={toSend.offerFor(name)} onClick={offer}>
              {toSend.offer}
            </button>
          )}
          {reasons.some(isDate) && (
            <fieldset aria-label={words.laterFor(name)}>
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
        </div>
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
