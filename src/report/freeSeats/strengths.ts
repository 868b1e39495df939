// What is special about the place, in the room that the rest of the page leaves, and beside it room for a picture.
import { headlined } from '../../domain/freeSeats/profile.ts';
import { fitIn, from, heightOf, type Looks, linesIn, NOTHING, PAGE, type Part, type Span } from './layout.ts';
import type { FreeSeatsPage } from './page.ts';

const HEAD_LOOKS: Looks = [{ style: 'strengthsHead', lines: 2 }];
/** At least so high, however little is said; a picture wants more. */
const LEAST_PIXELS = 76;
const LEAST_PICTURE_PIXELS = 150;
/** However much is said, the rest of the page is not pressed together for more. */
const ENOUGH_PIXELS = 190;
const PICTURE_BEFORE = 2;

const bodyLooks = (height: number): Looks => [
  { style: 'strengthsLarge', lines: linesIn(height, 'strengthsLarge') },
  { style: 'strengths', lines: linesIn(height, 'strengths') },
  { style: 'strengthsSmall', lines: linesIn(height, 'strengthsSmall') },
];

function fits(span: Span, text: string, height: number) {
  const { head, body } = headlined(text);
  const headline = head === '' ? undefined : fitIn(span, head, HEAD_LOOKS);
  const headHeight = headline ? heightOf(headline.lines, headline.style) : 0;
  return { headline, headHeight, rest: fitIn(span, body, bodyLooks(height - headHeight)) };
}

const spanFor = ({ pictureRoom }: FreeSeatsPage): Span => (pictureRoom ? from(PICTURE_BEFORE) : PAGE);

/** Pixels that it would like to have of `most`. */
export function strengthsHeight(page: FreeSeatsPage, most: number): number {
  const text = page.profile.特色;
  const least = page.pictureRoom ? LEAST_PICTURE_PIXELS : LEAST_PIXELS;
  if (text === undefined) return page.pictureRoom ? least : 0;
  const { headHeight, rest } = fits(spanFor(page), text, Math.min(most, ENOUGH_PIXELS));
  return Math.max(least, headHeight + heightOf(rest.lines, rest.style));
}

export function strengths(page: FreeSeatsPage, height: number): Part {
  const text = page.profile.特色;
  if (text === undefined) {
    return page.pictureRoom ? { rows: [{ places: [], height, grow: 0 }], cut: [] } : NOTHING;
  }
  const span = spanFor(page);
  const { headline, headHeight, rest } = fits(span, text, height);
  const rows = [
    ...(headline ? [{ places: [headline.placed], height: headHeight, grow: 0 }] : []),
    { places: [rest.placed], height: height - headHeight, grow: 0 },
  ];
  return { rows, cut: rest.cut ? ['特色'] : [] };
}
