// The tab 空き情報 YYYY-MM as a whole: one A4 page, whatever stands in 設定 and 単位.
import { freeSeats as words } from '../../messages/ja/freeSeats/page.ts';
import type { Look } from '../kit/fit.ts';
import type { TabModel } from '../kit/model.ts';
import type { OwnRows } from '../kit/ownRows.ts';
import { ownTab } from '../kit/ownTab.ts';
import { COLORS } from '../kit/styles.ts';
import { COLUMN_WIDTHS, fixed, gap, item, line, type Part } from './layout.ts';
import { about, contact, type FreeSeatsPage, type Item, legend, sentence } from './page.ts';
import { seatTable } from './seatTable.ts';

interface LaidOut {
  readonly model: TabModel;
  /** What was too long for the page. */
  readonly cut: readonly string[];
}

/** Lines that the longest text of an item may take; 特色 is what makes the place worth a call. */
const ITEM_LINES = 2;
const STRENGTH_LINES = 3;

const ITEM_PIXELS = 30;
const CONTACT_PIXELS = 34;

const itemLooks = (lines: number): readonly [Look, ...Look[]] => [
  { style: 'item', lines: 1 },
  { style: 'itemSmall', lines },
];

function aboutItem(each: Item): Part {
  return item(each, itemLooks(each.from === '特色' ? STRENGTH_LINES : ITEM_LINES), ITEM_PIXELS);
}

function contactItem(each: Item): Part {
  if (each.from === '住所') return item(each, itemLooks(ITEM_LINES), CONTACT_PIXELS);
  return item(each, [{ style: 'contact', lines: 1 }, ...itemLooks(1)], CONTACT_PIXELS);
}

function opening(page: FreeSeatsPage): Part[] {
  const { seats, profile } = page;
  const name = profile.事業所名;
  return [
    line('', words.issued(seats.issued), fixed('pageIssued'), 22),
    ...(name === undefined
      ? []
      : [
          line(
            '事業所名',
            name,
            [
              { style: 'pageName', lines: 1 },
              { style: 'pageNameSmall', lines: 2 },
            ],
            48,
          ),
        ]),
    line('', words.title(seats.month), fixed('pageTitle'), 38),
    line(
      '',
      sentence(page),
      [
        { style: 'pageSentence', lines: 1 },
        { style: 'pageSentenceSmall', lines: 1 },
      ],
      60,
    ),
    gap,
  ];
}

export function freeSeatsTab(page: FreeSeatsPage, own: OwnRows): LaidOut {
  const reachable = contact(page);
  const parts = [
    ...opening(page),
    ...seatTable(page),
    ...legend(page).map((text) => line('', text, fixed('legend'), 21)),
    gap,
    ...about(page).map(aboutItem),
    ...(reachable.length > 0 ? [gap, line('', words.contact, fixed('pageHeading'), 28)] : []),
    ...reachable.map(contactItem),
    gap,
  ];
  const model = ownTab(
    {
      name: words.tab(page.seats.month),
      beingMade: words.beingMade,
      columnWidths: COLUMN_WIDTHS,
      sections: parts.map(({ section }) => section),
      notes: words.notes,
      lineColor: COLORS.muted,
    },
    own,
  );
  return { model, cut: [...new Set(parts.flatMap(({ cut }) => cut))] };
}
