// The offices, the most urgent first, found by any of their words.
import { useEffect, useState } from 'preact/hooks';
import {
  office as formWords,
  importList as importWords,
  sidebar as words,
} from '../../../src/messages/words.ts';
import type { OfficeDetail } from '../../../src/server.ts';
import { Paged } from '../../kit/Paged.tsx';
import { SearchList } from '../../kit/SearchList.tsx';
import { officeFields } from '../kit/officeFields.ts';
import type { OutreachProps } from '../kit/useOutreach.ts';
import { ImportView } from './ImportView.tsx';
import { OfficeDetails } from './OfficeDetails.tsx';
import { OfficeForm } from './OfficeForm.tsx';
import { OfficeItem } from './OfficeItem.tsx';

/** Longer than anybody scrolls before searching. */
const PAGE = 50;

/** What is shown instead of the list; the list stays as it was left. */
type Instead =
  | { readonly show: 'card'; readonly id: string }
  | { readonly show: 'form'; readonly detail: OfficeDetail | undefined }
  | { readonly show: 'import' };

export function OfficesView({ outreach, list }: OutreachProps) {
  const [instead, show] = useState<Instead>();
  const office = list.offices.find(({ id }) => instead?.show === 'card' && id === instead.id);
  const { visited } = outreach;
  useEffect(() => {
    if (visited) show({ show: 'card', id: visited.id });
  }, [visited]);
  const toList = () => {
    show(undefined);
    outreach.leaveVisit();
  };
  const openCard = (id: string) => show({ show: 'card', id });
  return (
    <>
      {instead?.show === 'card' && office && (
        <OfficeDetails
          key={office.id}
          office={office}
          outreach={outreach}
          edit={(detail) => show({ show: 'form', detail })}
          back={toList}
        />
      )}
      {instead?.show === 'form' && (
        <OfficeForm
          {...(instead.detail ? { id: instead.detail.id } : {})}
          read={instead.detail?.fields ?? {}}
          kinds={list.kinds}
          missing={instead.detail?.missing ?? []}
          saved={({ id, name, receipt }) => {
            const changed = receipt ? formWords.saved.changed(name) : formWords.saved.nothing;
            outreach.wrote(instead.detail ? changed : formWords.saved.added(name), receipt);
            openCard(id);
          }}
          openOther={openCard}
          back={() => (instead.detail ? openCard(instead.detail.id) : toList())}
        />
      )}
      {instead?.show === 'import' && <ImportView outreach={outreach} back={toList} />}
      <div hidden={instead !== undefined && (instead.show !== 'card' || office !== undefined)}>
        <OfficeList outreach={outreach} list={list} open={openCard} begin={show} />
      </div>
    </>
  );
}

interface ListProps extends Pick<OutreachProps, 'outreach' | 'list'> {
  readonly open: (id: string) => void;
  readonly begin: (instead: Instead) => void;
}

function OfficeList({ outreach, list, open, begin }: ListProps) {
  const { loading, drafts, reload, write } = outreach;
  return (
    <SearchList
      items={list.offices}
      fieldsOf={officeFields}
      words={words.list}
      busy={loading}
      reload={reload}
      summary={(found) => {
        const late = found.filter(({ due }) => due === 'overdue').length;
        return (
          <>
            {words.list.count(found.length, list.offices.length)}
            {late > 0 && <span class="late">{words.list.late(late)}</span>}
          </>
        );
      }}
      above={
        <>
          <div class="actions begin">
            <button type="button" onClick={() => begin({ show: 'form', detail: undefined })}>
              {formWords.add}
            </button>
            <button type="button" onClick={() => begin({ show: 'import' })}>
              {importWords.open}
            </button>
          </div>
          {list.questions.length > 0 && (
            <details class="questions">
              <summary>{words.list.questions(list.questions.length)}</summary>
              <ul>
                {list.questions.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </details>
          )}
        </>
      }
    >
      {(found, query) => (
        <Paged
          items={found}
          page={PAGE}
          more={words.list.more}
          list="offices"
          turn={query}
          item={(office) => (
            <OfficeItem
              key={office.id}
              office={office}
              today={list.today}
              hasDraft={drafts.has(office.id)}
              write={() => write(office, 'offices')}
              open={() => open(office.id)}
            />
          )}
        />
      )}
    </SearchList>
  );
}
