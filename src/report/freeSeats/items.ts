// What a care manager asks of a place, two items beside each other.
import { fitIn, HALVES, heightOf, type Looks, type Part, type Placed, type Row } from './layout.ts';
import { about, type FreeSeatsPage, type Item } from './page.ts';

const LOOKS: Looks = [
  { style: 'item', lines: 2 },
  { style: 'itemMiddle', lines: 3 },
  { style: 'itemSmall', lines: 3 },
];
const LEAST_PIXELS = 36;
const GROW = 16;

interface Half {
  readonly places: readonly Placed[];
  readonly height: number;
  readonly cut: readonly string[];
}

function half({ label, lines, from }: Item, at: 0 | 1): Half {
  const spans = HALVES[at];
  const fit = fitIn(spans.text, lines.join('\n'), LOOKS);
  return {
    places: [{ span: spans.label, value: label, style: 'itemLabel' }, fit.placed],
    height: Math.max(LEAST_PIXELS, heightOf(fit.lines, fit.style)),
    cut: fit.cut ? [from] : [],
  };
}

export function items(page: FreeSeatsPage): Part {
  const all = about(page);
  const rows: Row[] = [];
  const cut: string[] = [];
  for (let at = 0; at < all.length; at += 2) {
    const halves = all.slice(at, at + 2).map((item, side) => half(item, side === 0 ? 0 : 1));
    rows.push({
      places: halves.flatMap(({ places }) => places),
      height: Math.max(...halves.map(({ height }) => height)),
      grow: GROW,
    });
    cut.push(...halves.flatMap((each) => each.cut));
  }
  return { rows, cut };
}
