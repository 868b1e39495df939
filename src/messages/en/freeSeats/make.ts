// Make the free-seats sheet: what is asked, refused, and said once the page is made.
import type { makeFreeSeats as japanese } from '../../ja/freeSeats/make.ts';
import type { Words } from '../../kit/spoken.ts';

const SHOWN = 10;
const rest = (count: number) => (count > SHOWN ? ` and ${count - SHOWN} more` : '');
const at = ({ tab, cells }: { tab: string; cells: readonly string[] }) =>
  `"${tab}" ${cells.slice(0, SHOWN).join(', ')}${rest(cells.length)}`;

export const makeFreeSeats: Words<typeof japanese> = {
  ask: {
    title: 'Make the free-seats sheet',
    message: (usual) =>
      `For which month? You may also type "next month".\nLeave it blank and press OK for ${usual}.`,
  },
  closed: ({ month }) =>
    `No unit is open at the end of ${month}. Check "営業曜日" and "適用開始日" on the tab "単位".`,
  made: ({ tab }) => `Made "${tab}": one A4 page, upright.`,
  blank: (items) => `Left out because blank: ${items.join(', ')}`,
  cut: (items) => `Shortened because too long: ${items.join(', ')}`,
  noCode: {
    notAnAddress: 'No QR code: let "ホームページ" on "設定" begin with http:// or https://.',
    tooLong: 'No QR code: the address of the home page has more than 106 half-width letters.',
  },
  moved:
    'What was typed among the figures now stands at the bottom. Before handing the page out, check it for names.',
  unclear: (found) =>
    `${at(found)}: weekdays or dates cannot be read, so the number of free seats may be wrong.`,
  otherUnit: (found) => `${at(found)}: the unit is not on the tab "単位"; counted in the first one.`,
};
