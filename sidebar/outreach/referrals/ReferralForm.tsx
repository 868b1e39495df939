// A new referral: who asks, since when, and what to know about it.
import { useRef, useState } from 'preact/hooks';
import { referral as words } from '../../../src/messages/words.ts';
import type { OfficeCard, OfficeList } from '../../../src/server.ts';
import { api } from '../../kit/api.ts';
import { showDay } from '../../kit/days.ts';
import { Form } from '../../kit/Form.tsx';
import { Choices, Field } from '../../kit/fields.tsx';
import { newId } from '../../kit/newId.ts';
import { SaveBar } from '../../kit/SaveBar.tsx';
import { useWork } from '../../kit/useWork.ts';
import { PickOffice } from '../kit/PickOffice.tsx';

interface Props {
  readonly list: OfficeList;
  /** Where it was begun from an office. */
  readonly office?: OfficeCard;
  readonly saved: (saved: Awaited<ReturnType<typeof api.addReferral>>) => void;
  readonly back: () => void;
}

export function ReferralForm({ list, office: given, saved, back }: Props) {
  const [office, choose] = useState<OfficeCard | undefined>(given);
  const [received, setReceived] = useState(list.today);
  const [person, setPerson] = useState(given?.person ?? '');
  const [difficult, setDifficult] = useState(false);
  const [memo, setMemo] = useState('');
  const { busy, failure, run } = useWork();
  const id = useRef(newId());

  const save = () =>
    run(async () => {
      if (!office) throw new Error(words.noOfficeYet);
      saved(
        await api.addReferral({ id: id.current, officeId: office.id, received, person, difficult, memo }),
      );
    });

  return (
    <Form
      heading={words.addHeading}
      about={office?.name ?? ''}
      backLabel={words.back}
      back={back}
      save={save}
    >
      {office ? (
        <button type="button" class="plain back" onClick={() => choose(undefined)}>
          {words.otherOffice}
        </button>
      ) : (
        <PickOffice
          offices={list.offices}
          suggested={[]}
          choose={(chosen) => {
            choose(chosen);
            setPerson(chosen.person);
          }}
          focused
        />
      )}
      <Field
        label={words.received}
        type="date"
        value={received}
        max={list.today}
        hint={received && showDay(received, list.today)}
        change={setReceived}
      />
      <Field label={words.person} value={person} change={setPerson} />
      <Choices
        legend={words.difficultCase}
        type="checkbox"
        options={[words.accepted]}
        chosen={difficult ? [words.accepted] : []}
        toggle={() => setDifficult(!difficult)}
      />
      <Field label={words.memo} rows={3} value={memo} change={setMemo} hint={words.memoHint} />
      <SaveBar label={words.save} busyLabel={words.saving} busy={busy} failure={failure} save={save} />
    </Form>
  );
}
