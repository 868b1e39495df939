// What the views of outreach share: the list, the drafts, the contact being written, and what was last done.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { office as rowWords, sidebar as words } from '../../../src/messages/words.ts';
import type { LoggedContact, OfficeCard, OfficeList, RowsReceipt } from '../../../src/server.ts';
import { api } from '../../kit/api.ts';
import type { Message } from '../../kit/Notice.tsx';
import { useLatest } from '../../kit/useLatest.ts';
import { useOnce } from '../../kit/useOnce.ts';
import type { Occasion } from './occasion.ts';
import { useDrafts } from './useDrafts.ts';

export type OutreachView = 'due' | 'offices' | 'log' | 'referrals';

/** An office's card that was opened from another view. */
interface Visit {
  readonly id: string;
  readonly from: OutreachView;
}

export function useOutreach(view: string, go: (view: OutreachView) => void) {
  const [recorder, setRecorder] = useState('');
  const [message, setMessage] = useState<Message>();
  const [writing, setWriting] = useState<OfficeCard>();
  const [referring, setReferring] = useState<OfficeCard>();
  const [sending, setSending] = useState<Occasion & { readonly on: string }>();
  const [visited, setVisited] = useState<Visit>();
  const drafts = useDrafts(api);
  /** Where a contact was begun: one comes back to that view, and to the very button. */
  const begun = useRef<{ view: OutreachView; button: Element | null }>({ view: 'log', button: null });
  /** Where words to send were asked for: closed, they lead back to it. */
  const offered = useRef<Element | null>(null);
  const focusNext = useRef<Element | null>(null);

  useLayoutEffect(() => {
    if (focusNext.current instanceof HTMLElement) focusNext.current.focus();
    focusNext.current = null;
  });

  const {
    value: list,
    busy: loading,
    failure,
    turn,
    load: reload,
  } = useLatest<OfficeList>(async () => {
    const { drafts: kept, recorder: known, ...offices } = await api.listOffices();
    drafts.load(kept);
    setRecorder((typed) => typed || known);
    return offices;
  });
  useOnce(() => void reload());

  /** Does something in the sheet: the line says that it runs, then what came of it; the list is read anew. */
  async function act(busy: string, work: () => Promise<Message>) {
    setMessage({ text: busy, busy: true });
    try {
      setMessage(await work());
      await reload();
    } catch (error) {
      setMessage({ text: (error as Error).message, failed: true });
    }
  }

  function offer(occasion: Occasion | undefined, on = view) {
    if (occasion) offered.current = document.activeElement;
    else focusNext.current = offered.current;
    setSending(occasion && { ...occasion, on });
  }
  // Words to send belong to the view in which they were asked for, and close with it.
  useEffect(() => {
    setSending((now) => (now?.on === view ? now : undefined));
  }, [view]);

  function leave(button: Element | null) {
    focusNext.current = button;
    setWriting(undefined);
    go(begun.current.view);
  }

  return {
    list,
    loading,
    failure,
    /** Changes with every reading of the list, and so with everything that was written or taken back. */
    turn,
    recorder,
    drafts,
    message,
    say: setMessage,
    reload,
    act,
    go,
    /** The office whose contact is being written in 記録. */
    writing,
    /** The card to be shown in 営業先, and where it was asked for. */
    visited,
    visit(id: string, from: OutreachView) {
      setSending(undefined);
      setVisited({ id, from });
      go('offices');
    },
    /** Back from a card to where it was asked for. */
    leaveVisit() {
      setVisited(undefined);
      if (visited) go(visited.from);
    },
    /** For whom words to send are offered. */
    sending,
    offer,
    /** Opens 記録 for that office. */
    write(office: OfficeCard, from: OutreachView) {
      begun.current = { view: from, button: document.activeElement };
      setMessage(undefined);
      setSending(undefined);
      setWriting(office);
      go('log');
    },
    /** The office whose referral is being added in 紹介. */
    referring,
    refer(office: OfficeCard | undefined) {
      setReferring(office);
      if (office) go('referrals');
    },
    /** Says what was written to rows of a tab, with the way back, and reads the list anew. */
    wrote(text: string, receipt: RowsReceipt | null) {
      const back = receipt && (() => void act(rowWords.saved.undoing, () => takeBack(receipt)));
      setMessage({ text, ...(back ? { undo: back } : {}) });
      void reload();
    },
    back() {
      drafts.flush();
      leave(begun.current.button);
    },
    saved(logged: LoggedContact) {
      const { officeId, way, recorder: name } = logged.contact;
      drafts.settle(officeId);
      setRecorder(name);
      setMessage({
        text: words.saved(logged.officeName, way),
        undo: () =>
          void act(words.undoing, async () => {
            setSending(undefined);
            await api.undoContact(logged);
            return { text: words.undone(logged.officeName) };
          }),
      });
      const first = list?.offices.find(({ id }) => id === officeId)?.last === null;
      const { person, result } = logged.contact;
      offer({ officeId, name: logged.officeName, person, result, first, opened: false }, begun.current.view);
      leave(null);
      void reload();
    },
  };
}

async function takeBack(receipt: RowsReceipt): Promise<Message> {
  const { kept } = await api.undoRows(receipt);
  return { text: kept > 0 ? rowWords.saved.undoneBut(kept) : rowWords.saved.undone };
}

export type Outreach = ReturnType<typeof useOutreach>;

/** What every view of outreach is given; the list is there before any of them is drawn. */
export interface OutreachProps {
  readonly outreach: Outreach;
  readonly list: OfficeList;
  /** Whether it is the one that is seen. */
  readonly shown: boolean;
}
