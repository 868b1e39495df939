// Makes a client of a contract, or links it to one who is there already.
import { useRef, useState } from 'preact/hooks';
import { WEEKDAYS, type Weekday } from '../../../src/basics/isoDate.ts';
import { sidebar as common, referral as words } from '../../../src/messages/words.ts';
import type { ReferralCard, ReferralList, RowsReceipt, SavedClient } from '../../../src/server.ts';
import { api } from '../../kit/api.ts';
import { showDay } from '../../kit/days.ts';
import { Form } from '../../kit/Form.tsx';
import { Choices, Field } from '../../kit/fields.tsx';
import { newId } from '../../kit/newId.ts';
import { SaveBar } from '../../kit/SaveBar.tsx';
import { Select } from '../../kit/Select.tsx';
import { useWork } from '../../kit/useWork.ts';

type Ask = Parameters<typeof api.createClient>[0];

interface Props {
  readonly referral: ReferralCard;
  readonly list: ReferralList;
  readonly saved: (text: string, receipt: RowsReceipt | null) => void;
  readonly back: () => void;
}

export function ClientForm({ referral, list, saved, back }: Props) {
  const [name, setName] = useState('');
  const [kana, setKana] = useState('');
  const [careLevel, setCareLevel] = useState('');
  const [weekdays, setWeekdays] = useState<readonly Weekday[]>([]);
  const [from, setFrom] = useState(referral.dates.契約日 ?? list.today);
  const [same, setSame] = useState<SavedClient['same']>([]);
  const { busy, failure, run } = useWork();
  const id = useRef(newId());

  const save = (more: Partial<Ask>) =>
    run(async () => {
      const answer = await api.createClient({
        id: id.current,
        ref: referral.ref,
        name,
        kana,
        careLevel: careLevel as NonNullable<Ask['careLevel']>,
        weekdays: [...weekdays],
        from: from === '' ? null : from,
        ...more,
      });
      if (answer.same.length > 0) {
        setSame(answer.same);
        return;
      }
      const say = more.link === undefined ? words.clientAdded : words.clientLinked;
      saved(say(answer.name, answer.clientId), answer.receipt);
    });

  const another = same.length > 0;
  const saveThis = () => save(another ? { evenIfSame: true } : {});
  return (
    <Form
      heading={words.clientHeading}
      about={referral.office}
      backLabel={words.back}
      back={back}
      save={saveThis}
    >
      <p class="hint">{words.clientLead}</p>
      {referral.memo && <p class="memo">{referral.memo}</p>}
      <Field
        label={words.name}
        value={name}
        change={(text) => {
          setName(text);
          setSame([]);
        }}
      />
      <Field label={words.kana} value={kana} change={setKana} />
      <Select
        label={words.careLevel}
        value={careLevel}
        options={['', ...list.careLevels]}
        change={setCareLevel}
      />
      <div class="weekdays">
        <Choices
          legend={words.weekdays}
          type="checkbox"
          options={WEEKDAYS}
          chosen={weekdays}
          toggle={(day) => setWeekdays(WEEKDAYS.filter((one) => (one === day) !== weekdays.includes(one)))}
        />
      </div>
      <Field
        label={words.from}
        type="date"
        value={from}
        hint={from && showDay(from, list.today)}
        change={setFrom}
      />
      {another && (
        <div class="asking" role="alert">
          <p>{words.same.lead}</p>
          <ul>
            {same.map((client) => (
              <li key={client.id}>
                <p>{words.same.who(client)}</p>
                <button type="button" disabled={busy} onClick={() => save({ link: client.id })}>
                  {words.same.link(client.id)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <SaveBar
        label={another ? words.same.another : words.save}
        busyLabel={common.form.saving}
        busy={busy}
        failure={failure}
        save={saveThis}
      />
    </Form>
  );
}
