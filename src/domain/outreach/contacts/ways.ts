// How an office wants to be contacted, out of what was typed: `メールを優先`, `電話/FAX`.
import { normalize } from '../../../basics/text.ts';
import { WAYS, type Way } from './contact.ts';

const WORDS: readonly (readonly [RegExp, Way])[] = [
  [/訪問|来訪|持参/, '訪問'],
  [/電話|tel|携帯/i, '電話'],
  [/fax|ファックス|ファクス|ファクシミリ/i, 'FAX'],
  [/メール|mail/i, 'メール'],
  [/研修|事例検討/, '研修・事例検討会'],
];

/** The ways in the order in which the text names them; those it does not name follow. */
export function preferredWays(text: string): Way[] {
  const plain = normalize(text);
  const named = WORDS.flatMap(([word, way]) => {
    const at = plain.search(word);
    return at < 0 ? [] : [{ at, way }];
  });
  return [...new Set([...named.sort((a, b) => a.at - b.at).map(({ way }) => way), ...WAYS])];
}
