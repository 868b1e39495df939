// One contact with an office: written, kept as a draft on every change, saved once.
import { useState } from 'preact/hooks';
import { sidebar as words } from '../../../src/messages/words.ts';
import type { LoggedContact, OfficeCard, OfficeList } from '../../../src/server.ts';
import { api } from '../../kit/api.ts';
import { showDay } from '../../kit/days.ts';
import { Form } from '../../kit/Form.tsx';
import { Choices, Field } from '../../kit/fields.tsx';
import { SaveBar } from '../../kit/SaveBar.tsx';
import { useWork } from '../../kit/useWork.ts';
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
  const [gifts, setGifts] = useState<readonly string[]>([]);
  const { busy, failure, run } = useWork();

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
  }

  /** What looks like a gift is shown first; then the user decides. */
  const save = (decided: boolean) =>
    run(async () => {
      if (gifts.length > 0 && !decided) return;
      const found = decided ? [] : giftsIn(draft);
      setGifts(found);
      if (found.length > 0) return;
      try {
        await drafts.hold(office.id);
        saved(await api.logContact(contactOf(draft, office)));
      } catch (error) {
        drafts.keep(office.id, draft);
        throw error;
      }
    });

  const next = proposedNext(draft, office);
  // The browser shows a date in its own language's way; with its weekday it cannot be misread.
  const day = (date: string) => (date ? showDay(date, list.today) : '');
  return (
    <Form
      // A draft that was dropped makes room for a new form, which takes the keyboard.
      key={draft.id}
      heading={words.form.heading}
      about={office.name}
      backLabel={words.form.back}
      back={back}
      save={() => save(false)}
    >
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
      <SaveBar
        label={words.form.save}
        busyLabel={words.form.saving}
        busy={busy}
        failure={failure}
        hint={drafts.lost ? words.draftNotKept : ''}
        asking={
          gifts.length > 0 ? (
            <GiftWarning found={gifts} keep={() => save(true)} rewrite={() => setGifts([])} />
          ) : undefined
        }
        save={() => save(false)}
      />
    </Form>
  );
}
