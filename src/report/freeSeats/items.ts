// What a care manager asks of a place, two items beside each other.
import { fitIn, HALVES, heightOf, type Looks, type Part, type Placed, type Row } from './layout.ts';
import { about, type FreeSeatsPage, type Item } from './page.ts';
import { LISTED } from './seatTable.ts';

/** How many lines an item of several may take in large and in small letters. */
export interface MostLines {
  readonly large: number;
  readonly small: number;
}

export const FEWEST_LINES: MostLines = { large: 3, small: 3 };
/** As the page has room: it is set smaller before anything of it is cut. */
export const LINES: readonly MostLines[] = [
  { large: 6, small: 12 },
  { large: 3, small: 12 },
  { large: 3, small: 8 },
  { large: 3, small: 5 },
];

/** `lines`: of those that begin a line of their own. */
function looksFor(lines: number, most: MostLines): Looks {
  const large = Math.min(lines, most.large);
  return [
    { style: 'item', lines: Math.max(2, large) },
    { style: 'itemMiddle', lines: Math.max(3, large) },
    { style: 'itemSmall', lines: Math.max(3, lines > 2 ? Math.min(2 * lines, most.small) : 0) },
  ];
}

const LEAST_PIXELS = 36;
const GROW = 16;

interface Half {
  readonly places: readonly Placed[];
  readonly height: number;
  readonly cut: readonly string[];
}

function half({ label, lines, from }: Item, at: 0 | 1, most: MostLines): Half {
  const spans = HALVES[at];
  const fit = fitIn(spans.text, lines.join('\n'), looksFor(lines.length, most));
  return {
    places: [{ span: spans.label, value: label, style: 'itemLabel' }, fit.placed],
    height: Math.max(LEAST_PIXELS, heightOf(fit.lines, fit.style)),
    cut: fit.cut ? [from] : [],
  };
}

export function items(page: FreeSeatsPage, most: MostLines): Part {
  const all = about(page, (units) => units.slice(0, LISTED));
  const rows: Row[] = [];
  const cut: string[] = [];
  for (let at = 0; at < all.length; at += 2) {
    const halves = all.slice(at, at + 2).map((item, side) => half(item, side === 0 ? 0 : 1, most));
    rows.push({
      places: halves.flatMap(({ places }) => places),
      height: Math.max(...halves.map(({ height }) => height)),
      grow: GROW,
    });
    cut.push(...halves.flatMap((each) => each.cut));
  }
  return { rows, cut };
}
