// The free-seats page as plain text, to paste into a mail or a blog.

import { WEEKDAYS } from '../../basics/isoDate.ts';
import type { UnitSeats } from '../../domain/freeSeats/freeSeats.ts';
import { signOf } from '../../domain/freeSeats/signs.ts';
import { freeSeats as words } from '../../messages/ja/freeSeats/page.ts';
import { about, absencesShown, contact, type FreeSeatsPage, type Item, legend, sentence } from './page.ts';

function seatLines({ free }: UnitSeats): string[] {
  return WEEKDAYS.map((weekday, at) => {
    const left = free[at];
    if (left === undefined) return words.text.weekday(weekday, words.closed);
    return words.text.weekday(weekday, `${signOf(left)} ${left === 0 ? words.full : words.people(left)}`);
  });
}

const itemLine = ({ label, text }: Item): string => words.text.item(label, text);

function absenceLine(page: FreeSeatsPage): string[] {
  const known = absencesShown(page).flatMap((mean, at) =>
    mean === undefined ? [] : [`${WEEKDAYS[at]} ${words.mean(mean)}`],
  );
  return known.length === 0 ? [] : [words.text.item(words.absences, known.join('　'))];
}

/** Whole: what is too long for the page is not cut here. */
export function freeSeatsText(page: FreeSeatsPage): string {
  const { seats, profile } = page;
  const { units } = seats;
  const tables = units.map((unit) =>
    [...(units.length > 1 ? [words.text.unit(unit.name)] : []), ...seatLines(unit)].join('\n'),
  );
  return [
    [
      words.text.heading(profile.事業所名 ?? '', seats.month),
      words.text.issued(seats.issued),
      sentence(page),
    ].join('\n'),
    ...tables,
    [...absenceLine(page), ...legend(page)].join('\n'),
    about(page).map(itemLine).join('\n'),
    [words.contact, ...contact(page).map(itemLine)].join('\n'),
  ].join('\n\n');
}
