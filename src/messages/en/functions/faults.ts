// What a custom function says where it cannot answer: which argument, what was given, what is expected.
import type { Bounds, functionFaults as japanese, Shape } from '../../ja/functions/faults.ts';
import type { Words } from '../../kit/spoken.ts';
import { fullDayOf, number, quoted, spanOf } from '../kit/written.ts';

const shape = ({ rows, columns }: Shape) => `${rows} × ${columns}`;

function numberWanted({ min, above, whole }: Bounds): string {
  const kind = whole ? 'a whole number' : 'a number';
  if (above !== undefined) return `${kind} greater than ${above}`;
  return min !== undefined ? `${kind}, ${min} or more` : kind;
}

export const functionFaults: Words<typeof japanese> = {
  /** OCCUPANCY: capacity, row 3: … */
  line: (name, argument, place, what) =>
    [
      name,
      [
        ...(argument === undefined ? [] : [argument]),
        ...(place && place.shape.rows > 1 ? [`row ${place.row}`] : []),
        ...(place && place.shape.columns > 1 ? [`column ${place.column}`] : []),
      ].join(', '),
      what,
    ]
      .filter((part) => part !== '')
      .join(': '),
  causes: {
    missing: () => 'missing. Give a value or a cell.',
    blank: () => 'blank. Enter a value.',
    notNumber: ({ given, bounds }) => `"${given}" cannot be used. Enter ${numberWanted(bounds)}.`,
    notDate: ({ given }) =>
      `"${given}" is not understood as a date. Write it like 2026-10-01, or give a date cell.`,
    unknownMark: ({ given }) =>
      `"${given}" is not a known mark. Use one of ○, 振, 追, 欠, 入, シ, 予 and 休.`,
    unknownName: ({ given, nearest }) => `"${given}" is not known. The nearest names are ${quoted(nearest)}.`,
    unknownDate: ({ given, name, spans, nearest }) => {
      const known = `"${name}" is not known on ${fullDayOf(given)}. Known: ${spans.map(spanOf).join('; ')}.`;
      return nearest && nearest.length > 0 ? `${known} That day has ${quoted(nearest)}.` : known;
    },
    shape: ({ given, expected }) =>
      `the range is ${shape(given)}, the others are ${shape(expected)} (rows × columns). Make them one size.`,
    rangeGiven: () => 'a range cannot be used here. Give one cell.',
    noContribution: ({ given }) =>
      `not below the revenue, so there is no break-even (revenue less variable cost is ${number(Math.round(given * 100) / 100)} yen). Enter less than the revenue.`,
    tooFull: ({ given }) =>
      `to be checked, as the occupancy comes to ${number(Math.round(given * 100))}%. With the visits of a month give its operating days, too: =OCCUPANCY(360, 20, 24).`,
    percentAddon: ({ given, perMille }) =>
      `"${given}" is a share of the base units (${perMille / 10}%) and has no units. Enter an add-on that has units.`,
    noRate: ({ given }) =>
      `"${given}" has no rate that a publication confirms. See the copy of what you filed.`,
    notForLevel: ({ given, level }) =>
      `"${given}" does not exist for "${level}". See ADDON_LIST for the add-ons there are.`,
    supportLevel: ({ given }) =>
      `"${given}" belongs to "総合事業" and has no base units per visit. Enter one of 要介護1 to 要介護5. The units of "総合事業" stand on the tab "加算表".`,
  },
};
