// Words to send to an office after a contact: choose the occasion, change what is needed, copy.
import { useRef, useState } from 'preact/hooks';
import { toSend as words } from '../../../src/messages/words.ts';
import type { PhraseList } from '../../../src/server.ts';
import { api } from '../../kit/api.ts';
import { CopyField } from '../../kit/CopyField.tsx';
import { useOnce } from '../../kit/useOnce.ts';
import type { Occasion } from '../kit/occasion.ts';

interface Props {
  readonly occasion: Occasion;
  readonly close: () => void;
}

export function Phrases({ occasion, close }: Props) {
  const { name, opened } = occasion;
  const [list, setList] = useState<PhraseList>();
  const [failure, setFailure] = useState('');
  const [asked, setAsked] = useState(opened);
  const [chosen, choose] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);

  async function load() {
    setAsked(true);
    const { officeId, person, result, first } = occasion;
    try {
      const loaded = await api.listPhrases({ officeId, person, result, first });
      setList(loaded);
      choose(loaded.suggested);
    } catch (error) {
      setFailure((error as Error).message);
    }
  }
  useOnce(() => {
    if (!opened) return;
    scrollTo(0, 0);
    heading.current?.focus();
    void load();
  });

  if (!asked) {
    return (
      <div class="phrases">
        <button type="button" aria-label={words.offerFor(name)} onClick={() => void load()}>
          {words.offer}
        </button>
      </div>
    );
  }
  const phrase = list?.phrases[chosen];
  return (
    <section class="phrases" aria-label={words.heading(name)}>
      <h2 ref={heading} tabIndex={-1}>
        {words.heading(name)}
      </h2>
      {!list && !failure && (
        <p class="hint" role="status">
          {words.loading}
        </p>
      )}
      {failure && (
        <p class="failure-line" role="alert">
          {failure}
        </p>
      )}
      {list && !phrase && <p class="hint">{words.none}</p>}
      {list && phrase && (
        <>
          <label>
            {words.scene}
            <select value={chosen} onChange={(event) => choose(Number(event.currentTarget.value))}>
              {list.phrases.map(({ scene }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two rows may name one occasion
                <option key={index} value={index}>
                  {scene}
                </option>
              ))}
            </select>
          </label>
          {phrase.questions.map((line) => (
            <p key={line} class="failure-line">
              {line}
            </p>
          ))}
          {phrase.subject && (
            <CopyField
              key={`subject ${chosen}`}
              label={words.subject}
              text={phrase.subject}
              copy={words.copySubject}
              rows={2}
            />
          )}
          <CopyField
            key={`body ${chosen}`}
            label={words.body}
            text={phrase.body}
            copy={words.copyBody}
            rows={9}
          />
          <p class="hint">{words.where}</p>
        </>
      )}
      <button type="button" class="plain" onClick={close}>
        {words.close}
      </button>
    </section>
  );
}
