// One office: how to reach it, where we stand, the last contacts, and whom it sent.
import { useEffect, useRef, useState } from 'preact/hooks';
import { sidebar as common, toSend, office as words } from '../../../src/messages/words.ts';
import type { OfficeCard, OfficeDetail } from '../../../src/server.ts';
import { api } from '../../kit/api.ts';
import { showDay } from '../../kit/days.ts';
import { Failed } from '../../kit/Failed.tsx';
import { PhoneNumber } from '../../kit/PhoneNumber.tsx';
import { useWork } from '../../kit/useWork.ts';
import { todaysContact } from '../kit/occasion.ts';
import type { Outreach } from '../kit/useOutreach.ts';
import { OfficeHistory } from './OfficeHistory.tsx';

interface Props {
  readonly office: OfficeCard;
  readonly outreach: Outreach;
  readonly edit: (detail: OfficeDetail) => void;
  readonly back: () => void;
}

export function OfficeDetails({ office, outreach, edit, back }: Props) {
  const [detail, setDetail] = useState<OfficeDetail>();
  const { busy, failure, run } = useWork();
  const retiring = useWork();
  const heading = useRef<HTMLHeadingElement>(null);
  const { id, name } = office;

  const load = () => run(async () => setDetail(await api.readOffice({ id })));
  // Whatever was written or taken back has brought a new list, and so a new card of this office.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list's card is what changes
  useEffect(() => void load(), [office]);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus();
  }, []);

  const retire = (retired: boolean) =>
    retiring.run(async () => {
      const { receipt } = await api.retireOffice({ id, retired, read: detail?.state ?? '' });
      outreach.wrote(retired ? words.saved.retired(name) : words.saved.resumed(name), receipt);
    });

  return (
    <article class="card">
      <button type="button" class="plain back" onClick={back}>
        {words.back}
      </button>
      <h1 ref={heading} tabIndex={-1}>
        {name}
      </h1>
      <p class="who">{[office.kind, office.person].filter(Boolean).join('・')}</p>
      {failure && <Failed line={failure} label={common.list.retry} retry={load} busy={busy} />}
      {!detail && !failure && (
        <p class="loading" role="status">
          {words.loading}
        </p>
      )}
      {detail && (
        <>
          {detail.retired && (
            <p class="marks">
              <span class="mark">{words.retired}</span>
            </p>
          )}
          <div class="actions">
            <button type="button" onClick={() => outreach.write(office, 'offices')}>
              {words.write}
            </button>
            <button type="button" onClick={() => outreach.refer(office)}>
              {words.refer}
            </button>
            <button type="button" onClick={() => edit(detail)}>
              {words.edit}
            </button>
            <button type="button" onClick={() => outreach.offer(todaysContact(detail))}>
              {toSend.offer}
            </button>
          </div>
          <Reach detail={detail} />
          {detail.fields.メモ && <p class="memo">{detail.fields.メモ}</p>}
          {detail.capacity && (
            <div class="capacity">
              <p>{words.capacity(detail.capacity)}</p>
              <p class="hint">{words.capacitySource(detail.capacity)}</p>
            </div>
          )}
          <OfficeHistory detail={detail} />
          <div class="retire">
            {retiring.failure && (
              <p class="failure-line" role="alert">
                {retiring.failure}
              </p>
            )}
            <button
              type="button"
              class="plain back"
              disabled={retiring.busy}
              onClick={() => retire(!detail.retired)}
            >
              {detail.retired ? words.resume : words.retire}
            </button>
            {!detail.retired && <p class="hint">{words.retireHint}</p>}
          </div>
        </>
      )}
    </article>
  );
}

function Reach({ detail }: { detail: OfficeDetail }) {
  const { fields, last, next, today, daysLate } = detail;
  const day = (date: string | null) => (date ? showDay(date, today) : words.none);
  const lines: readonly (readonly [string, string])[] = [
    [words.fields.FAX番号, fields.FAX番号],
    [words.fields.メール, fields.メール],
    [words.fields.連絡方法, fields.連絡方法],
    [words.fields['連絡間隔(日)'], fields['連絡間隔(日)'] && words.interval(fields['連絡間隔(日)'])],
    [words.state, detail.state],
    [words.last, day(last)],
    [words.next, daysLate > 0 ? `${day(next)} ${words.late(daysLate)}` : day(next)],
  ];
  return (
    <dl class="facts">
      {fields.電話番号 && (
        <>
          <dt>{words.fields.電話番号}</dt>
          <dd>
            <PhoneNumber name={fields.事業所名} phone={fields.電話番号} />
          </dd>
        </>
      )}
      {lines
        .filter(([, text]) => text !== '')
        .map(([label, text]) => (
          <>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </>
        ))}
    </dl>
  );
}
