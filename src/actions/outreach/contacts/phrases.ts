// 文例 for the sidebar: each text filled in for an office, with what is lacking in it.
import * as z from 'zod/mini';
import { fillPlaces, type PlaceValues, suggestScene } from '../../../domain/outreach/contacts/phrases.ts';
import { phraseDefaults } from '../../../messages/ja/outreach/contacts/phraseDefaults.ts';
import { outreach, questions as wordings, toSend as words } from '../../../messages/words.ts';
import { readSettings, SETTINGS } from '../../../tabs/dayService/settings.ts';
import { readTable } from '../../../tabs/kit/table.ts';
import { OFFICES } from '../../../tabs/outreach/offices.ts';
import { PHRASES } from '../../../tabs/outreach/phrases.ts';
import { readFreeSeatsText } from '../../freeSeats/readText.ts';
import type { Book } from '../../kit/book.ts';
import { type Grids, gridsByTab, needTab } from '../../kit/grids.ts';
import { Refusal } from '../../kit/refusal.ts';
import { readRequest, rowId, text } from '../../kit/requestParts.ts';
import { officesById } from '../read.ts';

const phrasesRequest = z.strictObject({
  officeId: rowId,
  /** Who was met; '' for the person on 営業先. */
  person: text,
  result: text,
  /** Whether it was the first contact. */
  first: z.boolean(),
});

export type PhrasesRequest = z.input<typeof phrasesRequest>;

interface FilledPhrase {
  readonly scene: string;
  readonly subject: string;
  readonly body: string;
  /** What could not be filled in, line by line. */
  readonly questions: readonly string[];
}

export interface PhraseList {
  readonly phrases: readonly FilledPhrase[];
  /** Which of them fits what has just happened. */
  readonly suggested: number;
}

const FREE_SEATS = '空き情報';
const SOMEBODY = 'ご担当者';

function phrasesOf(grids: Grids) {
  const grid = grids.get(PHRASES.tab);
  if (!grid) return phraseDefaults;
  const { rows, questions } = readTable(PHRASES, grid);
  const [first] = questions.filter(({ kind }) => kind === 'missingHeader');
  if (first) throw new Refusal(wordings[first.kind](first));
  return rows.map(({ cells }) => ({ scene: cells.場面, subject: cells.件名 ?? '', body: cells.本文 }));
}

/** Asked for only where a text has that place: it reads the whole plan of the month. */
function freeSeats(book: Book): { text: string; question: string[] } {
  try {
    return { text: readFreeSeatsText(book, {}).text, question: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { text: '', question: [words.noFreeSeats({ why: error.message })] };
  }
}

export function listPhrases(book: Book, asked: unknown): PhraseList {
  const { officeId, person, result, first } = readRequest(phrasesRequest, asked, () => words.notUnderstood);
  const grids = gridsByTab(book.read([OFFICES.tab, SETTINGS.tab, PHRASES.tab]));
  const office = officesById(readTable(OFFICES, needTab(grids, OFFICES.tab))).get(officeId)?.cells;
  if (!office) throw new Refusal(outreach.unknownOffice({ given: officeId }));
  const phrases = phrasesOf(grids);
  const settings = grids.get(SETTINGS.tab);
  const own = settings ? readSettings(settings).values : {};
  const seats = phrases.some(({ subject, body }) => (subject + body).includes(FREE_SEATS))
    ? freeSeats(book)
    : { text: '', question: [] };

  const values: PlaceValues = new Map([
    ['事業所名', office.事業所名],
    // The texts put 様 behind the name.
    ['担当者名', (person || office.担当者名 || SOMEBODY).replace(/\s*(?:様|さま|さん|氏)$/, '')],
    ['自事業所名', own.事業所名 ?? ''],
    ['自担当者名', own.担当者名 ?? ''],
    ['電話番号', own.電話番号 ?? ''],
    ['FAX番号', own.FAX番号 ?? ''],
    ['住所', own.住所 ?? ''],
    ['送迎範囲', own.送迎範囲 ?? ''],
    ['特色', own.特色 ?? ''],
    [FREE_SEATS, seats.text],
  ]);
  const filled = phrases.map(({ scene, subject, body }): FilledPhrase => {
    const parts = [fillPlaces(subject, values), fillPlaces(body, values)] as const;
    const unknown = [...new Set(parts.flatMap((part) => part.unknown))];
    const blank = [...new Set(parts.flatMap((part) => part.blank))];
    return {
      scene,
      subject: parts[0].text,
      body: parts[1].text,
      questions: [
        ...unknown.map((name) => words.unknown({ name })),
        ...blank
          .filter((name) => name !== FREE_SEATS || seats.question.length === 0)
          .map((name) => words.blank({ name })),
        ...(blank.includes(FREE_SEATS) ? seats.question : []),
      ],
    };
  });
  return {
    phrases: filled,
    suggested: suggestScene(
      phrases.map(({ scene }) => scene),
      result,
      first,
    ),
  };
}
