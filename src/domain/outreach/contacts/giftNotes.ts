// The entries of a month that speak of gifts or money.
import { compare } from '../../../basics/compare.ts';
import { type IsoDate, type IsoMonth, monthOf } from '../../../basics/isoDate.ts';
import { giftWords } from './gifts.ts';

/** One filled cell of an entry in which somebody may have written so. */
export interface Note {
  readonly officeId: string;
  readonly date: IsoDate;
  readonly cell: string;
  readonly text: string;
}

export interface GiftNote extends Omit<Note, 'text'> {
  readonly words: readonly string[];
}

/** By date; two on one day as they stand in the log. */
export const giftNotes = (notes: readonly Note[], month: IsoMonth, asOf: IsoDate): GiftNote[] =>
  notes
    .filter(({ date }) => monthOf(date) === month && date <= asOf)
    .flatMap(({ text, ...note }) => {
      const words = giftWords(text);
      return words.length === 0 ? [] : [{ ...note, words }];
    })
    .sort((a, b) => compare(a.date, b.date));
