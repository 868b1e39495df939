// One office of the list: who it is, where we stand, and what to do with it.
import { office as card, sidebar as words } from '../../../src/messages/words.ts';
import type { OfficeCard } from '../../../src/server.ts';
import { showDay } from '../../kit/days.ts';
import { PhoneNumber } from '../../kit/PhoneNumber.tsx';
import { LogButton } from '../kit/LogButton.tsx';

interface Props {
  readonly office: OfficeCard;
  readonly today: string;
  readonly hasDraft: boolean;
  readonly write: () => void;
  readonly open: () => void;
}

export function OfficeItem({ office, today, hasDraft, write, open }: Props) {
  const due = words.office.due[office.due](office.daysLate);
  const day = (date: string | null) => (date ? showDay(date, today) : words.office.noDate);
  const { name } = office;
  return (
    <li class="office">
      <h2>
        <button type="button" class="plain" aria-label={card.open(name)} onClick={open}>
          {name}
        </button>
      </h2>
      <p class="who">
        {[office.kind, office.person].filter(Boolean).join('・')}
        {office.phone && <PhoneNumber name={name} phone={office.phone} />}
      </p>
      {(due || hasDraft) && (
        <p class="marks">
          {due && <span class={`mark ${office.due}`}>{due}</span>}
          {hasDraft && <span class="mark draft">{words.office.draft}</span>}
        </p>
      )}
      <dl>
        <dt>{words.office.last}</dt>
        <dd>{day(office.last)}</dd>
        <dt>{words.office.next}</dt>
        <dd>{day(office.next)}</dd>
      </dl>
      <div class="actions">
        <LogButton name={name} hasDraft={hasDraft} write={write} />
      </div>
    </li>
  );
}
