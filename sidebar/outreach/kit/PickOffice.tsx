// Chooses one office out of all: type a few letters, then Enter for the first, or tap.
import { useEffect, useId, useRef } from 'preact/hooks';
import { pick as words } from '../../../src/messages/words.ts';
import type { OfficeCard } from '../../../src/server.ts';
import { useSearch } from '../../kit/useSearch.ts';
import { officeFields } from './officeFields.ts';

/** What fits under the field without scrolling. */
const SHOWN = 8;

interface Props {
  readonly offices: readonly OfficeCard[];
  /** What stands there before anything is typed. */
  readonly suggested: readonly OfficeCard[];
  readonly choose: (office: OfficeCard) => void;
  /** Takes the keyboard whenever this becomes true. */
  readonly focused: boolean;
}

export function PickOffice({ offices, suggested, choose, focused }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { query, search, asked, found: hits } = useSearch(offices, officeFields);
  const found = asked ? hits : suggested;
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);

  const take = (office: OfficeCard) => {
    search('');
    choose(office);
  };
  const [first] = found;
  return (
    <div class="field pick">
      <label for={id}>{words.label}</label>
      <input
        id={id}
        ref={field}
        type="search"
        value={query}
        placeholder={words.hint}
        autocomplete="off"
        onInput={(event) => search(event.currentTarget.value)}
        onKeyDown={(event) => {
          // The Enter that ends a Japanese conversion chooses nothing.
          if (event.key === 'Enter' && !event.isComposing && asked && first) take(first);
        }}
      />
      {offices.length === 0 && <p class="hint">{words.none}</p>}
      <p class="hint" aria-live="polite">
        {asked && (found.length > 0 ? words.found(found.length) : words.noHit(query.trim()))}
      </p>
      <ul>
        {found.slice(0, SHOWN).map((office) => (
          <li key={office.id}>
            <button type="button" class="picked" onClick={() => take(office)}>
              <span>{office.name}</span>
              <span class="who">{[office.kind, office.person].filter(Boolean).join('・')}</span>
            </button>
          </li>
        ))}
      </ul>
      {found.length > SHOWN && <p class="hint">{words.others(found.length - SHOWN)}</p>}
    </div>
  );
}
