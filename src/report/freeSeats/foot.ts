// Whom to ask, at the foot of the page.
import { freeSeats as words } from '../../messages/ja/freeSeats/page.ts';
import {
  before,
  fitIn,
  type Looks,
  PAGE,
  type Part,
  type Placed,
  type Row,
  SQUARE_PIXELS,
  WIDTH,
} from './layout.ts';
import { contact, type FreeSeatsPage } from './page.ts';
import type { Squares } from './qrCode.ts';

interface Line {
  readonly text: string;
  readonly from: string;
  readonly looks: Looks;
  readonly height: number;
}

const TEXT: Looks = [
  { style: 'contact', lines: 1 },
  { style: 'contactSmall', lines: 1 },
];
const HEAD: Looks = [{ style: 'pageHeading', lines: 1 }, ...TEXT];
const PHONE: Looks = [
  { style: 'phone', lines: 1 },
  { style: 'phoneSmall', lines: 1 },
];
const LINE_PIXELS = 24;
const HEAD_PIXELS = 28;
const PHONE_PIXELS = 52;
const GROW = 4;

/** The person stands beside the heading; without anything to ask by, there is none. */
function linesOf(page: FreeSeatsPage): Line[] {
  const { labels } = words;
  const all = contact(page);
  if (all.length === 0) return [];
  const written = all.map(({ label, from, lines }) => ({
    label,
    from,
    text: words.labelled(label, lines.join('')),
  }));
  const person = written.find(({ label }) => label === labels.person);
  return [
    {
      text: words.parts([words.contact, person?.text ?? '']),
      from: person?.from ?? '',
      looks: HEAD,
      height: HEAD_PIXELS,
    },
    ...written
      .filter((each) => each !== person)
      .map(({ label, ...line }) =>
        label === labels.phone
          ? { ...line, looks: PHONE, height: PHONE_PIXELS }
          : { ...line, looks: TEXT, height: LINE_PIXELS },
      ),
  ];
}

/** The weekday from which the code has its columns. */
const CODE_FROM = 5;
/** Squares that must stay white above the code. */
const QUIET = 4;

/** The dark squares of a line of the code, neighbours as one, up to the right edge of the page. */
function darkSquares(squares: readonly boolean[]): Placed[] {
  const left = WIDTH - squares.length + 1;
  return squares.flatMap((dark, at): Placed[] => {
    if (!dark || squares[at - 1]) return [];
    const end = squares.indexOf(false, at);
    const columns = (end === -1 ? squares.length : end) - at;
    return [{ span: { column: left + at, columns }, value: '', style: 'dark' }];
  });
}

/** Rows as high as a square; the lines of text beside the code stand in as many of them as they need. */
function besideCode(
  lines: readonly { readonly placed: Placed; readonly height: number }[],
  squares: Squares,
) {
  const texts = new Map<number, Placed>();
  let next = 0;
  for (const { placed, height } of lines) {
    const rows = Math.ceil(height / SQUARE_PIXELS);
    texts.set(next, { ...placed, rows });
    next += rows;
  }
  return Array.from({ length: Math.max(next, QUIET + squares.length) }, (_, at): Row => {
    const text = texts.get(at);
    return {
      places: [...(text ? [text] : []), ...darkSquares(squares[at - QUIET] ?? [])],
      height: SQUARE_PIXELS,
      grow: 0,
    };
  });
}

export function foot(page: FreeSeatsPage, code: Squares | undefined): Part {
  const span = code ? before(CODE_FROM) : PAGE;
  const lines = linesOf(page).map((line) => ({ ...line, ...fitIn(span, line.text, line.looks) }));
  return {
    rows: code
      ? besideCode(lines, code)
      : lines.map(({ placed, height }) => ({ places: [placed], height, grow: GROW })),
    cut: lines.filter(({ cut }) => cut).map(({ from }) => from),
  };
}
