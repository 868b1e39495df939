// The signs one may give, and who is who in a day's list.
import { today as words } from '../../src/messages/words.ts';
import type { Day, MarkRequest, PersonCard } from '../../src/server.ts';

export type Sign = MarkRequest['sign'];
export type AbsenceReason = Day['reasons'][number];

/** What a tap asks for. */
export type Wish =
  | { readonly sign: Exclude<Sign, '欠'> }
  | { readonly sign: '欠'; readonly reason?: AbsenceReason };

export const keyOfPerson = ({ clientId, unit }: Pick<PersonCard, 'clientId' | 'unit'>): string =>
  `${clientId} ${unit}`;

/** Still to be entered. */
export const isOpen = ({ state }: PersonCard): boolean =>
  state === 'planned' || state === 'due' || state === 'makeupDue';

export const isAway = ({ state }: PersonCard): boolean =>
  state === 'absent' || state === 'hospital' || state === 'shortStay';

/** Whom 全員出席 may mean: a make-up is marked one by one, as 振. */
export const isForAll = (person: PersonCard): boolean =>
  person.canMark && (person.state === 'planned' || person.state === 'due');

export const reasonOf = (wish: Wish): AbsenceReason | undefined =>
  wish.sign === '欠' ? wish.reason : undefined;

/** The sign with its word, and why where somebody stays away. */
export function saidOf({ state, text, reason }: PersonCard): string {
  const word = words.states[state];
  const why = reason && reason !== word ? `（${reason}）` : '';
  return (text && text !== word ? `${text} ${word}` : word) + why;
}
