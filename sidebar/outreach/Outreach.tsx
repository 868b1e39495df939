// The sidebar: the list of offices, one contact being written, and what became of the last one.
import { useRef, useState } from 'preact/hooks';
import { sidebar as words } from '../../src/messages/sidebar.ts';
import type { LoggedVisit, OfficeCard, OfficeList } from '../../src/server.ts';
import { api } from '../api.ts';
import { type Message, Notice } from '../Notice.tsx';
import { useOnce } from '../useOnce.ts';
import { Offices, wholeList } from './Offices.tsx';
import { useDrafts } from './useDrafts.ts';
import { VisitForm } from './VisitForm.tsx';

export function Outreach() {
  const [list, setList] = useState<OfficeList>();
  const [loading, setLoading] = useState(true);
  const [recorder, setRecorder] = useState('');
  const [failure, setFailure] = useState('');
  const [message, setMessage] = useState<Message>();
  const [writing, setWriting] = useState<OfficeCard>();
  const [looking, look] = useState(wholeList);
  const lastWritten = useRef('');
  const drafts = useDrafts(api);

  async function load() {
    setLoading(true);
    try {
      const { drafts: kept, recorder: known, ...offices } = await api.listOffices();
      drafts.load(kept);
      setRecorder((typed) => typed || known);
      setList(offices);
      setFailure('');
    } catch (error) {
      setFailure((error as Error).message);
    }
    setLoading(false);
  }
  useOnce(() => void load());

  function write(office: OfficeCard) {
    lastWritten.current = office.id;
    setMessage(undefined);
    setWriting(office);
  }

  function saved(logged: LoggedVisit) {
    const { officeId, way, recorder: name } = logged.visit;
    drafts.settle(officeId);
    setRecorder(name);
    setMessage({ text: words.saved(logged.officeName, way), undo: () => undo(logged) });
    lastWritten.current = '';
    look(wholeList);
    setWriting(undefined);
    scrollTo(0, 0);
    void load();
  }

  async function undo(logged: LoggedVisit) {
    setMessage({ text: words.undoing, busy: true });
    try {
      await api.undoVisit(logged);
      setMessage({ text: words.undone(logged.officeName) });
      await load();
    } catch (error) {
      setMessage({ text: (error as Error).message, failed: true });
    }
  }

  return (
    <main>
      <Notice message={message} close={() => setMessage(undefined)} />
      {writing && list ? (
        <VisitForm
          office={writing}
          list={list}
          recorder={recorder}
          drafts={drafts}
          saved={saved}
          back={() => {
            drafts.flush();
            setWriting(undefined);
          }}
        />
      ) : (
        <Offices
          list={list}
          loading={loading}
          failure={failure}
          looking={looking}
          look={look}
          hasDraft={drafts.has}
          reload={load}
          write={write}
          focusOn={lastWritten.current}
        />
      )}
    </main>
  );
}
