// Before an entry that speaks of gifts or money is saved: what the law says, and the user decides.
import { useRef } from 'preact/hooks';
import { giftWords, NO_GIVING, NO_TAKING } from '../../../src/domain/outreach/contacts/gifts.ts';
import { gifts as law, log as words } from '../../../src/messages/words.ts';
import { useOnce } from '../../kit/useOnce.ts';
import type { Draft } from '../kit/draft.ts';

/** Field by field, so that no word is found across two of them. */
export const giftsIn = ({ person, told, result, recorder, memo }: Draft): string[] => [
  ...new Set([person, ...told, result, recorder, memo].flatMap(giftWords)),
];

interface Props {
  readonly found: readonly string[];
  readonly keep: () => void;
  readonly rewrite: () => void;
}

export function GiftWarning({ found, keep, rewrite }: Props) {
  const first = useRef<HTMLParagraphElement>(null);
  useOnce(() => first.current?.focus());
  return (
    <div class="gift" role="alert">
      <p ref={first} tabIndex={-1} class="found">
        {law.found({ words: found })}
      </p>
      <p>{law.rule}</p>
      <p class="hint">{law.giving(NO_GIVING)}</p>
      <p class="hint">{law.taking(NO_TAKING)}</p>
      <p>{law.decide}</p>
      <div class="actions">
        <button type="button" onClick={rewrite}>
          {words.rewrite}
        </button>
        <button type="button" onClick={keep}>
          {words.keep}
        </button>
      </div>
    </div>
  );
}
