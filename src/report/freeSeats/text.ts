// The free-seats page as plain text, to paste into a mail or a blog.

import { WEEKDAYS } from '../../basics/isoDate.ts';
import type { UnitSeats } from '../../domain/freeSeats/freeSeats.ts';
import { SIGNS, signOf } from '../../domain/freeSeats/signs.ts';
import { freeSeats as words } from '../../messages/ja/freeSeats/page.ts';
import {
  about,
  asOf,
  closedWeekdays,
  contact,
  type FreeSeatsPage,
  type Item,
  kindOfService,
  sentence,
} from './page.ts';

function seatLines({ free }: UnitSeats): string[] {
  return WEEKDAYS.map((weekday, at) => {
    const left = free[at];
    if (left === undefined) return words.text.weekday(weekday, words.closed);
    return words.text.weekday(weekday, `${signOf(left)} ${left === 0 ? words.full : words.people(left)}`);
  });
}

const itemLine = ({ label, lines }: Item): string => words.text.item(label, words.parts(lines));

/** What has nothing to say is not there. */
const joined = (texts: readonly string[], between: string): string => texts.filter(Boolean).join(between);

/** Whole: what is too long for the page is not cut here. */
export function freeSeatsText(page: FreeSeatsPage): string {
  const { seats, profile } = page;
  const { units } = seats;
  const tables = units.map((unit) =>
    [...(units.length > 1 ? [words.text.unit(unit.name)] : []), ...seatLines(unit)].join('\n'),
  );
  const reachable = contact(page).map(itemLine);
  return joined(
    [
      joined(
        [
          words.text.heading(profile.事業所名 ?? '', seats.month),
          kindOfService(page),
          words.text.issued(seats.issued),
          words.text.sentence(sentence(page), closedWeekdays(page)),
        ],
        '\n',
      ),
      ...tables,
      [words.signs(SIGNS), asOf(page)].join('\n'),
      joined(
        [
          ...about(page, (units) => [words.units(units)]).map(itemLine),
          profile.特色 === undefined ? '' : words.text.item(words.labels.strengths, profile.特色),
        ],
        '\n',
      ),
      reachable.length > 0 ? [words.contact, ...reachable].join('\n') : '',
    ],
    '\n\n',
  );
}
