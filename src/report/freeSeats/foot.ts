// Whom to ask, at the foot of the page.
import { freeSeats as words } from '../../messages/ja/freeSeats/page.ts';
import { fitIn, type Looks, PAGE, type Part } from './layout.ts';
import { contact, type FreeSeatsPage } from './page.ts';

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

export function foot(page: FreeSeatsPage): Part {
  const lines = linesOf(page).map((line) => ({ ...line, ...fitIn(PAGE, line.text, line.looks) }));
  return {
    rows: lines.map(({ placed, height }) => ({ places: [placed], height, grow: GROW })),
    cut: lines.filter(({ cut }) => cut).map(({ from }) => from),
  };
}
