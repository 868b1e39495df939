// The tab 空き情報 YYYY-MM as a whole: one full A4 page, whatever stands in 設定 and 単位.
import { freeSeats as words } from '../../messages/ja/freeSeats/page.ts';
import { ROW_PIXELS, type TabModel } from '../kit/model.ts';
import type { OwnRows } from '../kit/ownRows.ts';
import { ownTab } from '../kit/ownTab.ts';
import { COLORS } from '../kit/styles.ts';
import { foot } from './foot.ts';
import { FEWEST_LINES, items, LINES, type MostLines } from './items.ts';
import {
  before,
  COLUMN_WIDTHS,
  fitIn,
  from,
  gap,
  heightOfAll,
  type Looks,
  PAGE,
  PAGE_PIXELS,
  type Part,
  rule,
  sectionOf,
  stretched,
} from './layout.ts';
import { closedWeekdays, type FreeSeatsPage, kindOfService, sentence } from './page.ts';
import { type NoCode, qrCode } from './qrCode.ts';
import { seatTable } from './seatTable.ts';
import { strengths, strengthsHeight } from './strengths.ts';

interface LaidOut {
  readonly model: TabModel;
  /** What was too long for the page. */
  readonly cut: readonly string[];
  /** Why there is no QR code although 設定 names a home page. */
  readonly noCode: NoCode | undefined;
}

const NAME_LOOKS: Looks = [
  { style: 'pageName', lines: 1 },
  { style: 'pageNameSmall', lines: 2 },
];
const SENTENCE_LOOKS: Looks = [
  { style: 'pageSentence', lines: 1 },
  { style: 'pageSentenceSmall', lines: 1 },
];
const KIND = { height: 26, grow: 2 };
const NAME = { height: 46, grow: 6 };
const SENTENCE = { height: 56, grow: 12 };
/** The weekday from which the right part of these rows begins. */
const [TITLE_FROM, ISSUED_FROM, CLOSED_FROM] = [3, 4, 5];

function opening(page: FreeSeatsPage): Part {
  const { seats, profile } = page;
  const name = fitIn(before(ISSUED_FROM), profile.事業所名 ?? '', NAME_LOOKS);
  return {
    rows: [
      {
        places: [
          { span: before(TITLE_FROM), value: kindOfService(page), style: 'pageKind' },
          { span: from(TITLE_FROM), value: words.title(seats.month), style: 'pageTitle' },
        ],
        ...KIND,
      },
      {
        places: [
          name.placed,
          { span: from(ISSUED_FROM), value: words.issued(seats.issued), style: 'pageIssued' },
        ],
        ...NAME,
      },
    ],
    cut: name.cut ? ['事業所名'] : [],
  };
}

function message(page: FreeSeatsPage): Part {
  const closed = closedWeekdays(page);
  const { placed } = fitIn(closed === '' ? PAGE : before(CLOSED_FROM), sentence(page), SENTENCE_LOOKS);
  return {
    rows: [
      {
        places: [
          placed,
          ...(closed === '' ? [] : [{ span: from(CLOSED_FROM), value: closed, style: 'pageAside' } as const]),
        ],
        ...SENTENCE,
      },
    ],
    cut: [],
  };
}

/** Parts that say something, with a gap above each. */
const spaced = (parts: readonly Part[]): Part[] =>
  parts.filter(({ rows }) => rows.length > 0).flatMap((part) => [gap, part]);

/** All but what is special, with at most so many lines for an item, and whether the page holds it. */
function around(page: FreeSeatsPage, below: readonly Part[], room: number, most: MostLines) {
  const above = [opening(page), rule, message(page), ...spaced([seatTable(page), items(page, most)])];
  const fixed = [...above, ...below];
  const left = room - heightOfAll(fixed);
  const least = strengthsHeight(page, left);
  return { above, fixed, least, fits: least <= left };
}

/** `notes`: so many rows of the user's stand below, and are printed on the same page. */
export function freeSeatsTab(page: FreeSeatsPage, own: OwnRows, notes: number): LaidOut {
  const homePage = page.profile.ホームページ;
  const code = homePage === undefined ? undefined : qrCode(homePage);
  const special = page.pictureRoom || page.profile.特色 !== undefined ? [rule] : [];
  const ruled = (part: Part) => (part.rows.length > 0 ? [rule, part] : []);
  const below = [...special, ...ruled(foot(page, code && 'squares' in code ? code.squares : undefined))];
  const room = PAGE_PIXELS - (notes + 1) * ROW_PIXELS;
  const most = LINES.find((lines) => around(page, below, room, lines).fits) ?? FEWEST_LINES;
  const { above, fixed, least } = around(page, below, room, most);
  const grown = stretched(fixed, room - heightOfAll(fixed) - least);
  const middle = strengths(page, Math.max(least, room - heightOfAll(grown)));
  const at = above.length + special.length;
  const parts = [...grown.slice(0, at), middle, ...grown.slice(at)];
  const model = ownTab(
    {
      name: words.tab(page.seats.month),
      beingMade: words.beingMade,
      columnWidths: COLUMN_WIDTHS,
      sections: parts.map(sectionOf),
      notes: { text: words.notes, style: notes > 0 ? 'notesShown' : 'notesHidden' },
      lineColor: COLORS.black,
    },
    own,
  );
  return {
    model,
    cut: [...new Set(parts.flatMap(({ cut }) => cut))],
    noCode: code && 'why' in code ? code.why : undefined,
  };
}
