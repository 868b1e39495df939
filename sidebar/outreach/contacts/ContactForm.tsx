// One contact with an office: written, kept as a draft on every change, saved once.
import { useRef, useState } from 'preact/hooks';
import { sidebar as words } from '../../../src/messages/words.ts';
import type { LoggedContact, OfficeCard, OfficeList } from '../../../src/server.ts';
import { api } from '../../kit/api.ts';
import { showDay } from '../../kit/days.ts';
import { Choices, Field } from '../../kit/fields.tsx';
import { useOnce } from '../../kit/useOnce.ts';
import { contactOf, type Draft, newDraft, proposedNext } from '../kit/draft.ts';
import type { Drafts } from '../kit/useDrafts.ts';
import { GiftWarning, giftsIn } from './GiftWarning.tsx';

interface Props {
  readonly office: OfficeCard;
  readonly list: OfficeList;
  readonly recorder: string;
  readonly drafts: Drafts;
  readonly saved: (logged: LoggedContact) => void;
  readonly back: () => void;
}

export function ContactForm({ office, list, recorder, drafts, saved, back }: Props) {
  const fresh = () => newDraft(office, list.today, recorder);
  const [resumed, setResumed] = useState(() => drafts.has(office.id));
  const [draft, setDraft] = useState<Draft>(() => drafts.find(office.id) ?? fresh());
  const [failure, setFailure] = useState('');
  const [gifts, setGifts] = useState<readonly string[]>([]);
  const [saving, setSaving] = useState(false);
  // A second click comes before the first one is drawn.
  const underWay = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useOnce(() => {
    scrollTo(0, 0);
    heading.current?.focus();
  });

  function change(part: Partial<Draft>) {
    setGifts([]);
    const changed = { ...draft, ...part };
    setDraft(changed);
    drafts.keep(office.id, changed);
  }

  function drop() {
    drafts.keep(office.id, undefined);
    setDraft(fresh());
    setResumed(false);
    heading.current?.focus();
  }

  /** What looks like a gift is shown first; then the user decides. */
  async function save(decided: boolean) {
    if (underWay.current || (gifts.length > 0 && !decided)) return;
    const found = decided ? [] : giftsIn(draft);
    setGifts(found);
    if (found.length > 0) return;
    underWay.current = true;
    setSaving(true);
    setFailure('');
    try {
      await drafts.hold(office.id);
      saved(await api.logContact(contactOf(draft, office)));
    } catch (error) {
      setFailure((error as Error).message);
      drafts.keep(office.id, draft);
      underWay.current = false;
      setSaving(false);
    }
  }

  const next = proposedNext(draft, office);
  // The browser shows a date in its own language's way; with its weekday it cannot be misread.
  const day = (date: string) => (date ? showDay(date, list.today) : '');
  return (
    <form
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save(false);
      }}
    >
      <button type="button" class="plain back" onClick={back}>
        {words.form.back}
      </button>
      <h1 ref={heading} tabIndex={-1}>
        <span class="small">{words.form.heading}</span>
        {office.name}
      </h1>
      <p class="who">{[office.kind, office.person].filter(Boolean).join('・')}</p>
      {office.memo && <p class="memo">{office.memo}</p>}
      {resumed && (
        <p class="resumed">
          {words.form.draftOpened}
          <button type="button" class="plain" onClick={drop}>
            {words.form.dropDraft}
          </button>
        </p>
      )}
      <Field
        label={words.form.date}
        type="date"
        value={draft.date}
        max={list.today}
        hint={day(draft.date)}
        change={(date) => change({ date })}
      />
      <Choices
        legend={words.form.way}
        hint={office.wayNote && words.form.preferred(office.wayNote)}
        type="radio"
        options={office.ways}
        chosen={[draft.way]}
        toggle={(way) => change({ way })}
      />
      <Field label={words.form.person} value={draft.person} change={(person) => change({ person })}>
        {office.person && draft.person !== office.person && (
          <button type="button" class="plain" onClick={() => change({ person: office.person })}>
            {words.form.fillPerson(office.person)}
          </button>
        )}
      </Field>
      <Choices
        legend={words.form.told}
        type="checkbox"
        options={list.told}
        chosen={draft.told}
        toggle={(item) =>
          change({
            told: draft.told.includes(item)
              ? draft.told.filter((other) => other !== item)
              : [...draft.told, item],
          })
        }
      />
      <Field
        label={words.form.result}
        rows={2}
        value={draft.result}
        change={(result) => change({ result })}
      />
      <Field
        label={words.form.next}
        type="date"
        value={next}
        hint={draft.next === null ? words.form.proposed(day(next), office.intervalDays) : day(next)}
        change={(chosen) => change({ next: chosen })}
      />
      <Field
        label={words.form.recorder}
        value={draft.recorder}
        change={(name) => change({ recorder: name })}
      />
      <Field label={words.form.memo} rows={3} value={draft.memo} change={(memo) => change({ memo })} />
      <div class="save">
        <div role="alert">
          {failure && <p class="failure-line">{failure}</p>}
          {drafts.lost && <p class="hint">{words.draftNotKept}</p>}
        </div>
        {gifts.length > 0 ? (
          <GiftWarning found={gifts} keep={() => void save(true)} rewrite={() => setGifts([])} />
        ) : (
          <button type="button" class="primary" disabled={saving} onClick={() => void save(false)}>
            {saving ? words.form.saving : words.form.save}
          </button>
        )}
      </div>
    </form>
  );
}
