// The drafts of all offices: at hand at once, sent to the server when the typing pauses or the page is left.
import { useRef, useState } from 'preact/hooks';
import type { Api } from '../../kit/api.ts';
import { useOnce } from '../../kit/useOnce.ts';
import { type Draft, parseDraft } from './draft.ts';

const PAUSE_MS = 700;

export function useDrafts(api: Api) {
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const [lost, setLost] = useState(false);
  const waiting = useRef(new Map<string, { timer: number; send: () => void }>());
  const underWay = useRef(new Map<string, Promise<void>>());

  const flush = () => {
    for (const { timer, send } of waiting.current.values()) {
      clearTimeout(timer);
      send();
    }
    waiting.current.clear();
  };

  // Whoever closes the sidebar leaves its frame before it is gone.
  useOnce(() => {
    for (const leaving of ['blur', 'pagehide']) addEventListener(leaving, flush);
    document.addEventListener('visibilitychange', () => document.hidden && flush());
  });

  const change = (officeId: string, text: string) =>
    setTexts(({ [officeId]: _, ...others }) => (text ? { ...others, [officeId]: text } : others));

  return {
    /** What the server kept when the sidebar was closed; what is being typed now is newer. */
    load: (kept: Readonly<Record<string, string>>) => setTexts((known) => ({ ...kept, ...known })),
    has: (officeId: string) => parseDraft(texts[officeId]) !== undefined,
    find: (officeId: string): Draft | undefined => parseDraft(texts[officeId]),
    lost,
    flush,
    keep(officeId: string, draft: Draft | undefined) {
      const text = draft ? JSON.stringify(draft) : '';
      change(officeId, text);
      clearTimeout(waiting.current.get(officeId)?.timer);
      const send = () => {
        waiting.current.delete(officeId);
        const sent = api.keepDraft({ officeId, text }).then(
          () => setLost(false),
          () => setLost(true),
        );
        underWay.current.set(officeId, sent);
      };
      waiting.current.set(officeId, { timer: window.setTimeout(send, PAUSE_MS), send });
    },
    /** Before its entry is saved: a draft that arrived later would stay behind the entry. */
    async hold(officeId: string) {
      clearTimeout(waiting.current.get(officeId)?.timer);
      waiting.current.delete(officeId);
      await underWay.current.get(officeId);
    },
    /** The server drops a draft itself when its entry is saved. */
    settle(officeId: string) {
      underWay.current.delete(officeId);
      change(officeId, '');
    },
  };
}

export type Drafts = ReturnType<typeof useDrafts>;
