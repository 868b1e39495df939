// 今日: whom to contact today and why, the most urgent first.
import { sidebar, due as words } from '../../../src/messages/words.ts';
import type { OfficeCard, OfficeList } from '../../../src/server.ts';
import { api } from '../../kit/api.ts';
import { showDay } from '../../kit/days.ts';
import { Paged } from '../../kit/Paged.tsx';
import { fellThrough } from '../kit/occasion.ts';
import type { OutreachProps } from '../kit/useOutreach.ts';
import { DueItem } from './DueItem.tsx';

/** More than anybody contacts in a day. */
const PAGE = 20;

export function DueView({ outreach, list }: OutreachProps) {
  const { loading, drafts, reload, write, act } = outreach;
  const byId = new Map(list.offices.map((office) => [office.id, office]));
  const due = list.due.flatMap(({ id, reasons }) => {
    const office = byId.get(id);
    return office ? [{ office, reasons }] : [];
  });

  const postpone = ({ id, name, next }: OfficeCard, to: string) =>
    void act(words.postponing, async () => {
      const postponed = await api.postponeOffice({ officeId: id, next: to, expected: next });
      const text = words.postponed(name, showDay(to, list.today));
      if (!postponed.before) return { text };
      const undo = () =>
        void act(sidebar.undoing, async () => {
          await api.undoPostponement(postponed);
          return { text: words.undone(name) };
        });
      return { text, undo };
    });

  return (
    <section class="due" aria-label={words.heading}>
      <div class="summary">
        <h1>{words.count(due.length)}</h1>
        <button type="button" class="plain" disabled={loading} onClick={reload}>
          {sidebar.list.reload}
        </button>
      </div>
      {list.offices.length === 0 && <p class="empty">{words.noOffices}</p>}
      {list.offices.length > 0 && due.length === 0 && <p class="empty">{words.nobody}</p>}
      <Paged
        items={due}
        page={PAGE}
        more={sidebar.list.more}
        list="offices"
        item={({ office, reasons }) => (
          <DueItem
            key={office.id}
            office={office}
            reasons={reasons}
            today={list.today}
            hasDraft={drafts.has(office.id)}
            write={() => write(office, 'due')}
            open={() => outreach.visit(office.id, 'due')}
            offer={() => outreach.offer(fellThrough(office.id, office.name, ''))}
            postpone={(to) => postpone(office, to)}
          />
        )}
      />
      {due.length === 0 && <Soon list={list} />}
    </section>
  );
}

/** With nothing to do today one likes to know what comes next. */
function Soon({ list: { offices, today } }: { list: OfficeList }) {
  const next = offices.filter(({ due }) => due === 'later').slice(0, 3);
  if (next.length === 0) return null;
  return (
    <section class="soon" aria-label={words.soon}>
      <h2>{words.soon}</h2>
      <ul>
        {next.map((office) => (
          <li key={office.id} class="entry">
            <p class="name">{office.name}</p>
            <p class="who">{office.next && showDay(office.next, today)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
